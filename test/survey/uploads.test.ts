import { expect } from '@open-wc/testing';

import { uploadTo, type Upload, type UploadOptions } from '../../src/survey/uploads/upload.js';
import { allInside, focused, inside, wordsIn } from '../support/inside.js';
import { clearPage, newPlace } from '../support/on-a-page.js';
import { errors, handedOver, press, question, read, surveyIn, type TestSurvey } from './survey-on-a-page.js';
import { chooseFiles, drawName, surveyThatTakes } from './uploads-under-test.js';

const TITLE = 'Which file?';
const asking = (element: object): object => ({
  elements: [
    { name: 'it', title: TITLE, ...element },
    { type: 'text', name: 'after', title: 'After?' },
  ],
});

const file = (name: string, bytes = 1, type = 'image/jpeg'): File =>
  new File(['x'.repeat(bytes)], name, { type });

/** What a test decides of one upload. */
interface Attempt {
  readonly file: File;
  readonly options: UploadOptions;
  readonly done: (reply: string | { url?: string; id?: string }) => void;
  readonly fail: () => void;
}

function controlled(): { readonly upload: Upload; readonly attempts: Attempt[] } {
  const attempts: Attempt[] = [];
  const upload: Upload = (sent, options) =>
    new Promise((resolve, reject) => {
      attempts.push({ file: sent, options, done: resolve, fail: () => reject(new Error('gone')) });
    });
  return { upload, attempts };
}

const settled = async (survey: TestSurvey): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  await survey.updateComplete;
};
const rows = (survey: TestSurvey): string[] =>
  allInside(survey, '.file > span:first-child').map((each) => wordsIn(each));

async function sent(survey: TestSurvey): Promise<unknown> {
  await press(survey, 'Continue');
  await press(survey, 'Send my answers');
  await handedOver(survey);
  return survey.delivery.submissions[0]!.envelope.answers;
}

describe('a question for a file', () => {
  afterEach(clearPage);

  it('sends it at once, says how far it is, and answers with what came back', async () => {
    const { upload, attempts } = controlled();
    const survey = await surveyThatTakes(newPlace(), asking({ type: 'file' }), upload);
    await chooseFiles(survey, file('plan.jpg'));
    expect(rows(survey)).to.deep.equal(['Sending plan.jpg: 0%']);
    attempts[0]!.options.onProgress(0.5);
    await settled(survey);
    expect(rows(survey)).to.deep.equal(['Sending plan.jpg: 50%']);
    expect(attempts[0]!.options.question).to.equal('it');
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal([`Wait until your file for “${TITLE}” has been sent, or remove it`]);
    attempts[0]!.done({ url: 'https://files.example/1' });
    await settled(survey);
    expect(rows(survey)).to.deep.equal(['plan.jpg has been sent']);
    expect(allInside(survey, '[type=file]')).to.have.length(0);
    expect(await sent(survey)).to.deep.equal({
      it: [{ name: 'plan.jpg', type: 'image/jpeg', content: 'https://files.example/1' }],
    });
  });

  it('can be cancelled, which stops the sending', async () => {
    const { upload, attempts } = controlled();
    const survey = await surveyThatTakes(newPlace(), asking({ type: 'file' }), upload);
    await chooseFiles(survey, file('plan.jpg'));
    await press(survey, 'Cancel plan.jpg');
    expect(attempts[0]!.options.signal.aborted).to.equal(true);
    attempts[0]!.done('late');
    await settled(survey);
    expect(rows(survey)).to.deep.equal([]);
    expect(focused()).to.equal(inside(survey, '[type=file]'));
    expect(await sent(survey)).to.deep.equal({});
  });

  it('can be tried again where it failed, and stands in the way until it is or is removed', async () => {
    const { upload, attempts } = controlled();
    const survey = await surveyThatTakes(newPlace(), asking({ type: 'file' }), upload);
    await chooseFiles(survey, file('plan.jpg'));
    attempts[0]!.fail();
    await settled(survey);
    expect(rows(survey)).to.deep.equal(['plan.jpg could not be sent']);
    await press(survey, 'Continue');
    expect(errors(survey)).to.deep.equal([`Try again to send your file for “${TITLE}”, or remove it`]);
    inside(survey, '.problems a').click();
    expect(wordsIn(focused())).to.equal('Try again plan.jpg');
    await press(survey, 'Try again plan.jpg');
    expect(attempts).to.have.length(2);
    attempts[1]!.done('f-1');
    await settled(survey);
    await press(survey, 'Remove plan.jpg');
    expect(await sent(survey)).to.deep.equal({});
  });

  it('takes no reply without a URL or an id for an answer', async () => {
    const { upload, attempts } = controlled();
    const survey = await surveyThatTakes(newPlace(), asking({ type: 'file' }), upload);
    await chooseFiles(survey, file('plan.jpg'));
    attempts[0]!.done({});
    await settled(survey);
    expect(rows(survey)).to.deep.equal(['plan.jpg could not be sent']);
  });

  it('says at once what cannot be taken, and why', async () => {
    const { upload, attempts } = controlled();
    const limited = {
      type: 'file',
      allowMultiple: true,
      maxFiles: 2,
      acceptedTypes: 'image/*,.pdf',
      maxSize: 10,
    };
    const survey = await surveyThatTakes(newPlace(), asking(limited), upload);
    const wrong = file('a.docx', 1, 'application/msword');
    await chooseFiles(
      survey,
      wrong,
      file('b.jpg', 20),
      file('C.PDF', 1, ''),
      file('d.jpg'),
      file('e.jpg'),
      file('f.docx', 1, 'application/msword'),
    );
    expect(attempts.map((each) => each.file.name)).to.deep.equal(['C.PDF', 'd.jpg']);
    expect(rows(survey).filter((each) => !each.startsWith('Sending'))).to.deep.equal([
      'a.docx must be one of these: pictures or .pdf',
      'b.jpg must be smaller than 0 kB',
      'e.jpg was not added: you can send up to 2',
      // Of what is wrong with it, first what removing another file would not mend.
      'f.docx must be one of these: pictures or .pdf',
    ]);
  });

  it('keeps endings from being turned about among words that are written from the right', async () => {
    const place = newPlace();
    place.lang = 'ur';
    const survey = await surveyThatTakes(
      place,
      asking({ type: 'file', acceptedTypes: '.jpg,image/png,.pdf' }),
      () => Promise.reject(new Error('never asked')),
    );
    expect(wordsIn(inside(survey, '.hint'))).to.contain(
      '\u2068.jpg\u2069، \u2068.png\u2069 یا \u2068.pdf\u2069',
    );
  });

  it('says to residents and to the page’s owner where nothing takes files, and stops nobody', async () => {
    const survey = surveyIn(newPlace(), { definition: asking({ type: 'file', isRequired: true }) });
    const told = new Promise<readonly string[]>((resolve) => {
      survey.addEventListener('sayso-definition', ({ issues }) => resolve(issues.map(({ code }) => code)));
    });
    await read(survey);
    expect(await told).to.deep.equal(['noUpload']);
    expect(wordsIn(inside(survey, '.panel'))).to.contain('Files cannot be sent on this page.');
    expect(allInside(survey, '[type=file]')).to.have.length(0);
    expect(await sent(survey)).to.deep.equal({});
  });

  it('may be in an entry of a list', async () => {
    const { upload, attempts } = controlled();
    const list = {
      type: 'paneldynamic',
      panelCount: 1,
      templateElements: [{ type: 'file', name: 'f', title: 'F' }],
    };
    const survey = await surveyThatTakes(newPlace(), asking(list), upload);
    await chooseFiles(survey, file('plan.jpg'));
    attempts[0]!.done('f-1');
    await settled(survey);
    expect(await sent(survey)).to.deep.equal({
      it: [{ f: [{ name: 'plan.jpg', type: 'image/jpeg', content: 'f-1' }] }],
    });
  });
});

describe('uploading to an endpoint', () => {
  const original = window.XMLHttpRequest;
  afterEach(() => {
    window.XMLHttpRequest = original;
  });

  /** A request that the endpoint answers with this. */
  function answering(status: number, response: unknown): { readonly bodies: FormData[] } {
    const bodies: FormData[] = [];
    class Request {
      status = status;
      response = response;
      upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
      onload?: () => void;
      open(): void {
        this.status = status;
      }
      abort(): void {
        this.status = 0;
      }
      send(body: FormData): void {
        bodies.push(body);
        this.upload.onprogress?.({ loaded: 1, total: 2 });
        setTimeout(() => this.onload?.());
      }
    }
    window.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
    return { bodies };
  }

  const options = (): UploadOptions & { readonly shares: number[] } => {
    const shares: number[] = [];
    const { signal } = new AbortController();
    return { question: 'it', signal, onProgress: (share) => shares.push(share), shares };
  };

  it('posts the file, with the question and the activity that it is for', async () => {
    const { bodies } = answering(201, { url: 'https://files.example/1' });
    const given = options();
    const reply = await uploadTo('https://files.example/', 'street')(file('plan.jpg'), given);
    expect(reply).to.deep.equal({ url: 'https://files.example/1' });
    expect([...bodies[0]!.keys()]).to.deep.equal(['question', 'activity', 'file']);
    expect([bodies[0]!.get('activity'), (bodies[0]!.get('file') as File).name]).to.deep.equal([
      'street',
      'plan.jpg',
    ]);
    expect(given.shares).to.deep.equal([0.5]);
  });

  for (const [status, message] of [
    [413, 'tooLarge'],
    [415, 'wrongType'],
    [500, 'The upload failed with status 500.'],
  ] as const)
    it(`tells what ${status} means`, async () => {
      answering(status, null);
      const failed = await uploadTo('https://files.example/', 'street')(file('a.jpg'), options()).then(
        () => '',
        (error: unknown) => (error as Error).message,
      );
      expect(failed).to.equal(message);
    });
});

describe('a signature', () => {
  afterEach(clearPage);
  const signature = asking({ type: 'signaturepad' });

  it('that is only to be read is a name, and nothing to sign in', async () => {
    const readOnly = asking({ type: 'signaturepad', defaultValue: 'Ana Evans', readOnly: true });
    const survey = await surveyThatTakes(newPlace(), readOnly, controlled().upload);
    expect(question(survey, TITLE).querySelector('canvas, input')).to.equal(null);
    expect(wordsIn(question(survey, TITLE))).to.equal(`${TITLE} Ana Evans`);
  });

  it('is a picture where it is drawn, which can be undone and cleared', async () => {
    const survey = await surveyThatTakes(newPlace(), signature, controlled().upload);
    await drawName(survey);
    const { it: drawn } = await sent(survey).then((answers) => answers as { it: string });
    expect(drawn).to.match(/^data:image\/png;base64,/);
    expect(drawn.length).to.be.below(60_000);
  });

  it('is no answer once its last stroke is undone', async () => {
    const survey = await surveyThatTakes(newPlace(), signature, controlled().upload);
    await drawName(survey);
    await press(survey, 'Undo');
    expect(question(survey, TITLE).querySelectorAll('button')).to.have.length(0);
    expect(focused()).to.equal(inside(survey, '.signature input'));
    expect(await sent(survey)).to.deep.equal({});
  });

  it('is the name where it is typed instead, and says so in the check', async () => {
    const survey = await surveyThatTakes(newPlace(), signature, controlled().upload);
    await drawName(survey);
    const field = inside(survey, '.signature input', HTMLInputElement);
    field.value = 'Ana Evans';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await survey.updateComplete;
    await press(survey, 'Continue');
    expect(wordsIn(allInside(survey, '.given')[0]!)).to.equal('Ana Evans');
    await press(survey, `Change ${TITLE}`);
    await drawName(survey);
    await press(survey, 'Continue');
    expect(wordsIn(allInside(survey, '.given')[0]!)).to.equal('Signed');
  });
});
