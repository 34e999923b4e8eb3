import { sharedCy } from '../../language/cy.js';
import type { PowerMessages } from './power-messages.js';

/** Welsh. */
export const powerCy: PowerMessages = {
  tag: 'cy',
  months: sharedCy.months,
  levels: {
    telling: {
      name: 'Rydym yn dweud wrthych',
      means: 'Mae’r penderfyniad wedi’i wneud. Gallwch ddarllen pam, ond ni fydd eich atebion yn ei newid.',
    },
    asking: {
      name: 'Rydym yn gofyn i chi',
      means: 'Rydych yn dweud eich barn cyn i’r penderfyniad gael ei wneud. Rhywun arall sy’n ei wneud.',
    },
    'deciding-together': {
      name: 'Rydym yn penderfynu gyda chi',
      means: 'Mae trigolion a’r rhai sy’n gyfrifol yn gwneud y penderfyniad gyda’i gilydd.',
    },
    'you-decide': {
      name: 'Chi sy’n penderfynu',
      means: 'Trigolion sy’n gwneud y penderfyniad, a’r rhai sy’n gyfrifol yn ei roi ar waith.',
    },
  },
  title: (name) => `Eich llais chi: ${name[0]!.toLowerCase()}${name.slice(1)}`,
  open: 'Beth sy’n agored i’w newid',
  nothingOpen: 'Dim byd: mae’r penderfyniad wedi’i wneud.',
  decidedBy: 'Pwy sy’n penderfynu',
  wasDecidedBy: 'Pwy benderfynodd',
  hearBy: 'Pryd y byddwch yn clywed',
  by: (date) => `Erbyn ${date}`,
  overdue: (date) => `Dylech fod wedi clywed erbyn ${date}. Mae’n hwyr.`,
  notSaid: 'Nid oes neb wedi dweud.',
  whatTheStepsMean: 'Beth mae’r pedwar cam yn ei olygu',
};
