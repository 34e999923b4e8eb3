/**
 * `choicesByUrl`: choices of a list that is loaded. What is read of a reply was measured on survey-core 2.5.38 (2026); here
 * only what is JSON or plain lines of text is a list, as a page in HTML is how a connection that is not there replies.
 */
import { choiceOrder } from '../choice-order.js';
import type { Choice, LocalisedText } from '../definition.js';
import type { Scope } from '../expression/expression.js';
import { asText } from '../expression/values.js';
import { encodedForUrl, filledText, type FilledText } from '../filled-text.js';
import { defined, isRecord, property } from '../records.js';
import { Properties } from '../reading/properties.js';
import { amongSpecial, distinct, offeredBy, stateBy } from './offering.js';
import type { ListRequest, ListState, Supplied, Supply } from './supply.js';

/** More than anybody chooses from, and more than an old phone can show: a list that is longer is mistaken, or hostile. */
export const MOST_CHOICES = 10_000;
/** No code or name that a list has is longer. */
const LONGEST_VALUE = 1000;

/** A choice with what only some questions make use of. */
export type SuppliedChoice = Choice & { readonly imageLink?: LocalisedText };

interface Settings {
  readonly url: string;
  readonly path: string;
  readonly valueName: string;
  readonly titleName: string;
  readonly imageLinkName: string;
  readonly allowEmpty: boolean;
  readonly fresh: boolean;
}

/** Whether a value may be a choice's, as far as anybody can tell without its list. */
export const isChoiceValue = (value: unknown): boolean =>
  typeof value === 'string'
    ? value !== '' && value.length <= LONGEST_VALUE
    : typeof value === 'boolean' || Number.isFinite(value);

/** Follows names into what a server replied. */
const inside = (item: unknown, names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (within, name) =>
      typeof within === 'object' && within !== null
        ? property(within as Readonly<Record<string, unknown>>, name)
        : undefined,
    item,
  );

const dotted = (item: unknown, name: string): unknown => inside(item, name.split('.'));

/** A path is divided by semicolons, or else by commas, or else by dots. */
const namesIn = (path: string): readonly string[] =>
  path.split([';', ','].find((each) => path.includes(each)) ?? '.');

const asWords = (given: unknown): LocalisedText | undefined =>
  isRecord(given) ? (given as LocalisedText) : given ? asText(given) : undefined;

function choiceIn(item: unknown, settings: Settings, from: Properties): SuppliedChoice | undefined {
  if (!item) return undefined;
  const { valueName, titleName, imageLinkName } = settings;
  const value = valueName ? dotted(item, valueName) : isRecord(item) ? Object.values(item)[0] : item;
  if (!isChoiceValue(value)) return undefined;
  const condition = (name: string) => {
    const text = inside(item, [name]);
    const read = typeof text === 'string' && text ? from.reading.parse(text) : undefined;
    // What cannot be read must not hide what it was meant to show.
    return typeof read === 'object' ? read : undefined;
  };
  return defined<SuppliedChoice>({
    value,
    text: asWords(dotted(item, titleName || 'title')) ?? asText(value),
    exclusive: inside(item, ['isExclusive']) === true,
    visibleIf: condition('visibleIf'),
    enableIf: condition('enableIf'),
    imageLink: asWords(dotted(item, imageLinkName || 'imageLink')),
  });
}

/** The choices in a reply. */
function choicesIn(
  reply: unknown,
  path: string,
  settings: Settings,
  from: Properties,
): readonly Choice[] | undefined {
  const list = path ? inside(reply, namesIn(path)) : reply;
  const isList = Array.isArray(list) && list.length <= MOST_CHOICES;
  const choices = isList ? distinct(list.flatMap((item) => choiceIn(item, settings, from) ?? [])) : [];
  // Where nothing is a list, as where a path leads nowhere, nothing is empty either.
  return choices.length || (settings.allowEmpty && (isList || list == null)) ? choices : undefined;
}

/** A scheme that is not that of web pages; none at all is the page's own. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:/i;

function readSettings(from: Properties): Settings | undefined {
  const json = from.value('choicesByUrl');
  if (!isRecord(json)) return undefined;
  const list = new Properties(json, from.path ? `${from.path}.choicesByUrl` : 'choicesByUrl', from.reading);
  const [written = '', path = '', valueName = '', titleName = '', imageLinkName = ''] = [
    ...['url', 'path', 'valueName', 'titleName', 'imageLinkName'],
  ].map((name) => list.word(name)?.trim());
  const allowEmpty = list.flag('allowEmptyResponse');
  list.done();
  const url = written.replace(/\{(NO)?CACHE\}/g, '');
  if (!url) return undefined;
  if (OTHER_SCHEME.test(url)) return list.report('badValue', 'url', url);
  return {
    ...{ url, path, valueName, titleName, imageLinkName, allowEmpty },
    fresh: written.includes('{NOCACHE}'),
  };
}

/**
 * Reads `choicesByUrl`; undefined where there is none.
 *
 * @param own The choices in the definition, special ones included: the ordinary ones stand in while there are no others.
 */
export function listSupply(from: Properties, own: readonly Choice[]): Supply | undefined {
  const settings = readSettings(from);
  if (!settings) return undefined;
  const order = choiceOrder(from.word('choicesOrder'));
  // Apart for each question: what a value means there it need not mean elsewhere.
  const place = `${from.path}\n`;

  const request = (scope: Scope): FilledText & ListRequest => {
    const url = filledText(settings.url, scope, encodedForUrl);
    const path = filledText(settings.path, scope, String);
    return {
      ...{ text: url.text, url: url.text, fresh: settings.fresh, missing: [...url.missing, ...path.missing] },
      key: `${place}${url.text}\n${path.text}`,
      read: (reply) => choicesIn(reply, path.text, settings, from),
    };
  };
  const listsOf = (lists: ReadonlyMap<string, ListState> = new Map()): readonly Choice[] =>
    [...lists].flatMap(([key, list]) => (key.startsWith(place) && typeof list === 'object' ? list : []));
  const fallback = own.filter(({ special }) => !special);

  const now = (scope: Scope): Supplied => {
    const lists = scope.session?.lists;
    const { key, missing } = request(scope);
    const list = missing.length ? 'waiting' : (lists?.get(key) ?? 'unasked');
    if (typeof list === 'object')
      return {
        status: list.length ? 'ready' : 'empty',
        states: amongSpecial(own, list, order, scope),
        mayBeRequired: list.length > 0,
        offers: offeredBy,
      };
    return {
      status: list,
      states: amongSpecial(own, fallback, order, scope),
      mayBeRequired: list === 'loading' || fallback.length > 0,
      ...(missing.length > 0 && { waitsFor: missing }),
      // An answer that was there before its list is kept until that comes. One that was chosen from another list, as
      // for another county, is not: it may never be sent together with this one.
      offers: (value, visible) =>
        offeredBy(
          value,
          visible,
          (each) => list !== 'waiting' && listsOf(lists).every((choice) => choice.value !== each),
        ),
    };
  };

  return {
    now,
    stateOf: stateBy(now),
    request(scope) {
      const { missing, ...wanted } = request(scope);
      return missing.length ? undefined : wanted;
    },
    takes: isChoiceValue,
    fixed: () => undefined,
    known: ({ states, lists }, question) => [
      ...(
        (states.get(question) as { readonly choices?: readonly { readonly choice: Choice }[] } | undefined)
          ?.choices ?? []
      ).map(({ choice }) => choice),
      ...own,
      ...listsOf(lists),
    ],
  };
}
