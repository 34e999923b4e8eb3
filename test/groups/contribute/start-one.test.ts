import { expect } from '@open-wc/testing';

import { publishedInterest } from '../../../stories/fixtures/contributions.js';
import { listen } from '../../support/console-lines.js';
import { expectSame } from '../../support/expect-same.js';
import { fakeReplies, type FakeReplies } from '../../support/fake-replies.js';
import { allInside, focused, inside, pressable, wordsIn, wordsOf } from '../../support/inside.js';
import { clearPage, newPlace } from '../../support/on-a-page.js';
import {
  answersOf,
  choice,
  directoryIn,
  field,
  heading,
  openForm,
  press,
  send,
  until,
  write,
} from './contributions-on-a-page.js';

const START = 'Not here? Start one';

describe('the form “Add a group”', () => {
  afterEach(clearPage);

  it('sends what one knows of a group', async () => {
    const directory = await directoryIn(newPlace());
    await openForm(directory, 'Add a group');
    write(directory, 'suggestedName', 'Towpath Anglers');
    write(directory, 'what', 'Fishing together');
    write(directory, 'where', 'The lock');
    choice(directory, 'I go there').click();
    await send(directory);
    expect(answersOf(directory)).to.deep.equal({
      kind: 'group-suggestion',
      suggestedName: 'Towpath Anglers',
      what: 'Fishing together',
      where: 'The lock',
      know: 'go',
    });
    expectSame(focused(), inside(directory, '#contribute-heading'));
  });

  it('says before anything is written that how to reach the group may be published', async () => {
    const directory = await directoryIn(newPlace());
    await openForm(directory, 'Add a group');
    const hint = field(directory, 'reach').getAttribute('aria-describedby');
    expect(wordsIn(inside(directory, `#${hint!}`))).to.include('may be published');
  });
});

describe('the form “Start something new”', () => {
  afterEach(clearPage);

  it('sends what one would come to and, of a postcode, the first half', async () => {
    const directory = await directoryIn(newPlace());
    await openForm(directory, START);
    write(directory, 'interest', 'Sea-swimming');
    write(directory, 'area', 'rv1 1ab');
    choice(directory, 'Give people lifts').click();
    await send(directory);
    expect(answersOf(directory)).to.deep.equal({
      kind: 'group-interest',
      interest: 'sea swimming',
      interestWords: 'Sea-swimming',
      area: 'RV1',
      help: ['lift'],
    });
  });

  it('promises a list and numbers only where there are any', async () => {
    const promised = [/choose from the list/, /Once 8 people near you/, /You are counted/];
    const without = await directoryIn(newPlace(), { activities: [] });
    await openForm(without, START);
    for (const promise of promised) expect(wordsOf(without)).not.to.match(promise);
    without.remove();
    const counts = URL.createObjectURL(new Blob([JSON.stringify(publishedInterest)]));
    const directory = await directoryIn(newPlace(), { interestSrc: counts });
    await openForm(directory, START);
    await until(() => promised.every((promise) => promise.test(wordsOf(directory))));
    URL.revokeObjectURL(counts);
  });

  it('counts one who does not say who they are', async () => {
    const directory = await directoryIn(newPlace(), { receiver: '' });
    await openForm(directory, START);
    expect(allInside(directory, '#contribute-name')).to.deep.equal([]);
  });

  it('begins with what was searched for', async () => {
    const directory = await directoryIn(newPlace());
    directory.contributions.open('group-interest', { interest: ['chess'] });
    await until(() => directory.renderRoot.querySelector('#contribute-interest'));
    expect(field(directory, 'interest').value).to.equal('chess');
  });

  it('offers what the page lists, and takes areas from the list alone', async () => {
    const directory = await directoryIn(newPlace(), {
      activities: [{ id: 'chess', label: 'Gwyddbwyll' }],
      areas: [
        { id: 'quay', label: 'The quay' },
        { id: 'lock', label: 'The lock' },
      ],
    });
    await openForm(directory, START);
    const area = inside(directory, '#contribute-area', HTMLSelectElement);
    expect([...area.options].map(({ text }) => text)).to.deep.equal([
      'Choose an area',
      'The quay',
      'The lock',
    ]);
    const list = field(directory, 'interest') as HTMLInputElement;
    expect([...list.list!.options].map(({ value }) => value)).to.deep.equal(['Gwyddbwyll']);
    write(directory, 'interest', 'gwyddbwyll');
    area.value = 'lock';
    await send(directory);
    expect(answersOf(directory)).to.deep.include({ interest: 'chess', area: 'lock' });
  });

  it('is not offered without an endpoint', async () => {
    const directory = await directoryIn(newPlace(), { endpoint: '' });
    expect(allInside(directory, 'button')).to.deep.equal([]);
  });
});

describe('who else would come', () => {
  let replies: FakeReplies | undefined;
  afterEach(() => {
    replies?.restore();
    replies = undefined;
    clearPage();
  });

  /** With what an endpoint publishes. */
  async function withInterest(json: unknown, lang = 'en') {
    replies = fakeReplies({ '/interest': () => Response.json(json) });
    const place = newPlace();
    place.lang = lang;
    const directory = await directoryIn(place, { interestSrc: '/interest' });
    await until(() => replies!.asked.length);
    return directory;
  }

  const section = (directory: Awaited<ReturnType<typeof withInterest>>): HTMLElement =>
    inside(directory, '[part=interest]');

  it('is said of each activity in each area, most first, and by about how many', async () => {
    const directory = await withInterest(publishedInterest);
    await until(() => directory.renderRoot.querySelector('[part=interest]'));
    expect(allInside(directory, '.interest').map((each) => wordsIn(each.querySelector('p')))).to.deep.equal([
      'About 25 people near the Quayside',
      'About 10 people near Upper Town',
    ]);
    expect(wordsIn(section(directory))).to.include('About 10 of them could help');
    expect(
      allInside(directory, '.interest-title, .interest-activity').map(({ localName }) => localName),
    ).to.deep.equal(['h3', 'h4', 'h4']);
  });

  it('is in the page’s language', async () => {
    const directory = await withInterest(publishedInterest, 'cy');
    await until(() => wordsOf(directory).includes('Pwy arall fyddai’n dod?'));
    expect(wordsIn(section(directory)))
      .to.include('Tua 25 o bobl (Glan y Cei)')
      .and.include('Canu');
  });

  it('leads to the form, filled in, from buttons that say what they are about', async () => {
    const directory = await withInterest(publishedInterest);
    await until(() => directory.renderRoot.querySelector('[part=interest]'));
    await press(directory, 'I would come too: Fishing, Upper Town');
    expect(heading(directory)).to.equal('Start something new');
    await send(directory);
    expect(answersOf(directory)).to.deep.equal({
      kind: 'group-interest',
      interest: 'fishing',
      interestWords: 'Fishing',
      area: 'upper-town',
      help: ['come'],
    });
  });

  it('gives focus back to the button where that is not sent', async () => {
    const directory = await withInterest(publishedInterest);
    await until(() => directory.renderRoot.querySelector('[part=interest]'));
    const button = pressable(directory, 'I could help: Singing, the Quayside');
    button.focus();
    await press(directory, 'I could help: Singing, the Quayside');
    await press(directory, 'Cancel');
    expectSame(focused(), button);
  });

  it('is told of nobody where there is nobody to tell of', async () => {
    const directory = await withInterest({ ...publishedInterest, interest: [] });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(allInside(directory, '[part=interest]')).to.deep.equal([]);
  });

  it('leaves out what nobody should have published, and tells the page’s owner', async () => {
    const console = listen('warn');
    const [count] = publishedInterest.interest;
    const directory = await withInterest({ ...publishedInterest, interest: [{ ...count, people: 3 }] });
    await until(() => console.lines.length);
    console.stop();
    await directory.updateComplete;
    expect(console.lines[0]).to.include('interest[0]').and.include('below 8 must not be published');
    expect(wordsOf(directory)).not.to.include('About 3');
  });

  it('says nothing, and tells the page’s owner, where it is something else', async () => {
    const console = listen('warn');
    const directory = await withInterest({ hello: 'world' });
    await until(() => console.lines.length);
    console.stop();
    expect(console.lines[0]).to.include('not what an endpoint publishes as interest');
    expect(allInside(directory, '[part=interest]')).to.deep.equal([]);
  });
});
