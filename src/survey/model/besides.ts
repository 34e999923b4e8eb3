/**
 * What a resident says besides their answers: whether they answer for a group of people (`groupResponses`), and what is
 * different about an answer that they give beside an earlier one. Neither is an answer to a question of the definition.
 */
import type { Answers, Question, TextQuestion } from './definition.js';
import type { LocalisedText } from './localised-text.js';
import { readEntry } from './read-entry.js';
import { isRecord } from './records.js';
import type { Besides, QuestionState, Session } from './session-state.js';

/** As large as a union's branch or a parish; more than that is a slip of the finger. */
export const MOST_IN_GROUP = 10_000;

/** The longest name of a group, and the longest words for what an answer is about, in characters. */
export const LONGEST_WORDS = 100;

/** Under this name what an answer is about is sent, among the answers: endpoints that know nothing of it keep it all the same. */
export const ABOUT = 'sayso-about';

/** Under this name goes what a form on paper says that was not asked, an object by the names of its questions. */
export const WRITTEN = 'sayso-on-paper';

/** What belongs to no question of the form is under this name in it. */
export const IN_THE_MARGIN = { id: 'margin', name: 'sayso-margin' };

/** The words for what is asked, each in the language of the widget. */
interface GroupWords {
  readonly who: LocalisedText;
  readonly whoHint: LocalisedText;
  readonly self: LocalisedText;
  readonly group: LocalisedText;
  readonly size: LocalisedText;
  readonly sizeHint: LocalisedText;
  readonly name: LocalisedText;
  readonly nameHint: LocalisedText;
}

const BASE = {
  path: '',
  visible: true,
  readOnly: false,
  validators: [],
  aboutYou: false,
};

/** Ids that no element of a definition has. */
const idOf = (name: string): string => `said-${name}`;

const textQuestion = (
  name: keyof Besides,
  words: { readonly title: LocalisedText; readonly description: LocalisedText },
  more: Partial<TextQuestion>,
): TextQuestion => ({
  ...{ ...BASE, id: idOf(name), name, ...words },
  ...{ type: 'text', inputType: 'text', isRequired: false, dataList: [], maxLength: LONGEST_WORDS },
  ...more,
});

const state = (
  question: Question,
  entry: string | undefined,
  required: boolean,
  limits: { readonly min?: number; readonly max?: number } = {},
): QuestionState => ({
  ...{ kind: 'question', question, comment: '', required, readOnly: false, choices: [], ...limits },
  value: entry === undefined ? undefined : readEntry(question, entry).value,
  ...(entry !== undefined && { entry }),
});

/** Whether somebody has said that they answer for a group. */
const isGroup = ({ besides }: Session): boolean => besides?.who === 'group';

/**
 * The questions about the group, as they stand now: none where the definition asks for no groups, one until somebody
 * says that they answer for one.
 */
export function groupStates(session: Session, words: GroupWords): readonly QuestionState[] {
  const { survey, besides = {} } = session;
  if (!survey.groupResponses) return [];
  const choices = (['self', 'group'] as const).map((value) => ({
    value,
    text: words[value],
    exclusive: false,
  }));
  const who: Question = {
    ...{
      ...BASE,
      id: idOf('who'),
      name: 'who',
      title: words.who,
      description: words.whoHint,
      isRequired: false,
    },
    ...{ type: 'radiogroup', columns: 1, choices },
  };
  const size = textQuestion(
    'size',
    { title: words.size, description: words.sizeHint },
    { inputType: 'number', step: 1 },
  );
  const name = textQuestion('name', { title: words.name, description: words.nameHint }, {});
  return [
    {
      ...state(who, undefined, false),
      value: besides.who,
      choices: choices.map((choice) => ({ choice, enabled: true })),
    },
    ...(isGroup(session)
      ? [
          state(size, besides.size ?? '', true, { min: 2, max: MOST_IN_GROUP }),
          state(name, besides.name ?? '', false),
        ]
      : []),
  ];
}

/** The question what an answer is about, once somebody has said that it is about something different. */
export const aboutState = (
  { besides }: Session,
  words: { readonly title: LocalisedText; readonly description: LocalisedText },
): QuestionState => state(textQuestion('about', words, {}), besides?.about ?? '', true);

/**
 * The group that a session speaks for, as it is sent: `name` is left out where they gave none. Undefined for somebody who
 * answers for themselves, or has not said how many they are.
 */
export function groupOf(session: Session): { readonly size: number; readonly name?: string } | undefined {
  const { survey, besides = {} } = session;
  if (!survey.groupResponses || !isGroup(session)) return undefined;
  const size = Number(
    readEntry(textQuestion('size', NO_WORDS, { inputType: 'number' }), besides.size ?? '').value,
  );
  const name = besides.name?.trim() ?? '';
  return isGroupSize(size) ? { size, ...(name && { name }) } : undefined;
}

const NO_WORDS = { title: '', description: '' };

const isGroupSize = (size: unknown): boolean =>
  Number.isInteger(size) && (size as number) >= 2 && (size as number) <= MOST_IN_GROUP;

/** A place to note what a form on paper says to a question that was not asked, or {@link IN_THE_MARGIN}. */
export function writtenState(
  { besides }: Session,
  { id, name }: Pick<Question, 'id' | 'name'>,
  words: { readonly title: LocalisedText; readonly description: LocalisedText },
): QuestionState {
  const question: Question = {
    ...{ ...BASE, id: idOf(`written-${id}`), name, ...words, isRequired: false },
    ...{ type: 'comment', rows: 2 },
  };
  return state(question, besides?.written?.[name] ?? '', false);
}

/** With such a note. */
export const withWritten = (session: Session, name: string, note: string): Session =>
  withBesides(session, { written: { ...session.besides?.written, [name]: note } });

/** Such notes as they are sent: none that are blank. */
export function writtenAnswer({ besides }: Session): Answers {
  const notes = Object.entries(besides?.written ?? {}).flatMap(([name, note]) =>
    note.trim() ? [[name, note.trim()] as const] : [],
  );
  return notes.length ? { [WRITTEN]: Object.fromEntries(notes) } : {};
}

/** What is sent among the answers besides them. */
export function aboutAnswer({ besides }: Session): Answers {
  const about = besides?.about?.trim() ?? '';
  return about ? { [ABOUT]: about } : {};
}

/** With something typed or chosen. */
export const withBesides = (session: Session, said: Besides): Session => ({
  ...session,
  besides: { ...session.besides, ...said },
});

/** What was kept of it, as far as it can be read: whatever lies in a browser's storage may have been put there by others. */
export function readBesides(kept: unknown): Besides | undefined {
  if (!isRecord(kept)) return undefined;
  const said = (['who', 'size', 'name', 'about'] as const).flatMap((each) =>
    typeof kept[each] === 'string' ? [[each, kept[each]] as const] : [],
  );
  return said.length ? Object.fromEntries(said) : undefined;
}
