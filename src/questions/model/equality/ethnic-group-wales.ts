import { text } from '../elements.js';
import type { BankEntry } from '../entry.js';
import { censusWales, equality, WELSH_BY_THE_SOURCE } from './sources.js';
import { ethnicGroupInTwoSteps } from './two-steps.js';

/** Ethnic group, for Wales: with Roma, and with the Welsh in the names of the groups. */
export const ethnicGroupWales: BankEntry = {
  id: 'ethnic-group-wales',
  ...equality,
  nations: ['wales'],
  source: { ...censusWales, note: 'Left out: what each broad group includes, in small print.' },
  welsh: WELSH_BY_THE_SOURCE,
  elements: ethnicGroupInTwoSteps(text('What is your ethnic group?', 'Beth yw eich grŵp ethnig?'), [
    {
      answer: ['white', 'White', 'Gwyn'],
      title: text(
        'Which one best describes your White ethnic group or background?',
        'Pa un sy’n disgrifio orau eich grŵp ethnig neu eich cefndir Gwyn?',
      ),
      choices: [
        [
          'british',
          'Welsh, English, Scottish, Northern Irish or British',
          'Cymreig, Seisnig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig',
        ],
        ['irish', 'Irish', 'Gwyddelig'],
        ['gypsy-traveller', 'Gypsy or Irish Traveller', 'Sipsi neu Deithiwr Gwyddelig'],
        ['roma', 'Roma', 'Roma'],
        ['other', 'Any other White background', 'Unrhyw gefndir Gwyn arall'],
      ],
      inWords: {
        other: text(
          'You selected “Any other White background”. How would you describe your White ethnic group or background?',
          'Gwnaethoch chi ddewis “Unrhyw gefndir Gwyn arall”. Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir Gwyn?',
        ),
      },
    },
    {
      answer: ['multiple', 'Mixed or Multiple ethnic groups', 'Grwpiau Cymysg neu Amlethnig'],
      title: text(
        'Which one best describes your Mixed or Multiple ethnic group or background?',
        'Pa un sy’n disgrifio orau eich grŵp ethnig neu gefndir Cymysg neu Amlethnig?',
      ),
      choices: [
        ['white-black-caribbean', 'White and Black Caribbean', 'Gwyn a Du Caribïaidd'],
        ['white-black-african', 'White and Black African', 'Gwyn a Du Affricanaidd'],
        ['white-asian', 'White and Asian', 'Gwyn ac Asiaidd'],
        ['other', 'Any other Mixed or Multiple background', 'Unrhyw gefndir Cymysg neu Amlethnig arall'],
      ],
      inWords: {
        other: text(
          'You selected “Any other Mixed or Multiple background”. How would you describe your Mixed or Multiple ethnic group or background?',
          'Gwnaethoch chi ddewis "Unrhyw gefndir Cymysg neu Amlethnig arall". Sut fyddech chi\'n disgrifio eich grŵp ethnig neu gefndir Cymysg neu Amlethnig?',
        ),
      },
    },
    {
      answer: [
        'asian',
        'Asian, Asian Welsh or Asian British',
        'Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig',
      ],
      title: text(
        'Which one best describes your Asian, Asian Welsh or Asian British ethnic group or background?',
        'Pa un sy’n disgrifio orau eich grŵp ethnig neu eich cefndir Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig?',
      ),
      choices: [
        ['indian', 'Indian', 'Indiaidd'],
        ['pakistani', 'Pakistani', 'Pacistanaidd'],
        ['bangladeshi', 'Bangladeshi', 'Bangladeshaidd'],
        ['chinese', 'Chinese', 'Tsieineaidd'],
        ['other', 'Any other Asian background', 'Unrhyw gefndir Asiaidd arall'],
      ],
      inWords: {
        other: text(
          'You selected “Any other Asian background”. How would you describe your Asian ethnic group or background?',
          'Gwnaethoch chi ddewis “Unrhyw gefndir Asiaidd arall”. Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir Asiaidd?',
        ),
      },
    },
    {
      answer: [
        'black',
        'Black, Black Welsh, Black British, Caribbean or African',
        'Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd',
      ],
      title: text(
        'Which one best describes your Black, Black Welsh, Black British, Caribbean or African ethnic group or background?',
        'Pa un sy’n disgrifio orau eich grŵp ethnig neu eich cefndir Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd?',
      ),
      choices: [
        ['caribbean', 'Caribbean', 'Caribïaidd'],
        ['african', 'African', 'Affricanaidd'],
        [
          'other',
          'Any other Black, Black British or Caribbean background',
          'Unrhyw gefndir Du, Du Prydeinig neu Garibïaidd arall',
        ],
      ],
      inWords: {
        african: text(
          'You selected “African”. How would you describe your African ethnic group or background?',
          'Gwnaethoch chi ddewis “Affricanaidd”. Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir Affricanaidd?',
        ),
        other: text(
          'You selected “Any other Black, Black British or Caribbean background”. How would you describe your Black, Black British or Caribbean ethnic group or background?',
          'Gwnaethoch chi ddewis “Unrhyw gefndir Du, Du Prydeinig neu Garibïaidd arall”. Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir Du, Du Prydeinig neu Garibïaidd?',
        ),
      },
    },
    {
      answer: ['other', 'Other ethnic group', 'Grŵp ethnig arall'],
      title: text(
        'Which one best describes your other ethnic group or background?',
        'Pa un sy’n disgrifio orau eich grŵp ethnig neu eich cefndir arall?',
      ),
      choices: [
        ['arab', 'Arab', 'Arabaidd'],
        ['other', 'Any other ethnic group', 'Unrhyw grŵp ethnig arall'],
      ],
      inWords: {
        other: text(
          'You selected “Any other ethnic group”. How would you describe your ethnic group or background?',
          'Gwnaethoch chi ddewis “Unrhyw grŵp ethnig arall”. Sut fyddech chi’n disgrifio eich grŵp ethnig neu gefndir?',
        ),
      },
    },
  ]),
  verified: true,
};
