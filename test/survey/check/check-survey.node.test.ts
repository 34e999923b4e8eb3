import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { checkSurvey, issueWords, type AdviceCode } from '../../../src/survey/check/index.js';
import { sentencesIn, readingEase } from '../../../src/survey/check/reading-ease.js';
import { textsOf } from '../../../src/survey/check/texts-of.js';

const question = (rest: object = {}) => ({ type: 'text', name: 'street', title: 'Which street?', ...rest });
const survey = (...elements: readonly object[]) => ({ elements });
const words = (count: number): string => `Words${' and'.repeat(count - 1)}.`;

async function adviceOn(definition: unknown): Promise<readonly string[]> {
  const { advice } = await checkSurvey(definition);
  return advice.map(({ code, path }) => `${code} ${path}`.trim());
}

describe('Advice on a text', () => {
  const title = (text: string) => question({ title: text });
  const table: readonly (readonly [text: string, code: AdviceCode | undefined, element: object])[] = [
    ['25 words', undefined, title(words(25))],
    ['26 words', 'longSentence', title(words(26))],
    ['26 words in two sentences', undefined, title(`${words(13)} ${words(13)}`)],
    [
      '26 words in two blocks',
      undefined,
      { type: 'html', name: 'a', html: `<p>${words(13)}</p><p>${words(13)}</p>` },
    ],
    ['15 words of easy read', undefined, question({ easyRead: { text: words(15) } })],
    ['16 words of easy read', 'longEasyRead', question({ easyRead: { text: words(16) } })],
    ['a leading question', 'leading', title('Don’t you think that the park is too dark?')],
    ['words that say what is right', 'leading', title('Is the road, as we all know, unsafe?')],
    ['agreement with one side', 'leading', title('Do you agree that the road is unsafe?')],
    ['agreement with either side', undefined, title('Do you agree or disagree that the road is unsafe?')],
    ['the same word in an open question', undefined, title('What do you agree on?')],
    ['one end of a scale', 'oneSided', title('How satisfied are you with the buses?')],
    ['both ends of a scale', undefined, title('How satisfied or dissatisfied are you with the buses?')],
    ['two questions', 'twoQuestions', title('Do you cycle? Where to?')],
    ['capitals', 'capitals', title('PLEASE READ THIS first')],
    ['an abbreviation', undefined, title('Do you know the NHS?')],
    [
      'a link without words',
      'vagueLink',
      { type: 'html', name: 'a', html: 'For more <a href="/a">click here</a>.' },
    ],
    ['a link with words', undefined, { type: 'html', name: 'a', html: 'Read <a href="/a">the plan</a>.' }],
    [
      'a picture without words',
      'noAlternative',
      { type: 'html', name: 'a', html: 'See <img src="/map.png">' },
    ],
    ['tags where residents read them', 'markup', question({ description: 'The road<br>by the lake' })],
    ['a sign that is no tag', undefined, question({ description: 'Fewer than 3 <5 mph' })],
    ['a picture for looks', undefined, { type: 'html', name: 'a', html: 'See <img src="/map.png" alt="">' }],
    ['a placeholder', 'placeholder', question({ placeholder: 'Such as High Street' })],
    ['a name for a title', 'noTitle', { type: 'text', name: 'question_1' }],
    ['a name that is a word', undefined, { type: 'text', name: 'Street' }],
    [
      'a required question about the resident',
      'requiredAboutYou',
      question({ isRequired: true, aboutYou: true }),
    ],
    ['an optional question about the resident', undefined, question({ aboutYou: true })],
  ];
  for (const [what, code, element] of table) {
    it(`${code ? `says "${code}" of` : 'has nothing to say of'} ${what}`, async () => {
      const codes = (await checkSurvey(survey(element, { ...question(), name: 'other' }))).advice.map(
        (each) => each.code,
      );
      assert.deepEqual(codes, code ? [code] : []);
    });
  }

  it('knows English words in English only', async () => {
    const definition = { locale: 'cy', elements: [question({ title: 'Do you agree?' })] };
    assert.deepEqual(await adviceOn(definition), []);
  });

  it('says where, and how long', async () => {
    const { advice } = await checkSurvey({ pages: [{ elements: [question({ description: words(30) })] }] });
    assert.deepEqual(
      advice.map(({ path, count }) => [path, count]),
      [['pages[0].elements[0].description', 30]],
    );
  });

  it('says in which language, and quotes the sentence as it stands', async () => {
    const french = `Où habitez-vous, ${words(26)}`;
    const { advice } = await checkSurvey(
      survey(question({ title: { default: 'Which street?', fr: french } })),
    );
    assert.deepEqual(
      advice.filter(({ code }) => code === 'longSentence').map(({ path, what }) => [path, what.slice(0, 20)]),
      [['elements[0].title.fr', 'Où habitez-vous, Wor']],
    );
  });

  it('does not miss the title of a question that something beside it names', async () => {
    const definition = survey(
      { type: 'html', name: 'a', html: 'Which street?' },
      { type: 'text', name: 'q_1', titleLocation: 'hidden' },
    );
    assert.deepEqual(await adviceOn(definition), []);
  });

  it('leaves official words as they are', async () => {
    const definition = survey({ type: 'bank', question: 'carer' }, question());
    const { advice, issues } = await checkSurvey(definition);
    assert.deepEqual(advice, []);
    assert.deepEqual(
      issues.filter(({ code }) => code !== 'unknownQuestion'),
      [],
    );
  });
});

describe('Advice on a survey', () => {
  it('finds that all is required, from four questions up', async () => {
    const required = (count: number) =>
      survey(
        ...Array.from({ length: count }, (_, at) => question({ name: `street${at}`, isRequired: true })),
      );
    assert.deepEqual(await adviceOn(required(3)), []);
    assert.deepEqual(await adviceOn(required(4)), ['allRequired']);
  });

  it('finds texts that lack a language which most have', async () => {
    const both = (en: string) => ({ default: en, cy: `${en} (cy)` });
    const definition = survey(
      question({ title: both('Which street?') }),
      question({ name: 'town', title: both('Which town?'), description: 'The nearest.' }),
    );
    assert.deepEqual(await adviceOn(definition), ['untranslated elements[1].description']);
    const { facts } = await checkSurvey(definition);
    assert.deepEqual(facts?.languages, { en: 3, cy: 2 });
  });

  it('does not ask for a region’s words where the language is there', async () => {
    const definition = survey(
      question({ title: { en: 'Which street?', de: 'Welche Straße?', 'de-at': 'Welche Straße?' } }),
    );
    assert.deepEqual(await adviceOn(definition), []);
    assert.deepEqual(
      await adviceOn(
        survey(
          question({ title: { en: 'A?', de: 'B?', 'de-at': 'B?' } }),
          question({ name: 'b', title: { en: 'A?', de: 'B?' } }),
        ),
      ),
      [],
    );
  });

  it('tells how hard it is to read, from a hundred words up', async () => {
    const hard =
      'Considerable administrative responsibilities necessitate comprehensive interdepartmental consultation. ';
    const page = (html: string) => survey({ type: 'html', name: 'a', html }, question());
    const hardest = await checkSurvey(page(hard.repeat(14)));
    assert.ok((hardest.facts?.reading?.readingAge ?? 0) > 20);
    assert.deepEqual(
      hardest.advice.map(({ code }) => code),
      ['hardToRead'],
    );
    const easy = await checkSurvey(page('We like this park. It has a lake. '.repeat(14)));
    assert.ok((easy.facts?.reading?.readingAge ?? 99) < 8);
    assert.deepEqual(easy.advice, []);
    assert.equal((await checkSurvey(page(hard))).facts?.reading?.readingAge, undefined);
  });
});

describe('How a text reads', () => {
  it('is counted as published: the grade of 1 sentence, 13 words and 24 to 26 syllables is 11 to 13', () => {
    const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature. ';
    const { readingAge, words: counted, sentences } = readingEase([platypus.repeat(8)], 'en-GB');
    assert.deepEqual([counted, sentences], [104, 8]);
    assert.ok(readingAge !== undefined && readingAge >= 16 && readingAge <= 18, String(readingAge));
  });

  it('takes a piped answer for a word, and tags for none', () => {
    assert.deepEqual(sentencesIn('<b>Is</b> {street} safe?', 'en'), [['Is', 'it', 'safe']]);
  });

  it('takes a language that is none for what it can', () => {
    assert.deepEqual(sentencesIn('One. Two words.', 'zh_TW and more'), [['One'], ['Two', 'words']]);
  });

  it('knows sentences in other scripts', () => {
    assert.equal(sentencesIn('آپ کہاں رہتے ہیں؟ کیوں؟', 'ur').length, 2);
  });
});

describe('The texts of a definition', () => {
  it('are those that residents read', () => {
    const definition = {
      locale: 'cy',
      title: 'Arolwg',
      elements: [
        question({
          choices: ['parks', { value: 'b', text: { default: 'Bysiau', en: 'Buses' } }],
          valueName: 'x',
        }),
      ],
      triggers: [{ type: 'setvalue', name: 'a', setValue: 'b' }],
    };
    assert.deepEqual(
      textsOf(definition).map(({ path, language, text }) => `${path} ${language} ${text}`),
      [
        'title cy Arolwg',
        'elements[0].title cy Which street?',
        'elements[0].choices[1].text cy Bysiau',
        'elements[0].choices[1].text en Buses',
      ],
    );
  });
});

describe('A check', () => {
  it('finds what will not work, and what a strict page refuses', async () => {
    const { facts, issues, reasons } = await checkSurvey(
      survey(
        question({ visibleIf: '{a} =' }),
        question({ name: 'b', why: 'To mend it.', usedFor: 'A list.' }),
        { type: 'hologram', name: 'c' },
      ),
    );
    assert.deepEqual(
      issues.map(({ path, code }) => `${code} ${path}`),
      ['badExpression elements[0].visibleIf', 'unsupportedType elements[2]'],
    );
    assert.deepEqual(
      reasons.map(({ code, what }) => `${code} ${what}`),
      ['noWhy street', 'noUsedFor street'],
    );
    assert.deepEqual([facts?.pages, facts?.questions, facts?.required, facts?.minutes], [1, 2, 0, 1]);
  });

  it('knows what the survey says is known already', async () => {
    const { reasons } = await checkSurvey({
      knownAlready: { street: 'Most of you have told us.' },
      elements: [question({ why: 'To mend it.', usedFor: 'A list.' })],
    });
    assert.deepEqual(
      reasons.map(({ code, what }) => `${code} ${what}`),
      ['knownAlready street'],
    );
  });

  it('names what is meant by a property of another format, and passes over the words of a box that there is none of', async () => {
    const { issues } = await checkSurvey(survey(question({ required: true, commentText: 'Why?' })));
    assert.deepEqual(issues.map(issueWords), [
      'elements[0].required: "required" is not supported and is ignored. SurveyJS calls it "isRequired".',
    ]);
  });

  it('knows the functions of the page', async () => {
    const definition = survey(question({ visibleIf: 'isOpen({b})' }), question({ name: 'b' }));
    assert.equal((await checkSurvey(definition)).issues[0]?.code, 'unknownFunction');
    assert.deepEqual((await checkSurvey(definition, { isOpen: () => true })).issues, []);
  });

  it('takes whatever it is given', async () => {
    const cycle: Record<string, unknown> = { elements: [question()] };
    cycle['description'] = { cycle };
    for (const written of [
      undefined,
      null,
      1,
      'a',
      [],
      {},
      { elements: 1 },
      { pages: [null, { elements: [1] }] },
    ]) {
      const { facts, issues } = await checkSurvey(written);
      assert.equal(facts, undefined);
      assert.ok(issues.length > 0);
    }
  });

  const real = fileURLToPath(new URL('../../../../shared/data/surveys/', import.meta.url));
  it(
    'says something of every real definition',
    { skip: !existsSync(real) && 'skipped: there are none here' },
    async () => {
      for (const file of readdirSync(real).filter((name) => name.endsWith('.json'))) {
        const { facts, issues } = await checkSurvey(JSON.parse(readFileSync(`${real}${file}`, 'utf8')));
        assert.ok(facts ?? issues.length, file);
      }
    },
  );
});
