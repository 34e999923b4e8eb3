import { expect } from '@open-wc/testing';

import { autofill } from '../support/autofill.js';
import { listen, type Listening } from '../support/console-lines.js';
import { allInside, inside, isSeen, wordsIn, wordsOf } from '../support/inside.js';
import { needing } from '../support/needing.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { bodyOf, field, press, signupIn } from './signup-on-a-page.js';

const ANA = {
  NAME_FULL: 'Ana Jones',
  EMAIL_ADDRESS: 'ana@example.org',
  ADDRESS_HOME_LINE1: '1 Harbour Street',
  ADDRESS_HOME_CITY: 'Swansea',
  ADDRESS_HOME_ZIP: 'SA1 1AA',
  ADDRESS_HOME_COUNTRY: 'GB',
};

describe('a browser’s autofill in <sayso-signup>', () => {
  afterEach(clearPage);

  it(
    'fills in every field inside the shadow root, and not the one that nobody sees',
    needing('developer tools', async () => {
      const signup = await signupIn(newPlace(), { attributes: { ask: 'name postcode-area' } });
      field(signup, 'email').focus();
      const filled = await autofill('email', ANA);
      const by = 'autocompleteAttribute';
      expect(filled).to.deep.equal([
        { name: 'email', value: 'ana@example.org', takenFor: 'Email address', by },
        { name: 'name', value: 'Ana Jones', takenFor: 'Full name', by },
        { name: 'postcodeArea', value: 'SA1 1AA', takenFor: 'ZIP code', by },
      ]);
      expect(inside(signup, '.trap input', HTMLInputElement).value).to.equal('');
      expect(field(signup, 'consent').checked).to.equal(false);
    }),
  );

  it(
    'is sent as it was filled in, the postcode by half',
    needing('developer tools', async () => {
      const signup = await signupIn(newPlace(), { attributes: { ask: 'name postcode-area' } });
      field(signup, 'email').focus();
      await autofill('email', ANA);
      field(signup, 'consent').click();
      await press(signup);
      const { signup: given } = bodyOf(signup.attempts[0]!) as { signup: Record<string, unknown> };
      expect([given.email, given.name, given.postcodeArea]).to.deep.equal([
        'ana@example.org',
        'Ana Jones',
        'SA1',
      ]);
    }),
  );

  it('finds fields with an id, a name, a label and a type in one native form', async () => {
    const signup = await signupIn(newPlace(), { attributes: { ask: 'name postcode-area' } });
    const form = inside(signup, 'form', HTMLFormElement);
    const fields = allInside(signup, 'input.control') as HTMLInputElement[];
    expect(
      fields.map(({ id, name, type, autocomplete, labels, form: its }) => [
        ...[id, name, type, autocomplete, labels?.length, its === form],
      ]),
    ).to.deep.equal([
      ['email', 'email', 'email', 'email', 1, true],
      ['name', 'name', 'text', 'name', 1, true],
      ['postcodeArea', 'postcodeArea', 'text', 'postal-code', 1, true],
    ]);
  });
});

describe('<sayso-signup> as its author wrote it', () => {
  let console: Listening;
  beforeEach(() => {
    console = listen('warn', 'error');
  });
  afterEach(() => {
    console.stop();
    clearPage();
  });

  it('asks for an address and agreement only, unless told otherwise', async () => {
    const signup = await signupIn(newPlace());
    const seen = allInside(signup, 'input').filter((input) => isSeen(input));
    expect(seen.map(({ id }) => id)).to.deep.equal(['email', 'consent']);
    expect(console.lines).to.deep.equal([]);
  });

  for (const missing of ['endpoint', 'list', 'receiver', 'consent']) {
    it(`asks nothing without ${missing}, shows what is between the tags, and warns`, async () => {
      const words = document.createElement('p');
      words.textContent = 'Phone us to hear what happens.';
      const signup = await signupIn(newPlace(), { attributes: { [missing]: '' }, children: [words] });
      expect(isSeen(words)).to.equal(true);
      expect(wordsOf(signup)).to.equal('');
      expect(console.lines).to.have.length(1);
      expect(console.lines[0]).to.equal(
        `<sayso-signup> has no ${missing}, so it asks nothing. Add ${missing}="…".`,
      );
    });
  }

  it('warns of what it cannot ask for, and asks for the rest', async () => {
    const signup = await signupIn(newPlace(), { attributes: { ask: 'phone name' } });
    expect(isSeen(field(signup, 'name'))).to.equal(true);
    expect(console.lines).to.have.length(1);
    expect(console.lines[0]).to.include('cannot ask for "phone"').and.include('name, postcode-area');
  });

  it('warns of an endpoint that answers are sent to', async () => {
    const place = newPlace();
    const other = document.createElement('sayso-survey-elsewhere');
    other.setAttribute('activity', 'riverside-2026');
    other.setAttribute('endpoint', 'https://collector.example/responses');
    place.append(other);
    await signupIn(place, { attributes: { endpoint: 'https://collector.example/responses' } });
    expect(console.lines[0]).to.include('the endpoint that answers are sent to');
  });

  it('links to the privacy notice in a new tab that learns nothing of this page', async () => {
    const link = inside(await signupIn(newPlace()), 'a', HTMLAnchorElement);
    expect(link.href).to.equal('https://council.example/privacy');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect(wordsIn(link)).to.include('(opens in a new tab)');
  });

  for (const unsafe of ['javascript:alert(1)', 'data:text/html,x', '']) {
    it(`links nowhere for “${unsafe}”`, async () => {
      const signup = await signupIn(newPlace(), { attributes: { 'privacy-href': unsafe } });
      expect(allInside(signup, 'a')).to.have.length(0);
    });
  }

  it('marks the author’s words on a page in a language that it has no words in', async () => {
    const place = newPlace();
    place.lang = 'fa';
    const signup = await signupIn(place, { attributes: { consent: 'به من بنویسید.' } });
    const { lang, dir } = inside(signup, '.choice span');
    expect({ lang, dir }).to.deep.equal({ lang: 'fa', dir: 'auto' });
  });
});
