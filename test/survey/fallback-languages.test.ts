import { expect } from '@open-wc/testing';

import type { DeliveryState } from '../../src/delivery/delivery-state.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { handedOver, heading, press, shownSurvey, type TestSurvey } from './survey-on-a-page.js';

/** Begins each of the author's texts, so that none is taken for ours. */
const A = 'Ŵyr';
const t = (words: string): string => `${A} ${words}`;
const base = (name: string) => ({
  ...{
    name,
    title: t(`teitl ${name}`),
    description: t(`awgrym ${name}`),
    requiredErrorText: t(`gwall ${name}`),
  },
  ...{ why: t('pam'), usedFor: t('at beth'), knownAlready: t('hysbys') },
});
const choices = [
  { value: 1, text: t('un') },
  { value: 2, text: t('dau') },
];
const pictures = choices.map((choice) => ({ ...choice, imageLink: '/stories/images/tile.svg' }));
const columns = [{ name: 'c', title: t('colofn'), cellType: 'dropdown', choices }];

/** A survey whose author writes nothing but Welsh. */
const elements = [
  { type: 'html', name: 'h', html: `<p>${t('geiriau')} <b>${A}</b></p>` },
  { type: 'text', ...base('text'), isRequired: true },
  { type: 'text', ...base('list'), dataList: [t('awgrymiad')] },
  { type: 'text', inputType: 'date', ...base('date') },
  { type: 'comment', ...base('comment'), maxLength: 20 },
  {
    type: 'radiogroup',
    ...base('radiogroup'),
    choices,
    isRequired: true,
    showOtherItem: true,
    otherText: t('arall'),
  },
  { type: 'checkbox', ...base('checkbox'), choices },
  { type: 'dropdown', ...base('dropdown'), choices, placeholder: t('dewis') },
  { type: 'rating', ...base('rating'), minRateDescription: t('isel'), maxRateDescription: t('uchel') },
  { type: 'boolean', ...base('boolean'), labelTrue: t('ie'), labelFalse: t('na') },
  {
    type: 'panel',
    name: 'p',
    title: t('panel'),
    description: t('disgrifiad'),
    elements: [{ type: 'text', ...base('in') }],
  },
  { type: 'matrix', ...base('matrix'), columns: choices, rows: choices },
  { type: 'multipletext', ...base('multipletext'), items: [{ name: 'm', title: t('eitem') }] },
  { type: 'ranking', ...base('ranking'), choices },
  { type: 'imagepicker', ...base('imagepicker'), choices: pictures },
  { type: 'image', name: 'i', imageLink: '/stories/images/tile.svg', altText: t('llun') },
  { type: 'slider', ...base('slider') },
  { type: 'tagbox', ...base('tagbox'), choices },
  { type: 'expression', ...base('expression'), expression: "'7'" },
  {
    type: 'paneldynamic',
    ...base('paneldynamic'),
    ...{
      panelCount: 1,
      templateTitle: t('cofnod'),
      addPanelText: t('ychwanegu'),
      removePanelText: t('dileu'),
    },
    templateElements: [{ type: 'text', ...base('inner') }],
  },
  { type: 'matrixdynamic', ...base('matrixdynamic'), columns, rowCount: 1 },
  { type: 'matrixdropdown', ...base('matrixdropdown'), columns, rows: choices },
  { type: 'signaturepad', ...base('signaturepad') },
];

const definition = {
  ...{ locale: 'cy', title: t('arolwg'), description: t('disgrifiad') },
  ...{ pageNextText: t('ymlaen'), completeText: t('anfon'), completedHtml: `<p>${t('diolch')}</p>` },
  ...{ whatHappensNext: t('nesaf'), contact: t('ffoniwch') },
  pages: [{ title: t('tudalen'), description: t('am y dudalen'), elements }],
};

/** The author's texts that a screen reader would read as if they were ours. */
function unmarked(survey: TestSurvey): string[] {
  const walker = document.createTreeWalker(survey.renderRoot, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement?.closest('[lang]');
    // Quoted in a sentence of ours, it belongs to that.
    if (!node.textContent?.trim().startsWith(A)) continue;
    if (around?.getAttribute('lang') !== 'cy' || !around.hasAttribute('dir'))
      found.push(node.textContent.trim());
  }
  return found;
}

const open = (): Promise<TestSurvey> =>
  shownSurvey(newPlace(), { definition, attributes: { activity: 'fallback' } });

async function toCheck(survey: TestSurvey): Promise<void> {
  const { renderRoot } = survey;
  const input = renderRoot.querySelector<HTMLInputElement>('input.control')!;
  input.value = 'x';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (const control of renderRoot.querySelectorAll<HTMLInputElement>('.choice input')) control.click();
  for (const list of renderRoot.querySelectorAll('select')) {
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
  renderRoot.querySelector<HTMLInputElement>('.choice input[type=radio]')!.click();
  await survey.updateComplete;
  await press(survey, t('ymlaen'));
  await survey.updateComplete;
  expect(heading(survey)).to.equal('Check your answers');
}

describe('Words in another language than the page', () => {
  afterEach(clearPage);

  it('are marked on the page, whatever asks', async () => {
    expect(unmarked(await open())).to.deep.equal([]);
  });

  it('are marked in errors', async () => {
    const survey = await open();
    await press(survey, t('ymlaen'));
    expect(survey.renderRoot.querySelectorAll('.error').length).to.be.greaterThan(1);
    expect(unmarked(survey)).to.deep.equal([]);
  });

  it('are marked among the answers to check', async () => {
    const survey = await open();
    await toCheck(survey);
    expect(unmarked(survey)).to.deep.equal([]);
  });

  for (const language of ['cy', undefined] as const)
    it(`are marked in what the endpoint says of an answer, ${language ? 'in its language' : 'in English unless it says'}`, async () => {
      const survey = await open();
      await toCheck(survey);
      await press(survey, t('anfon'));
      await handedOver(survey);
      const refused = {
        ...{ kind: 'refused', durable: true, reason: 'invalid', status: 422, detail: '' },
        ...(language && { language }),
        problems: [{ pointer: '/answers/text', detail: `${A} gwrthodwyd` }],
      } as DeliveryState;
      survey.delivery.tell(refused);
      await survey.updateComplete;
      const errors = [...survey.renderRoot.querySelectorAll('.error [lang], .problems a [lang]')];
      expect(errors.map((each) => each.getAttribute('lang'))).to.deep.equal(language ? ['cy', 'cy'] : []);
    });

  it('are marked at the end', async () => {
    const survey = await open();
    await toCheck(survey);
    await press(survey, t('anfon'));
    await handedOver(survey);
    survey.delivery.tell({ kind: 'sent', receipt: 'ABCD-1234' });
    await survey.updateComplete;
    expect(unmarked(survey)).to.deep.equal([]);
  });
});
