import { aTimeout, expect, waitUntil } from '@open-wc/testing';

import type { SaysoResultsEvent } from '../../src/results/events/sayso-results-event.js';
import { csvName } from '../../src/results/csv-controller.js';
import type { PublishedModes, PublishedTogether } from '../../src/results/model/published-results.js';
import * as fixtures from '../../stories/fixtures/results.js';
import { noResults, rawCounts } from '../../stories/fixtures/results-awkward.js';
import { listen } from '../support/console-lines.js';
import { fakeReplies, type FakeReplies } from '../support/fake-replies.js';
import { allInside, inside, isSeen, pressable, wordsIn, wordsOf } from '../support/inside.js';
import { jsonScript } from '../support/json-script.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { folded, read, resultsIn, shownResults, table } from './results-on-a-page.js';

const LIBRARY = 'What should the old library become?';

const fallback = (): HTMLElement => {
  const words = document.createElement('p');
  words.textContent = 'Ask at the desk.';
  return words;
};

describe('<sayso-results>', () => {
  afterEach(clearPage);

  it('shows a question as a table with the answers, their counts and their shares', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.libraryDecided });
    expect(table(results, LIBRARY)).to.deep.equal([
      ['Answer', 'People', 'Share'],
      ['A library again', '215', '52%'],
      ['A workshop for repairing things', '130', '32%'],
      ['Homes', '65', '16%'],
    ]);
  });

  it('draws bars as long as the shares, which nobody hears', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.libraryDecided });
    const bars = allInside(results, '.bar');
    expect(bars.map((each) => each.querySelector('rect')?.getAttribute('width'))).to.deep.equal([
      '52',
      '32',
      '16',
    ]);
    expect(bars.map((each) => each.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true', 'true']);
  });

  it('says how many groups are among them, for how many people, and that they count once', async () => {
    const words = async (together: PublishedTogether | undefined): Promise<string[]> => {
      const results = await shownResults(newPlace(), {
        results: { ...fixtures.riverside, ...(together && { together }) },
      });
      return allInside(results, '[part=together]').map(wordsIn);
    };
    expect(await words({ groups: '<8', people: 60 })).to.deep.equal([
      'Among the answers are those of fewer than 8 groups, which speak for about 60 people. Each group counts as one answer, and is shown apart.',
    ]);
    expect(await words({ groups: 10, people: 1250 })).to.deep.equal([
      'Among the answers are those of about 10 groups, which speak for about 1,250 people. Each group counts as one answer, and is shown apart.',
    ]);
    expect(await words({ hidden: 'tooFew' })).to.deep.equal([
      'Groups could answer too, and are shown apart. Too few did to say how many.',
    ]);
    expect(await words({ groups: 3, people: 60 }), 'a count that is not to be published').to.deep.equal([]);
    expect(await words(undefined)).to.deep.equal([]);
  });

  it('says that they chose to answer, who asked, how and when', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.riverside });
    expect(wordsIn(inside(results, '[part=caveat]'))).to.equal(
      'About 290 people chose to answer. They are not a sample: everybody else here may think differently.',
    );
    expect(allInside(results, '[part=facts] dt').map(wordsIn)).to.deep.equal([
      'Who asked',
      'Who could answer',
      'How',
      'When',
      'These figures',
    ]);
    expect(wordsIn(inside(results, '[part=facts]'))).to.include(
      '23 November 2026. New ones come after 10 more answers, or on 30 November 2026.',
    );
  });

  it('says how many answers came in which way, and passes over what is hidden', async () => {
    const came = async (modes: PublishedModes): Promise<string[]> => {
      const results = await shownResults(newPlace(), { results: { ...fixtures.riverside, modes } });
      return allInside(results, '[part=facts] div')
        .map(wordsIn)
        .filter((words) => words.startsWith('Answers came'));
    };
    expect(await came({ self: 220, assisted: '<8', paper: 60 })).to.deep.equal([
      'Answers came online: 220; on paper: 60; with someone’s help: fewer than 8',
    ]);
    expect(await came({ self: '*', assisted: 0, paper: '<8' })).to.deep.equal([
      'Answers came on paper: fewer than 8',
    ]);
    expect(await came({ self: '*', assisted: '*', paper: 0 })).to.deep.equal([]);
  });

  it('shows counts only where people could choose several, and says so', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.riverside });
    expect(table(results, 'What matters most to you here?').slice(0, 2)).to.deep.equal([
      ['Answer', 'People'],
      ['Feeling safe after dark', '160'],
    ]);
    expect(wordsOf(results)).to.include('People could choose more than one answer');
  });

  it('says “fewer than 8” and why', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.riverside });
    expect(table(results, 'What matters most to you here?').at(-1)).to.deep.equal([
      'Allotments',
      'fewer than 8',
    ]);
    const why = allInside(results, '[part=why-hidden]').map((each) => each.querySelectorAll('p').length);
    // Fewer than 8, not shown, too few, all the same, protects another; and of the other question the first alone.
    expect(why).to.deep.equal([5, 1]);
  });

  it('gives no share of what is left where much is hidden', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.allHidden });
    expect(table(results, LIBRARY)[0]).to.deep.equal(['Answer', 'People']);
    expect(wordsOf(results)).not.to.include('%');
  });

  it('offers no groups to unfold where everything is hidden', async () => {
    const question = fixtures.riverside.questions[0]!;
    const hidden = { hidden: 'tooFew' } as const;
    const groups = question.groups!.map((group) => ({
      ...group,
      rows: group.rows.map((each) => ({ ...each, row: hidden })),
    }));
    const results = await shownResults(newPlace(), {
      results: { ...fixtures.riverside, questions: [{ ...question, all: hidden, groups, waves: [] }] },
    });
    expect(allInside(results, '[part=groups]')).to.deep.equal([]);
    expect(allInside(results, '[part=why-hidden]')).to.have.length(1);
  });

  it('claims a difference between groups only beyond chance', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.riverside });
    const words = wordsIn(folded(results, 'Age (different people, same place)'));
    expect(words).to.include('“Tend to agree”: 40% of “50 to 64”, 15% of “25 to 49”');
    expect(words).not.to.include('“Tend to disagree”:');
    expect(words).to.include('Who chose to answer may still be the reason');
  });

  it('marks where the way of asking changed, and draws no line across', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.riverside });
    const waves = folded(results, 'Over time');
    expect(wordsIn(waves)).to.include(
      'Figures before Autumn 2024 cannot be compared with later ones: before this, people were asked by post.',
    );
    const path = waves.querySelector('.trend')!.getAttribute('d')!;
    expect(path.match(/M/g)).to.have.length(2);
    expect(waves.querySelectorAll('.line')[0]!.querySelectorAll('.gap')).to.have.length(1);
  });

  it('tells who is missing, and what is done about it', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.riverside });
    const age = table(results, 'Age');
    expect(age.slice(0, 3)).to.deep.equal([
      ['Group', 'People', 'Share', 'People here'],
      ['16 to 24', '30', '10%', '19%'],
      [
        'Missing: fewer than their share of the people here. Plan: Two evenings at the youth club in December',
      ],
    ]);
  });

  const outcomes: readonly (readonly [string, object, RegExp])[] = [
    ['what came of it', fixtures.libraryDecided, /^What came of it It opens as a library again/],
    ['that nothing has yet', fixtures.riverside, /^No outcome published yet Due by 31 January 2031\.$/],
    [
      'that it is late',
      fixtures.overdue,
      /^No outcome published yet It was due by 30 June 2025: \d{3,} days late\.$/,
    ],
    [
      'that nobody said when',
      fixtures.nothingPromised,
      /^No outcome published yet Nobody has said when it will be\.$/,
    ],
  ];
  for (const [what, results, words] of outcomes) {
    it(`tells ${what}`, async () => {
      const element = await shownResults(newPlace(), { results });
      expect(wordsIn(inside(element, '[part=outcome]'))).to.match(words);
    });
  }

  it('links to an outcome only where it is safe to go', async () => {
    const at = async (url: string) => {
      const element = await shownResults(newPlace(), {
        results: { ...fixtures.libraryDecided, outcome: { text: 'It is done.', url } },
      });
      return inside(element, '[part=outcome]').querySelector('a')?.getAttribute('href');
    };
    expect(await at('/decision')).to.equal('/decision');
    expect(await at('javascript:alert(1)')).to.equal(undefined);
  });

  it('shows one question alone, with what one has to know', async () => {
    const results = await shownResults(newPlace(), {
      results: fixtures.riverside,
      attributes: { question: 'matters', 'heading-level': '3' },
    });
    expect(allInside(results, 'h3, h4').map(wordsIn)).to.deep.equal([
      'What Riverside said',
      'No outcome published yet',
      'What matters most to you here?',
    ]);
    expect(allInside(results, '[part=caveat], [part=facts]')).to.have.length(2);
  });

  it('keeps the page’s words where it has no such question, and names those that there are', async () => {
    const { lines, stop } = listen('warn');
    const words = fallback();
    const results = await shownResults(newPlace(), {
      results: fixtures.riverside,
      attributes: { question: 'colour' },
      children: [words],
    });
    stop();
    expect(isSeen(words)).to.equal(true);
    expect(allInside(results, 'table')).to.have.length(0);
    expect(lines.join()).to.include('"colour"').and.include('influence, matters');
  });

  it('refuses a question with raw counts, tells residents, and tells the page’s owner what to do', async () => {
    const { lines, stop } = listen('warn');
    const element = resultsIn(newPlace(), { results: rawCounts });
    const told = new Promise<SaysoResultsEvent>((resolve) =>
      element.addEventListener('sayso-results', resolve, { once: true }),
    );
    const { usable, issues } = await told;
    await waitUntil(() => lines.length > 0, 'the page’s owner is told', { timeout: 5000 });
    stop();
    expect(usable).to.equal(true);
    expect(issues[0]).to.deep.include({ path: 'questions[0].all.cells[0]', code: 'notRounded' });
    expect(lines).to.have.length(1);
    expect(lines[0])
      .to.include('<sayso-results>')
      .and.include('questions[0].all.cells[2]')
      .and.include('disclosure control');
    expect(allInside(element, 'table')).to.have.length(1);
    expect(wordsOf(element)).to.include('One question cannot be shown here').and.not.include('214');
  });

  it('keeps the page’s words where there are no results', async () => {
    const { stop } = listen('warn');
    const words = fallback();
    await shownResults(newPlace(), { results: noResults, children: [words] });
    await aTimeout(100);
    stop();
    expect(isSeen(words)).to.equal(true);
  });

  it('reads results written into the tag', async () => {
    const script = jsonScript(JSON.stringify(fixtures.libraryDecided));
    const results = await shownResults(newPlace(), { children: [script] });
    expect(table(results, LIBRARY)).to.have.length(4);
  });

  describe('from an address', () => {
    let replies: FakeReplies;
    let current: () => Response = () => Response.json(fixtures.libraryDecided);
    beforeEach(() => {
      replies = fakeReplies({ '/results.json': () => current() });
    });
    afterEach(() => {
      replies.restore();
    });

    it('are asked for once, unless the page wants more', async () => {
      const results = await shownResults(newPlace(), { attributes: { src: '/results.json' } });
      expect(table(results, LIBRARY)).to.have.length(4);
      await aTimeout(50);
      expect(replies.asked).to.deep.equal(['/results.json']);
    });

    it('that go away stay shown, and it says that they may not be the newest', async () => {
      const clock = window.setTimeout;
      // Waits of minutes are over at once, for as long as it takes to ask a second time.
      window.setTimeout = ((run: () => void, ms = 0) =>
        clock(run, ms >= 1000 ? 20 : ms)) as typeof setTimeout;
      const { stop } = listen('warn');
      try {
        const results = await shownResults(newPlace(), {
          attributes: { src: '/results.json', refresh: '5' },
        });
        current = () => new Response('', { status: 503 });
        for (let tries = 0; tries < 50 && !wordsOf(results).includes('newer'); tries++) await aTimeout(20);
        expect(wordsOf(results)).to.include('We could not look for newer figures. We keep trying.');
        expect(table(results, LIBRARY)).to.have.length(4);
        current = () => Response.json(fixtures.overdue);
        await read(results);
        expect(wordsOf(results)).not.to.include('newer');
        results.remove();
      } finally {
        window.setTimeout = clock;
        stop();
      }
    });
  });

  it('gives the tables as a file', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.libraryDecided });
    const made: Blob[] = [];
    const links: HTMLAnchorElement[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return 'blob:x';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    pressable(results, 'Download as CSV').click();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    expect(links[0]?.download).to.equal('results-library-2025-2025-05-02.csv');
    expect(await made[0]!.text()).to.include('Homes,65,16');
  });

  it('names the file so that every system takes it', () => {
    expect(csvName({ ...fixtures.libraryDecided, activity: '../a b:c*' })).to.equal(
      'results-a-b-c-2025-05-02.csv',
    );
  });

  it('opens what is folded while it is printed', async () => {
    const results = await shownResults(newPlace(), { results: fixtures.riverside });
    folded(results, 'Over time').open = true;
    const open = () => allInside(results, 'details[open]').length;
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.equal(allInside(results, 'details').length);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.equal(1);
  });

  it('marks words of another language than its own', async () => {
    const place = newPlace();
    place.lang = 'fa';
    const results = await shownResults(place, { results: fixtures.urduResults });
    expect(inside(results, '.widget').lang).to.equal('en-GB');
    expect(inside(results, '[part=title] span').lang).to.equal('ur');
  });
});
