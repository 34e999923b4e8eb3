/** Texts inside of an entry, with what they say of the entry put in: `{panel.name}`, `{rowIndex}`. */
import type { HtmlElement, LocalisedText, Panel, Question } from '../definition.js';
import type { Scope } from '../expression/expression.js';
import { lookUp } from '../expression/look-up.js';
import { asText } from '../expression/values.js';
import type { Session } from '../session-state.js';
import { displayValue } from '../texts.js';

/** What stands for something in one entry only. */
const LOCAL =
  /^((next|prev|parent)?panel|(next|prev|total)?row|(visible)?(panel|row)index|row(name|title))(?=$|[.[])/;

/** Counted from 0 in expressions and from 1 in texts, as in SurveyJS (survey-core 2.5.38, 2026). */
const FROM_ZERO = /^(visible)?panelindex$/;

/** Where an entry is. */
export interface Place {
  readonly session: Session;
  /** With the entry in it, whose answers are said in words. */
  readonly scope: Scope;
}

/** What expressions see in the entry before or after this one, or in itself. What was worked out here need not be so there. */
function seenFrom({ results: _, ...scope }: Scope, before: string): Scope {
  const get = (name: string): unknown => scope.values.get(name === scope.entry?.word ? before + name : name);
  return { ...scope, values: { get } };
}

function piped(text: string, language: string, { session, scope }: Place): string {
  const { values, entry } = scope;
  /** The choices of a question may be those of its entry. */
  const seen = (question: Question, before: string): Session => ({
    ...session,
    states: new Map([[question, { question, scope: seenFrom(scope, before) }]]),
  });
  return text.replace(/\{([^{}]+)\}/g, (written, inner: string) => {
    const name = inner.trim().toLowerCase();
    if (!LOCAL.test(name)) return written;
    const value = lookUp(values, name);
    const [, before = '', own] = /^(next|prev)?(?:panel|row)\.(.+)$/.exec(name) ?? [];
    const question = own ? entry?.questions.find((each) => each.name.toLowerCase() === own) : undefined;
    const words =
      value === undefined
        ? ''
        : question
          ? (displayValue(seen(question, before), question, language, undefined, value) ?? '')
          : asText(FROM_ZERO.test(name) ? Number(value) + 1 : value);
    // What somebody answered is not to be taken for a name in its turn.
    return words.replaceAll('{', '{\u2060');
  });
}

/** A text in all of its languages, as it reads in this place. The same one if that changes nothing. */
export function inPlace(text: LocalisedText, place: Place): LocalisedText {
  if (typeof text === 'string')
    return text.includes('{') ? piped(text, place.session.survey.locale ?? '', place) : text;
  const all = Object.entries(text);
  return all.some(([, words]) => typeof words === 'string' && words.includes('{'))
    ? Object.fromEntries(all.map(([language, words]) => [language, piped(asText(words), language, place)]))
    : text;
}

const TEXTS = ['title', 'description', 'html', 'requiredErrorText'] as const;

/** Made last, so that a question whose texts have not changed is the same object. */
const made = new WeakMap<object, object>();

/** A part with its texts as they read in this place. */
export function partInPlace<Part extends Question | HtmlElement | Panel>(part: Part, place: Place): Part {
  const before = part as Partial<Record<(typeof TEXTS)[number], LocalisedText>>;
  const texts = TEXTS.flatMap((name) => {
    const text = before[name];
    const now = text === undefined || typeof text === 'function' ? text : inPlace(text, place);
    return now === text || now === undefined ? [] : [[name, now] as const];
  });
  if (!texts.length) return part;
  const last = made.get(part) as typeof before | undefined;
  if (last && texts.every(([name, text]) => JSON.stringify(last[name]) === JSON.stringify(text)))
    return last as Part;
  const now = { ...part, ...Object.fromEntries(texts) };
  made.set(part, now);
  return now;
}
