import type { Group } from '../group.js';
import type { Point } from '../place/distance.js';
import type { WallClock } from '../sessions/wall-clock.js';
import type { Criteria, Filter, OptionCounts } from './criteria.js';
import type { Facet } from './facet.js';
import type { FacetReader } from './facets.js';
import type { Finder, Found, FoundGroup, FoundList, Loosening } from './found.js';
import type { Misses } from './misses.js';
import { OrderedList } from './ordered-list.js';
import { isAlsoOnline, isAnywhere, isPlaced, milesTo } from './placing.js';
import { type Meetings, Ranking } from './ranking.js';
import type { SearchWords } from './search-words.js';
import { ShownGroup } from './shown-group.js';
import { type TextFit, TextSearch } from './text-search.js';
import { NO, UNSAID, type Verdict, YES } from './verdict.js';
import { WordIndex } from './word-index.js';

export interface FinderOptions extends Meetings {
  /** What ended before it is no longer met on. */
  readonly today: WallClock;
  /** Words and phrases that mean the same, such as `['singing', 'choir']`. */
  readonly synonyms?: SearchWords['alike'];
  /** What the language of the page adds to how its list is searched, once that is known: asked for at each search. */
  readonly words?: () => SearchWords | undefined;
  /** A filter is offered where this part of the groups says something about it. */
  readonly leastShare?: number;
  /**
   * What helps where nothing fits, which a page may load only then: asked for at each search. Without it nothing is
   * found instead of a mistyped word, and nothing is offered to be let go of.
   */
  readonly misses?: () => Misses | undefined;
  /** Whether words may be mutated as in Welsh, so that "ganu" finds "canu". */
  readonly welsh?: boolean;
}

/** What a finder goes by besides, which a page may load after its first list. */
export interface LateOptions {
  /** What tells by what one can filter: asked for until it is there. Until then there are no filters. */
  readonly facets: () => typeof FacetReader | undefined;
}

/** A place to count distances from, and what came of it. */
interface Distances {
  readonly point: Point;
  readonly miles: readonly (number | undefined)[];
  readonly shown: FoundGroup[];
}

type Test = (group: number) => Verdict;

/** Which criterion a group does not fit: none, this one (counted from 1), or several. */
const FITS = 0;
const SEVERAL = 255;

/** A filter is offered, unless its page says otherwise, where one group in five says something about it. */
const LEAST_SHARE = 0.2;

const reachesAnywhere = (group: Group): boolean => isAnywhere(group) || isAlsoOnline(group);

/** Finds groups. It reads them when first asked, and keeps what it worked out for the next question. */
export class GroupFinder implements Finder {
  readonly #groups: readonly Group[];
  readonly #options: FinderOptions & LateOptions;
  readonly #index: WordIndex;
  readonly #search: TextSearch;
  readonly #ranking: Ranking;
  #facetReader: FacetReader | undefined;
  #facets: readonly Facet[] | undefined;
  #filters: readonly Filter[] | undefined;
  #fit:
    | {
        readonly text: string;
        readonly misses: Misses | undefined;
        readonly version: number;
        readonly fit: TextFit | undefined;
      }
    | undefined;
  #distances: Distances | undefined;
  readonly #unplaced = { miles: [], shown: [] as FoundGroup[] };

  constructor(groups: readonly Group[], options: FinderOptions & LateOptions) {
    this.#groups = groups.filter(({ status }) => status !== 'ended');
    this.#options = options;
    this.#index = new WordIndex(this.#groups);
    this.#search = new TextSearch(
      this.#index,
      options.synonyms ?? [],
      options.welsh ?? false,
      options.words ?? (() => undefined),
    );
    this.#ranking = new Ranking(this.#groups, options.today.day, options);
  }

  get total(): number {
    return this.#groups.length;
  }

  get filters(): readonly Filter[] {
    const facets = this.#allFacets();
    if (!this.#facets) return [];
    return (this.#filters ??= facets.flatMap((facet) =>
      facet.filters(this.#options.leastShare ?? LEAST_SHARE),
    ));
  }

  get byAge(): boolean {
    return this.#enough(({ age }) => age !== undefined);
  }

  get byDistance(): boolean {
    return this.#enough(isPlaced);
  }

  get filtersRead(): boolean {
    return this.#facets !== undefined;
  }

  prepare(groups?: number): boolean {
    // What can be chosen is in sight, where a letter may yet be typed or not.
    const isRead = this.#readFacets(groups) !== undefined || !this.#options.facets();
    return isRead && this.#index.read(groups);
  }

  find(criteria: Criteria, hasty = false): Found {
    const misses = this.#options.misses?.();
    const fit = this.#fitOf(criteria.text, hasty);
    const distances = criteria.near && this.#distancesFrom(criteria.near.point);
    const { tests, at: places } = this.#tests(criteria, fit, distances);
    const failing = new Uint8Array(this.#groups.length);
    const [here, anywhere, unsaid]: [number[], number[], number[]] = [[], [], []];
    for (let group = 0; group < failing.length; group++) {
      let verdict: Verdict = YES;
      for (let at = 0; at < tests.length; at++) {
        const one = tests[at]!(group);
        if (one === YES) continue;
        failing[group] = failing[group] === FITS ? at + 1 : SEVERAL;
        if (one < verdict) verdict = one;
      }
      if (verdict === UNSAID) unsaid.push(group);
      else if (verdict === YES) (this.#isHere(group, criteria, distances) ? here : anywhere).push(group);
    }
    const placed = this.#ranking.places(criteria, fit, distances?.miles);
    const show = (list: readonly number[]): FoundList =>
      new OrderedList(list, placed, (group) => this.#show(group, distances));
    const count = (): OptionCounts =>
      new Map(
        this.#allFacets().flatMap((facet) => {
          const own = places.get(facet) ?? FITS;
          return facet.count((group) => failing[group] === FITS || failing[group] === own, criteria.chosen);
        }),
      );
    const looser = (): Loosening[] =>
      here.length || anywhere.length || !misses
        ? []
        : misses.loosen(criteria, this.#allFacets(), (less) => this.#count(less));
    let counts: OptionCounts | undefined;
    let loosenings: readonly Loosening[] | undefined;
    return {
      groups: show(here),
      anywhere: show(anywhere),
      unsaid: show(unsaid),
      // Worked out when asked for: not every page shows them, and none before the groups.
      get counts() {
        return (counts ??= count());
      },
      ...(fit?.instead !== undefined && { instead: fit.instead }),
      words: fit?.words ?? [],
      get loosen() {
        return (loosenings ??= looser());
      },
    };
  }

  /** How many groups would be shown. */
  #count(criteria: Criteria): number {
    const distances = criteria.near && this.#distancesFrom(criteria.near.point);
    const { tests } = this.#tests(criteria, this.#fitOf(criteria.text, false), distances);
    let count = 0;
    for (let group = 0; group < this.#groups.length; group++)
      if (tests.every((test) => test(group) === YES)) count++;
    return count;
  }

  /** A verdict for each criterion that is set, and which number (from 1) is that of a facet. */
  #tests(
    { age, within, chosen }: Criteria,
    fit: TextFit | undefined,
    distances: Distances | undefined,
  ): { tests: Test[]; at: Map<Facet, number> } {
    const tests: Test[] = [];
    const at = new Map<Facet, number>();
    if (fit) tests.push((group) => (fit.worths[group] ? YES : NO));
    if (age !== undefined)
      tests.push((group) => {
        const range = this.#groups[group]!.age;
        if (!range) return UNSAID;
        return age >= (range.min ?? 0) && age <= (range.max ?? Infinity) ? YES : NO;
      });
    if (distances && within !== undefined)
      tests.push((group) => {
        const miles = distances.miles[group];
        const near = miles === undefined || miles <= within;
        return near || reachesAnywhere(this.#groups[group]!) ? YES : NO;
      });
    if (Object.keys(chosen).length)
      for (const facet of this.#allFacets()) {
        const test = facet.judge(chosen);
        if (test) at.set(facet, tests.push(test));
      }
    return { tests, at };
  }

  /** Whether a group is to be listed by where it is. Everything is while no place is given. */
  #isHere(group: number, { within = Infinity }: Criteria, distances: Distances | undefined): boolean {
    const miles = distances?.miles[group];
    return !distances || (miles !== undefined && miles <= within && !isAnywhere(this.#groups[group]!));
  }

  #distancesFrom(point: Point): Distances {
    const { lat, lng } = this.#distances?.point ?? {};
    if (lat !== point.lat || lng !== point.lng)
      this.#distances = {
        point,
        miles: this.#groups.map((group) => milesTo(group, point)),
        shown: [],
      };
    return this.#distances!;
  }

  /** The same object for the same group and place, so that a page sees what has not changed. */
  #show(at: number, { miles, shown }: Pick<Distances, 'miles' | 'shown'> = this.#unplaced): FoundGroup {
    return (shown[at] ??= new ShownGroup(this.#groups[at]!, miles[at], at, this.#ranking.nextOf));
  }

  #fitOf(text: string, hasty: boolean): TextFit | undefined {
    const misses = this.#options.misses?.();
    const { complete, version } = this.#index;
    const known = this.#fit;
    const isKnown = known?.text === text && known.misses === misses && known.version === version;
    if (isKnown && (hasty || complete)) return known.fit;
    const fit = this.#search.search(text, misses, hasty);
    this.#fit = { text, misses, version: this.#index.version, fit };
    return fit;
  }

  #allFacets(): readonly Facet[] {
    return this.#readFacets() ?? [];
  }

  #readFacets(groups?: number): readonly Facet[] | undefined {
    const Reader = this.#options.facets();
    if (!this.#facets && Reader) {
      this.#facetReader ??= new Reader(this.#groups, this.#options.today.day);
      this.#facets = this.#facetReader.read(groups);
    }
    return this.#facets;
  }

  #enough(says: (group: Group) => boolean): boolean {
    let left = Math.max(1, (this.#options.leastShare ?? LEAST_SHARE) * this.total);
    // One in five is soon seen where most say it, and this comes before the first list.
    return this.#groups.some((group) => says(group) && --left <= 0);
  }
}
