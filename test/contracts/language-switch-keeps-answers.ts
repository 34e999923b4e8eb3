import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';

import { expectSame } from '../support/expect-same.js';
import { focused } from '../support/inside.js';
import { clearPage, onAPage } from '../support/on-a-page.js';
import type { WidgetUnderTest } from './widget-under-test.js';

/** Welsh, Urdu, one that we do not have, and back to English. */
const LANGUAGES = [
  ['cy', 'welsh'],
  ['ur', 'urdu'],
  ['fa', 'english'],
  ['en', 'english'],
] as const;

/** A resident may change the page's language half-way, and nothing that was given is lost. */
export function languageSwitchKeepsAnswers<E extends LitElement>(under: WidgetUnderTest<E>): void {
  const { tag, given, translated } = under;

  const whoseLanguage: [name: string, element: (place: HTMLElement) => HTMLElement][] = [
    ['the page', () => document.documentElement],
    ['an element around it', (place) => place],
  ];

  for (const [name, element] of whoseLanguage) {
    describe(`<${tag}> when the language of ${name} changes`, () => {
      let widget: E;
      let changing: HTMLElement;
      let step: unknown;
      let control: HTMLElement;
      const pageLanguage = document.documentElement.lang;

      before(async () => {
        const placed = await onAPage(under);
        ({ widget } = placed);
        changing = element(placed.place);
        changing.lang = 'en';
        await given.reach?.(widget);
        for (const { give } of given.answers) give(widget);
        await widget.updateComplete;
        step = given.step(widget);
        control = given.focus(widget);
        control.focus();
      });
      after(() => {
        clearPage();
        document.documentElement.lang = pageLanguage;
      });

      it('begins in English', () => expectWords('english'));

      for (const [language, which] of LANGUAGES) {
        it(`has the ${which} words in “${language}”, and everything that was given`, async () => {
          changing.lang = language;
          await expectWords(which);
          expect(given.answers.map(({ what, read }) => [what, read(widget)])).to.deep.equal(
            given.answers.map(({ what, expected }) => [what, expected]),
          );
          expect(given.step(widget)).to.equal(step);
          expectSame(focused(), control);
        });
      }

      async function expectWords(which: (typeof LANGUAGES)[number][1]): Promise<void> {
        const read = (): [string, string][] => translated.map(({ what, read }) => [what, read(widget)]);
        const expected = translated.map((words): [string, string] => [
          words.what,
          words[which] ?? words.english,
        ]);
        await waitUntil(() => JSON.stringify(read()) === JSON.stringify(expected), '', {
          timeout: 2000,
        }).catch(() => undefined);
        expect(read()).to.deep.equal(expected);
      }
    });
  }
}
