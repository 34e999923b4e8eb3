import { html, nothing } from 'lit';

import type { Question } from '../../model/definition.js';
import { tagboxReader } from '../../model/kinds/read-choosing.js';
import { listed } from '../../model/expression/values.js';
import { choiceList, choiceWords } from '../choice-questions.js';
import { howMany } from '../how-many.js';
import { frameQuestion } from '../question-frame.js';
import type { LateType, ShownKind } from './shown-kind.js';
import { tagboxStyles } from './tagbox.styles.js';

/** From how many choices on looking for one is quicker than reading all. */
const MANY = 8;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Checkboxes with a field that shortens the list. What was chosen stays in it. Not a list box with tags in it: those
 * are hard on screen readers and on those who are new to them.
 */
export const tagbox: LateType = {
  styles: tagboxStyles,
  reader(words) {
    const looked = new WeakMap<Question, string>();
    const kind: ShownKind = {
      template(state, context) {
        const { question, choices, value, readOnly } = state;
        const { id } = question;
        const chosen = listed(value);
        const isLong = choices.length >= MANY;
        if (!isLong || readOnly) {
          // Of a long list that is only to be read, what was chosen: no key would move through the rest.
          const shown = choices.filter(({ choice }) => !isLong || chosen.includes(choice.value));
          const body = choiceList(state, context, { choices: shown });
          return frameQuestion(state, context, { group: true, body, hint: howMany(state, context) });
        }
        const { filter, filterHint, found } = words();
        const text = looked.get(question) ?? '';
        const matching = (sought: string): typeof choices =>
          choices.filter(({ choice }) =>
            folded(choiceWords(choice, context)).includes(folded(sought.trim())),
          );
        const matches = matching(text);
        const body = html`<div class="narrow">
            <label for="${id}-filter">${filter}</label>
            <p class="hint" id="${id}-filter-hint">${filterHint}</p>
            <input
              class="control"
              id="${id}-filter"
              type="search"
              autocomplete="off"
              aria-describedby="${id}-filter-hint"
              .value=${text}
              @keydown=${(event: KeyboardEvent) => {
                // It would send the page on.
                if (event.key === 'Enter') event.preventDefault();
              }}
              @input=${({ target }: Event) => {
                const sought = (target as HTMLInputElement).value;
                looked.set(question, sought);
                context.act((session) => session);
                context.announce(found(matching(sought).length));
              }}
            />
          </div>
          ${text.trim() ? html`<p class="hint">${found(matches.length)}</p>` : nothing}
          ${choiceList(state, context, {
            look: 'choices long',
            choices: choices.filter((each) => chosen.includes(each.choice.value) || matches.includes(each)),
          })}`;
        return frameQuestion(state, context, { group: true, body, hint: howMany(state, context) });
      },
    };
    return tagboxReader(kind);
  },
};
