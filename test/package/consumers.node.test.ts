/** The package in the hands of those who use it: Node, bundlers, TypeScript, frameworks. Needs the build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';

import ts from 'typescript';
import { build, type Rolldown } from 'vite';

import { createConsumer, type Consumer } from './consumer.js';

describe('the package', () => {
  let consumer: Consumer;
  before(() => {
    consumer = createConsumer();
  });
  after(() => consumer.remove());

  /** What a module prints in Node. */
  const run = (code: string): string => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [consumer.write('main.mjs', code)], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return stdout;
  };

  /** What a bundler makes of a page's script, with Lit left out. */
  const bundle = async (code: string): Promise<string> => {
    const result = await build({
      root: consumer.folder,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        lib: { entry: consumer.write('entry.js', code), formats: ['es'] },
        rolldownOptions: { external: [/^lit/, /^@lit/] },
      },
    });
    const [{ output }] = result as [Rolldown.RolldownOutput];
    return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  };

  /** What the compiler has to say about a file; mistakes that it must find are marked in the file itself. */
  const typeFaults = (name: string, code: string, options: ts.CompilerOptions = {}): string[] => {
    const program = ts.createProgram([consumer.write(name, code)], {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      ...options,
    });
    return ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => !file || file.fileName.includes('/consumer-'))
      .map(
        ({ file, messageText }) =>
          `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
  };

  describe('in Node', () => {
    it('has models that need no page', () => {
      const printed = run(`
        for (const name of ['document', 'window', 'customElements', 'HTMLElement']) if (name in globalThis) throw new Error(name);
        const { readSurvey } = await import('@sayso/elements/survey/model');
        const { survey } = readSurvey({ elements: [{ type: 'text', name: 'street', title: 'Your street' }] });
        console.log(survey.questions.map(({ title }) => title).join());
      `);
      assert.equal(printed, 'Your street\n');
    });

    it('can be imported by a server that renders pages', () => {
      assert.equal(
        run(`import { SurveyElement } from '@sayso/elements'; console.log(typeof SurveyElement);`),
        'function\n',
      );
    });
  });

  describe('in a bundle', () => {
    const registers = (code: string): boolean => /define\(["']sayso-survey["']/.test(code);
    const hasElement = (code: string): boolean => /class [^{]*extends LitElement/.test(code);

    for (const entry of ['survey', 'all']) {
      it(`registers the tag where ./${entry} is imported for what it does`, async () => {
        assert.equal(registers(await bundle(`import '@sayso/elements/${entry}';`)), true);
      });
    }

    it('registers nothing where only classes are imported', async () => {
      const code = await bundle(`export { SurveyElement } from '@sayso/elements';`);
      assert.deepEqual([hasElement(code), registers(code)], [true, false]);
    });

    it('leaves out what is not used', async () => {
      const code = await bundle(`export { SaysoSentEvent } from '@sayso/elements';`);
      assert.deepEqual(
        [code.includes('sayso-sent'), code.includes('sayso-failed'), hasElement(code)],
        [true, false, false],
      );
    });
  });

  describe('in TypeScript', () => {
    const page = `
      import '@sayso/elements/survey';
      import { SurveyElement } from '@sayso/elements';
      import { readSurvey } from '@sayso/elements/survey/model';
      const survey: SurveyElement = document.createElement('sayso-survey');
      survey.endpoint = '/responses';
      // @ts-expect-error It is a string.
      survey.endpoint = 3;
      document.addEventListener('sayso-sent', (event) => event.activity.trim());
      // @ts-expect-error Events carry no answers.
      document.addEventListener('sayso-sent', (event) => event.answers);
      export const title = readSurvey({}).survey?.title;
    `;

    it('types tags, properties and events for a bundler', () => {
      assert.deepEqual(typeFaults('page.ts', page), []);
    });

    it('types them for Node', () => {
      const node = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
      assert.deepEqual(typeFaults('page.ts', page, node), []);
    });
  });

  describe('in a framework', () => {
    it('types the tag in JSX for React', () => {
      const code = `
        import '@sayso/elements/jsx';
        import type { SaysoSentEvent } from '@sayso/elements';
        const heard = (event: SaysoSentEvent): void => console.log(event.activity);
        export const right = <sayso-survey src="/a.json" endpoint="/b" onsayso-sent={heard}><p slot="help">Phone us</p></sayso-survey>;
        // @ts-expect-error There are two ways to confirm.
        export const wrongValue = <sayso-survey confirm="perhaps" />;
        // @ts-expect-error A listener hears our own event.
        export const wrongEvent = <sayso-survey onsayso-sent={(event: KeyboardEvent) => console.log(event.key)} />;
      `;
      // The generated types augment frameworks that are not installed.
      const options = { jsx: ts.JsxEmit.ReactJSX, skipLibCheck: true };
      assert.deepEqual(typeFaults('page.tsx', code, options), []);
    });

    it('types the tag in templates of Vue', () => {
      consumer.write(
        'vue.d.ts',
        `declare module 'vue' {
          export type EmitFn<T> = (event: keyof T, ...rest: unknown[]) => void;
          export interface HTMLAttributes { class?: string }
          export interface PublicProps { key?: string }
          export interface GlobalComponents {}
        }`,
      );
      const code = `
        /// <reference path="./vue.d.ts" />
        import '@sayso/elements/vue';
        import type { GlobalComponents } from 'vue';
        type Props = InstanceType<GlobalComponents['sayso-survey']>['$props'];
        export const right: Props = { src: '/a.json', confirm: 'status', class: 'wide' };
        // @ts-expect-error There are two ways to confirm.
        export const wrong: Props = { confirm: 'perhaps' };
      `;
      assert.deepEqual(typeFaults('vue-page.ts', code), []);
    });

    it('types the tag in templates of Svelte', () => {
      consumer.write(
        'svelte.d.ts',
        `declare module 'svelte/elements' {
          export interface HTMLAttributes<T extends EventTarget> { class?: string; onclick?: (event: MouseEvent & { currentTarget: T }) => void }
          export interface SvelteHTMLElements {}
        }`,
      );
      const code = `
        /// <reference path="./svelte.d.ts" />
        import '@sayso/elements/svelte';
        import type { SvelteHTMLElements } from 'svelte/elements';
        type Props = SvelteHTMLElements['sayso-survey'];
        export const right: Props = { src: '/a.json', class: 'wide', 'onsayso-sent': (event) => event.activity };
        // @ts-expect-error There are two ways to confirm.
        export const wrong: Props = { confirm: 'perhaps' };
      `;
      assert.deepEqual(typeFaults('svelte-page.ts', code), []);
    });
  });
});
