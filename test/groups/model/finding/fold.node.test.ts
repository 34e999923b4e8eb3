import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { fold, wordsOf } from '../../../../src/groups/model/finding/fold.js';
import { highlight } from '../../../../src/groups/model/finding/highlight.js';
import { WordIndex } from '../../../../src/groups/model/finding/word-index.js';
import { groupWith } from '../group-with.js';

describe('A text is folded', () => {
  const rows: readonly (readonly [text: string, folded: string])[] = [
    ['Singing', 'singing'],
    ['Men’s Shed', 'mens shed'],
    ["Men's  Shed!", 'mens shed'],
    ['drop-in', 'drop in'],
    ['Côr Ŵyl Ŷd', 'cor wyl yd'],
    ['Café', 'cafe'],
    ['Straße, Øst, Łódź, Æ', 'strasse ost lodz ae'],
    ['İstanbul ışık', 'istanbul isik'],
    ['ﬁshing', 'fishing'],
    ['گروپ كتاب', 'گروپ کتاب'],
    ['٣ years', '3 years'],
    ['عمر ۴۰', 'عمر 40'],
    // How keyboards for Arabic, Persian and Urdu write the same words.
    ['سلائي', 'سلایی'],
    ['سلائی', 'سلایی'],
    ['مدرسة مدرسه مدرسہ', 'مدرسہ مدرسہ مدرسہ'],
    ['ماہی گیری', 'ماہی گیری'],
    ['ماھی گيری', 'ماہی گیری'],
    ['گَانَا', 'گانا'],
    ['گـــانا', 'گانا'],
    ['قرآن', 'قران'],
    ['بے\u200cروزگار', 'بےروزگار'],
    ['\u2068گانا\u2069، ناچ', 'گانا ناچ'],
    ['…', ''],
  ];
  for (const [text, folded] of rows) it(`${text} is "${folded}"`, () => assert.equal(fold(text), folded));

  it('and stays so when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(fold(fold(text)), fold(text))),
    );
  });
});

describe('The words of an index', () => {
  it('are those that the text has, whatever is in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(..."aB9 -'’`é.ى"), maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const index = new WordIndex(texts.map((name) => groupWith({ name, id: 'x' })));
        assert.ok(index.read());
        assert.deepEqual([...index.words].sort(), [...new Set(texts.flatMap(wordsOf))].sort());
      }),
      { numRuns: 400 },
    );
  });

  it('are those of its folded text for every character that there is', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const texts = [...all, '\u{1d400}', '\u{1f600}', '\u{10400}'].map(
      (each) => `q${each}b x${each} ${each}${each}`,
    );
    for (let at = 0; at < texts.length; at += 2048) {
      const some = texts.slice(at, at + 2048);
      const index = new WordIndex(some.map((name) => groupWith({ name })));
      index.read();
      assert.deepEqual(index.words, [...new Set(some.flatMap(wordsOf))]);
    }
  });

  it('are told apart however many there are', () => {
    const names = Array.from({ length: 30_000 }, (_, number) => `w${number.toString(36)}`);
    const index = new WordIndex(names.map((name) => groupWith({ name })));
    index.read();
    assert.deepEqual(index.words, names);
  });

  it('are read in as many steps as one likes, names before all else', () => {
    const index = new WordIndex(
      ['Chess', 'Bowls', 'Darts'].map((name) => groupWith({ name, summary: `Of ${name} players` })),
    );
    assert.deepEqual(
      [index.read(2), [...index.words], index.read(2), [...index.words], index.read(2), index.words.length],
      [false, ['chess', 'bowls'], false, ['chess', 'bowls', 'darts', 'of', 'players'], true, 5],
    );
  });

  it('are known by their letters', () => {
    const index = new WordIndex([groupWith({ name: 'Côr', summary: 'Singing بزرگ' })]);
    index.read();
    assert.deepEqual(
      ['cor', 'singing', fold('بزرگ'), 'sing', 'côr', ''].map((word) => index.has(word)),
      [true, true, true, false, false, false],
    );
  });

  it('are counted, however many shelves they are on', () => {
    const index = new WordIndex(
      Array.from({ length: 10_000 }, (_, at) =>
        groupWith({ name: at % 2 ? 'Chess' : 'Bowls', summary: 'Chess' }),
      ),
    );
    index.read();
    const counts = index.frequencies();
    assert.deepEqual(
      index.words.map((word, at) => [word, counts[at]]),
      [
        ['bowls', 5000],
        ['chess', 15_000],
      ],
    );
  });
});

describe('What was looked for is marked', () => {
  const marked = (text: string, words: readonly string[]): string =>
    highlight(text, words)
      .map((part) => (part.hit ? `[${part.text}]` : part.text))
      .join('');
  const rows: readonly (readonly [text: string, words: string[], marked: string])[] = [
    ['Singing for fun', ['sing'], '[Sing]ing for fun'],
    ['Côr Meibion', ['cor'], '[Côr] Meibion'],
    ['Men’s Shed', ['mens', 'men'], '[Men’s] Shed'],
    ['Men’s Shed', ['men'], '[Men’]s Shed'],
    ['Football', ['ball'], 'Foot[ball]'],
    ['Football', ['ba'], 'Football'],
    ['Straßenfest', ['strass'], '[Straß]enfest'],
    ['Ca\u0302n', ['can'], '[Ca\u0302n]'],
    ['Nothing here', [], 'Nothing here'],
    ['', ['a'], ''],
  ];
  for (const [text, words, result] of rows)
    it(`${text}, for ${words.join(' or ') || 'nothing'}`, () => assert.equal(marked(text, words), result));

  it('and nothing of the text is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
        const parts = highlight(text, words.map(fold).filter(Boolean));
        assert.equal(parts.map((part) => part.text).join(''), text);
      }),
    );
  });
});
