import { languageWords } from '../../language/language-words.js';
import type { MoreDirectoryMessages } from '../../language/more-directory-messages.js';
import type { Criteria, Filter, FilterOption } from '../../model/finding/criteria.js';
import { merged, removed } from '../change-criteria.js';
import type { Chosen, DirectoryContext } from './directory-context.js';
import { namedWords } from './named-view.js';
import { howMany } from './results-view.js';

/** What a filter is called: by its vocabulary where there are several. */
export const filterWords = ({ kind, scheme }: Filter, { kinds }: MoreDirectoryMessages): string =>
  scheme ?? kinds[kind];

/** An option in the resident's language, where it is one of ours; else as the data have it. */
export function optionWords(
  { kind }: Filter,
  { id, label = id }: FilterOption,
  words: MoreDirectoryMessages,
  { messages }: DirectoryContext,
): string {
  if (kind === 'language')
    return languageWords({ name: label, ...(/^[a-z]{2,3}(-|$)/.test(id) && { code: id }) }, messages);
  const ours: Readonly<Record<string, string>> | undefined = {
    day: words.days,
    time: words.times,
    cost: words.costs,
    attendance: messages.attendance,
    joining: messages.joining,
  }[kind as string];
  return ours?.[id] ?? label;
}

/** The words for one option that is known by its filter's key and its own. */
export function wordsOfOption(
  key: string,
  option: string,
  words: MoreDirectoryMessages,
  context: DirectoryContext,
): string {
  const filter = context.directory.search.finder?.filters.find((each) => each.key === key);
  const known = filter?.options.find(({ id }) => id === option);
  return filter && known ? optionWords(filter, known, words, context) : option;
}

/** Everything that is filtered by, but for what was typed, which stands in its box. */
export function chosenOf(words: MoreDirectoryMessages, context: DirectoryContext): Chosen[] {
  const { criteria } = context.directory.search;
  const { chosen, age, near, within } = criteria;
  const options = Object.entries(chosen).flatMap(([key, ids]) =>
    ids.map((id): Chosen => ({
      label: wordsOfOption(key, id, words, context),
      without: (from) => merged(from, { chosen: removed(from.chosen, key, id) }),
    })),
  );
  return [
    ...options,
    ...(age === undefined
      ? []
      : [{ label: words.aged(age), without: (from: Criteria) => merged(from, { age: undefined }) }]),
    ...(near && within !== undefined
      ? [
          {
            label: context.messages.withinMiles(within),
            without: (from: Criteria) => merged(from, { within: undefined }),
          },
        ]
      : []),
  ];
}

/** How many groups there are and what they are narrowed by, or which a link names, to be read out. */
export function says(context: DirectoryContext, words: MoreDirectoryMessages): string {
  const { messages, directory } = context;
  if (directory.named.length) return namedWords(context);
  const narrowed = words.narrowedBy(
    howMany(directory, messages),
    chosenOf(words, context).map(({ label }) => label),
  );
  return directory.remote.state === 'failed' ? `${words.askingFailed} ${narrowed}` : narrowed;
}
