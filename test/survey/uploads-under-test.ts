import { everyUpload } from '../../stories/fixtures/upload-questions.js';
import type { Upload } from '../../src/survey/uploads/upload.js';
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import { allInside, fieldsInside, focused, inside, wordsIn } from '../support/inside.js';
import { comeToTheCheck, send } from './shared-steps.js';
import { handedOver, press, read, surveyIn, type TestSurvey } from './survey-on-a-page.js';
import survey from './survey-under-test.js';

/** In two languages. */
const definition: unknown = JSON.parse(JSON.stringify(everyUpload).replace(/,"ur":"[^"]*"/g, ''));

/** Takes everything but what is called "fails". */
const upload: Upload = (file) =>
  file.name.startsWith('fails')
    ? Promise.reject(new Error('gone'))
    : Promise.resolve({ id: `f-${file.name}` });

/** A survey whose page takes files. */
export async function surveyThatTakes(place: Element, asked: unknown, takes: Upload): Promise<TestSurvey> {
  const made = surveyIn(place);
  made.upload = takes;
  made.definition = asked;
  await read(made);
  return made;
}

/** Chooses files as a person would, all at once. */
export async function chooseFiles(survey: TestSurvey, ...files: readonly File[]): Promise<void> {
  const input = inside(survey, '[type=file]', HTMLInputElement);
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  await new Promise((resolve) => setTimeout(resolve, 10));
  await survey.updateComplete;
}

const photo = (name: string): File => new File(['x'], name, { type: 'image/jpeg' });

async function typeName(survey: TestSurvey): Promise<void> {
  const field = inside(survey, '.signature input', HTMLInputElement);
  field.value = 'Ana Evans';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await survey.updateComplete;
}

/** Draws a line across the field. */
export async function drawName(survey: TestSurvey): Promise<void> {
  const canvas = inside(survey, 'canvas', HTMLCanvasElement);
  const { left, top } = canvas.getBoundingClientRect();
  let isDown = false;
  // Synthetic pointers cannot be captured.
  canvas.setPointerCapture = () => void (isDown = true);
  canvas.hasPointerCapture = () => isDown;
  const point = (type: string, by: number): boolean =>
    canvas.dispatchEvent(new PointerEvent(type, { clientX: left + by, clientY: top + 20, pointerId: 1 }));
  point('pointerdown', 10);
  point('pointermove', 60);
  point('pointerup', 90);
  await survey.updateComplete;
}

async function answerEverything(survey: TestSurvey): Promise<void> {
  await chooseFiles(survey, photo('corner.jpg'));
  await typeName(survey);
}

async function answerWrongly(survey: TestSurvey): Promise<void> {
  await chooseFiles(survey, photo('fails.jpg'));
  await press(survey, 'Continue');
}

const PHOTOS = 'Photos of the place you mean';

/** A survey that asks for files and a signature. */
const underTest: WidgetUnderTest<TestSurvey> = {
  ...survey,
  describedBy: '/test/survey/uploads-under-test.ts',
  ready: (place) => surveyThatTakes(place, definition, upload),
  interactions: [
    { name: 'Continue with nothing answered', reach: (survey) => press(survey, 'Continue') },
    { name: 'a file was sent', reach: (survey) => chooseFiles(survey, photo('corner.jpg')) },
    {
      name: 'a file failed, and one was refused',
      reach: (survey) => chooseFiles(survey, photo('fails.jpg'), photo('plan.docx')),
    },
    { name: 'a name is drawn', reach: drawName },
    { name: 'Continue with answers that cannot be right', reach: answerWrongly },
    {
      name: 'Send',
      reach: async (survey) => {
        await answerEverything(survey);
        await press(survey, 'Continue');
        await press(survey, 'Send my answers');
        await handedOver(survey);
      },
    },
  ],
  names: [
    {
      what: 'which files, and what kinds of them',
      role: 'group',
      name: `${PHOTOS} (optional)`,
      description:
        'Leave out photos that show people. Files must be .jpg, .png or .pdf. Each can be up to 5 MB. You can send up to 3.',
    },
    {
      what: 'which file a button removes',
      reach: (survey) => chooseFiles(survey, photo('corner.jpg')),
      role: 'button',
      name: 'Remove corner.jpg',
    },
    {
      what: 'that a failed file can be tried again',
      reach: (survey) => chooseFiles(survey, photo('fails.jpg')),
      role: 'button',
      name: 'Try again fails.jpg',
    },
    { what: 'where to draw', role: 'image', name: 'Draw your name' },
    { what: 'where to type instead', role: 'textbox', name: 'Or type your full name' },
    {
      what: 'what is wrong with a signature',
      reach: (survey) => press(survey, 'Continue'),
      role: 'textbox',
      name: 'Or type your full name',
      description: 'Error: Enter an answer to “Your signature”',
      invalid: 'true',
    },
  ],
  keyboardPath: [
    {
      does: 'come to the field for files',
      keys: [{ tabTo: (at) => at.matches('[type=file]') }],
      then: (survey) => focused() === inside(survey, '[type=file]'),
    },
    {
      does: 'type a name instead of drawing it',
      keys: [{ tabTo: (at) => at.matches('.signature input') }, { type: 'Ana Evans' }],
      then: (survey) => fieldsInside(survey, '.signature input')[0]!.value === 'Ana Evans',
    },
    comeToTheCheck,
    send,
  ],
  given: {
    step: (survey) => allInside(survey, 'form').length,
    answers: [
      {
        what: 'a typed name',
        give: (survey) => void typeName(survey),
        read: (survey) => fieldsInside(survey, '.signature input')[0]!.value,
        expected: 'Ana Evans',
      },
    ],
    focus: (survey) => inside(survey, '.signature input'),
  },
  translated: [
    {
      what: 'where to draw',
      read: (survey) => wordsIn(inside(survey, '.signature p')),
      english: 'Draw your name',
      welsh: 'Lluniwch eich enw',
      urdu: 'اپنا نام ہاتھ سے لکھیں',
    },
    {
      what: 'a title',
      read: (survey) => wordsIn(inside(survey, 'legend span')),
      english: PHOTOS,
      welsh: 'Lluniau o’r lle rydych yn ei olygu',
    },
  ],
  mistakes: [
    {
      name: 'no signature',
      make: (survey) => press(survey, 'Continue'),
      messages: ['Enter an answer to “Your signature”'],
    },
  ],
};

export default underTest;
