import { html, nothing, type TemplateResult } from 'lit';

import { choicesOf } from '../model/answer-values.js';
import type { HtmlElement, Item, Page, Panel, Question } from '../model/definition.js';
import type { Picture } from '../model/kinds/picture.js';
import type { InnerItem } from '../model/kinds/read-inner.js';
import type { RepeatedQuestion } from '../model/kinds/repeated.js';
import { pictureUrl } from '../questions/late/picture-url.js';
import { answerSpace, boxTable, lines } from './answer-space.js';
import { choiceWords } from './choice-words.js';
import { onlyIf } from './condition-words.js';
import { isOnPaper, type SheetContext } from './sheet-context.js';

/** Entries of a list that a sheet has room for, unless there have to be more; our own choice. */
const ENTRIES = 3;

/** For what somebody adds to an answer. */
const COMMENT_LINES = 2;

const condition = (item: Item | Page, context: SheetContext): TemplateResult | typeof nothing => {
  const words = onlyIf(item, context);
  return words ? html`<p class="only-if">${words}</p>` : nothing;
};

const reasons = (
  { why, usedFor }: Pick<Panel, 'why' | 'usedFor'>,
  { messages, say }: SheetContext,
): TemplateResult | typeof nothing =>
  why || usedFor
    ? html`<p class="hint">
        ${why ? html`${`${messages.whyWeAsk}: `}${say(why)}` : nothing}${usedFor ? html`${`${why ? ' ' : ''}${messages.usedFor} `}${say(usedFor)}` : nothing}
      </p>`
    : nothing;

/** Words or a picture between questions. */
function between(item: HtmlElement, context: SheetContext): TemplateResult | typeof nothing {
  if (!item.kind) return html`<div class="words">${condition(item, context)}${context.rich(item.html)}</div>`;
  const { film, imageLink, altText } = item.html as object as Partial<Picture>;
  const url = imageLink && !film ? pictureUrl(context.plain(imageLink)) : undefined;
  return url ? html`<img class="picture" src=${url} alt=${context.plain(altText ?? '')} />` : nothing;
}

/** What an entry consists of; on paper nothing is folded away. */
function inEntry(item: InnerItem, context: SheetContext): unknown {
  if (item.type === 'html') return between(item, context);
  if (item.type !== 'panel') return asked(item, context);
  const { title, elements } = item;
  return html`${title ? html`<p class="entry-number">${context.say(title)}</p>` : nothing}
  ${elements.map((each) => inEntry(each, context))}`;
}

/** A table whose rows are left to fill, or the entries of a list one after the other. */
function repeatedSpace(question: RepeatedQuestion, context: SheetContext): TemplateResult {
  const { rows, least, most, items, word } = question.repeated;
  const parts = question.elements;
  const count = Math.max(least, Math.min(most, ENTRIES));
  const more = rows || most <= count ? nothing : html`<p class="hint">${context.paper.moreRoom}</p>`;
  const inside = { ...context, within: true };
  if (word === 'panel')
    return html`${Array.from(
      { length: count },
      (_, index) =>
        html`<div class="entry">
          <p class="entry-number">${index + 1}</p>
          ${items.map((item) => inEntry(item, inside))}
        </div>`,
    )}${more}`;
  const titles = rows
    ? rows.map(({ text }) => context.say(text))
    : Array.from({ length: count }, (_, at) => at + 1);
  return html`<table class="to-fill">
      <thead>
        <tr>
          <td></td>
          ${parts.map(({ title }) => html`<th scope="col">${context.say(title)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${titles.map(
          (title) =>
            html`<tr>
              <th scope="row">${title}</th>
              ${parts.map(
                (part) =>
                  html`<td>
                    ${part.type === 'boolean' || 'choices' in part ? answerSpace(part, inside) : nothing}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${more}`;
}

function space(question: Question, context: SheetContext): TemplateResult {
  if (question.type !== 'composite') return answerSpace(question, context);
  if ('repeated' in question) return repeatedSpace(question as RepeatedQuestion, context);
  const inside = { ...context, within: true };
  return boxTable(question, context) ?? html`${question.elements.map((part) => asked(part, inside))}`;
}

/**
 * One question, with room for its answer, and in easy read its picture before it.
 *
 * @param whom Who is to answer it, as it is said above the room.
 */
function asked(
  question: Question,
  context: SheetContext,
  whom: unknown = condition(question, context),
): TemplateResult | typeof nothing {
  const { numbers, messages, say, allOptional, within } = context;
  if (!within && !isOnPaper(context, question)) return nothing;
  if (question.type === 'computed') return nothing;
  const { title, description, knownAlready, isRequired, requiredIf, commentArea } = question;
  const optional =
    allOptional || isRequired || requiredIf || within
      ? nothing
      : html`<span class="optional">${` ${messages.optional}`}</span>`;
  const tall = question.type === 'composite' || ('choices' in question && question.choices.length > 12);
  const picture = within ? undefined : context.pictureOf(title);
  const url = picture && pictureUrl(context.plain(picture.picture));
  const words = html`<p class="label">
      ${within ? nothing : html`<span class="number">${`${numbers.get(question) ?? ''}. `}</span>`}${say(title)}${optional}
    </p>
    ${whom}
    ${knownAlready ? html`<p class="hint">${`${messages.knownAlready} `}${say(knownAlready)}</p>` : nothing}
    ${description ? html`<p class="hint">${say(description)}</p>` : nothing} ${reasons(question, context)}
    ${space(question, context)}
    ${
      commentArea
        ? html`<p class="hint">${commentArea.text ? say(commentArea.text) : messages.otherLabel}</p>
            ${lines(COMMENT_LINES)}`
        : nothing
    }`;
  return html`<div class="paper-question ${tall ? 'tall' : ''} ${url ? 'pictured' : ''}">
    ${
      url
        ? html`<img class="easy-on-paper" src=${url} alt=${context.plain(picture.alt)} />
            <div>${words}</div>`
        : words
    }
  </div>`;
}

/** For whom somebody answers, asked as a screen asks it on "Check your answers". */
function groupPart(context: SheetContext): TemplateResult | typeof nothing {
  const { paper, numbers, group } = context;
  const [who, ...ofGroups] = group;
  if (!who) return nothing;
  const ticked = paper.listed([choiceWords(choicesOf(who).at(-1)!, context)]);
  const words = paper.onlyIf(
    paper.clauses.is({ values: ticked, number: numbers.get(who) ?? 0, ticked: true }),
  );
  return html`<section class="sheet-part">
    ${asked(who, context)}
    ${ofGroups.map((each) => asked(each, context, html`<p class="only-if">${words}</p>`))}
  </section>`;
}

function anyItem(item: Item, context: SheetContext): TemplateResult | typeof nothing {
  if (item.type === 'html') return between(item, context);
  if (item.type === 'unsupported') return nothing;
  if (item.type !== 'panel') return asked(item, context);
  const inner = item.elements.map((each) => anyItem(each, context));
  if (inner.every((each) => each === nothing)) return nothing;
  return html`<div class="sheet-part">
    ${item.title ? html`<h4>${context.say(item.title)}</h4>` : nothing} ${condition(item, context)}
    ${item.description ? html`<p>${context.say(item.description)}</p>` : nothing} ${reasons(item, context)}
    ${inner}
  </div>`;
}

function pagePart(page: Page, context: SheetContext): TemplateResult | typeof nothing {
  const inner = page.elements.map((each) => anyItem(each, context));
  if (inner.every((each) => each === nothing)) return nothing;
  return html`<section class="sheet-part">
    ${page.title && page.title !== context.survey.title ? html`<h3>${context.say(page.title)}</h3>` : nothing}
    ${condition(page, context)} ${page.description ? html`<p>${context.say(page.description)}</p>` : nothing}
    ${inner}
  </section>`;
}

/** Every page, with all that some residents only are asked, and in its place for whom they answer. */
export function sheetPages(context: SheetContext): TemplateResult {
  const { pages } = context.survey;
  const after = pages.findIndex(({ afterCheck }) => afterCheck);
  const [before, late] = after < 0 ? [pages, []] : [pages.slice(0, after), pages.slice(after)];
  const parts = (all: readonly Page[]) => all.map((page) => pagePart(page, context));
  return html`${parts(before)}${groupPart(context)}${parts(late)}`;
}
