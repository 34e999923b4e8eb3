import type { DefinitionIssue, LocalisedText } from '../definition.js';
import type { Expression } from '../expression/expression.js';
import { asText } from '../expression/values.js';
import type { RareReader } from '../reactions/reactions.js';
import { isRecord, property } from '../records.js';

/** Reads an expression; gives the place where it stops making sense if it cannot be read. */
export type ParseExpression = (text: string) => Expression | number;

/** What one reading of a definition gathers on its way. */
export interface Reading {
  readonly issues: DefinitionIssue[];
  /** Names of questions so far. */
  readonly names: Set<string>;
  /** Parsed already: real definitions repeat the same condition hundreds of times. */
  readonly expressions: Map<string, Expression | number>;
  readonly parse: ParseExpression;
  readonly rare?: RareReader;
  /** Whether some property was not looked at: it is about looks, or not supported. */
  unread?: boolean;
  /** How many elements have been read, for their ids. */
  count: number;
}

/** What properties were called before, by what they are called now (survey-core 2.5.38, 2026). */
const OLD_NAMES: Readonly<Record<string, readonly string[]>> = {
  elements: ['questions'],
  showOtherItem: ['hasOther'],
  showNoneItem: ['hasNone'],
  showSelectAllItem: ['hasSelectAll'],
  placeholder: ['placeHolder', 'optionsCaption'],
  otherPlaceholder: ['otherPlaceHolder'],
  autocomplete: ['autoComplete'],
  minRateDescription: ['mininumRateDescription'],
  maxRateDescription: ['maximumRateDescription'],
};

type Line = readonly [kind: 'text', name: string, source: string];

/** Tables as they were taken apart: the same few are read for hundreds of questions. */
const tables = new Map<string, readonly Line[]>();

function linesOf(table: string): readonly Line[] {
  const lines =
    tables.get(table) ??
    table.split(', ').flatMap((line) => {
      const [kind, ...names] = line.split(' ') as ['text', ...string[]];
      return names.map((each): Line => {
        const [name = '', source = name] = each.split('=');
        return [kind, name, source];
      });
    });
  tables.set(table, lines);
  return lines;
}

/**
 * One object of a definition. Most methods read one property as one kind of
 * value; what is of another kind is reported and taken as absent.
 */
export class Properties {
  readonly path: string;
  readonly reading: Reading;
  readonly #json: Readonly<Record<string, unknown>>;
  readonly #unread: Set<string>;

  constructor(json: unknown, path: string, reading: Reading) {
    this.#json = isRecord(json) ? json : {};
    this.#unread = new Set(Object.keys(this.#json));
    this.path = path;
    this.reading = reading;
  }

  /** Notes whether anything in this object was left unread, once it should all have been. */
  done(): void {
    // Ours, and for others than those who read the questions.
    for (const name of ['passport', 'easyRead', 'readAloud']) this.#unread.delete(name);
    if (this.#unread.size) this.reading.unread = true;
  }

  /** Reports a property, or with an empty name the object itself. */
  report(code: DefinitionIssue['code'], name: string, what = name, at?: number): undefined {
    const { path } = this;
    const where = path && name ? `${path}.${name}` : path + name;
    this.reading.issues.push({ path: where, code, what, ...(at !== undefined && { at }) });
  }

  /** As it stands in the definition, under its name or an old one. */
  value(name: string): unknown {
    let value = this.#own(name);
    for (const each of property(OLD_NAMES, name) ?? []) value ??= this.#own(each);
    return value ?? undefined;
  }

  /** Tens of properties are looked for in each question, and few are there. */
  #own(name: string): unknown {
    if (!Object.hasOwn(this.#json, name)) return;
    this.#unread.delete(name);
    return this.#json[name];
  }

  text(name: string): LocalisedText | undefined {
    const value = this.value(name);
    return isRecord(value) ? (value as LocalisedText) : this.word(name);
  }

  /** A text in no particular language. Empty ones count as absent. */
  word(name: string): string | undefined {
    const value = this.value(name) ?? '';
    return typeof value === 'string' || typeof value === 'number'
      ? asText(value) || undefined
      : this.report('badValue', name);
  }

  flag(name: string, otherwise = false): boolean {
    const word = asText(this.value(name) ?? otherwise);
    if (!/^(true|false)$/.test(word)) this.report('badValue', name);
    return otherwise ? word !== 'false' : word === 'true';
  }

  number(name: string): number | undefined {
    const word = this.word(name);
    const number = Number(word);
    return word && Number.isNaN(number) ? this.report('badValue', name) : word ? number : undefined;
  }

  /** A number of things, of which there is at least one. */
  count(name: string): number | undefined {
    const number = this.number(name) ?? 0;
    return number > 0 ? number : undefined;
  }

  list(name: string): readonly unknown[] {
    const value = this.value(name) ?? [];
    if (Array.isArray(value)) return value;
    this.report('badValue', name);
    return [];
  }

  /** The objects in a list, each made into something, or left out. */
  each<T extends object>(
    name: string,
    read: (from: Properties, json: unknown, index: number) => T | undefined,
  ): T[] {
    const path = this.path && `${this.path}.`;
    return this.list(name).flatMap((json, index) => {
      const from = new Properties(json, `${path}${name}[${index}]`, this.reading);
      const made = read(from, json, index);
      from.done();
      return made ?? [];
    });
  }

  expression(name: string): Expression | undefined {
    const text = this.word(name)?.trim();
    return text ? this.parse(text, name) : undefined;
  }

  /** Reads an expression; what is wrong with it is reported for the property of this name. */
  parse(text: string, name: string): Expression | undefined {
    const { expressions, parse } = this.reading;
    if (!expressions.has(text)) expressions.set(text, parse(text));
    const expression = expressions.get(text)!;
    if (typeof expression === 'number') return this.report('badExpression', name, text, expression);
    for (const unknown of expression.unknownFunctions) this.report('unknownFunction', name, unknown);
    return expression;
  }

  /**
   * Reads many properties by a table such as `text title description, flag isRequired`: a kind, which is a
   * method's name, and the properties of that kind; `rows=lines` reads `lines` and calls it `rows`. What is absent is
   * left out.
   */
  all(table: string): Readonly<Record<string, unknown>> {
    const read: Record<string, unknown> = {};
    for (const [kind, name, source] of linesOf(table)) {
      const value = this[kind](source);
      if (value !== undefined) read[name] = value;
    }
    return read;
  }
}
