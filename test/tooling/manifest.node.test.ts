import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { writeEditorData } from '../../.config/editor-data.mjs';
import { makeManifestText } from '../../.config/manifest.mjs';

interface Named {
  readonly name: string;
  readonly privacy?: string;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly (Named & { kind: string; declaration: { name: string; module: string } })[];
}

describe('the manifest', () => {
  let text = '';
  let modules: readonly Module[] = [];
  let tags: readonly string[] = [];
  before(async () => {
    text = await makeManifestText();
    ({ modules } = JSON.parse(text) as { modules: readonly Module[] });
    tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  });

  it('comes out the same each time', async () => {
    assert.equal(await makeManifestText(), text);
  });

  it('describes every tag that a file registers, and says where', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((path) => /^([^/\\]+)[/\\](sayso-[^/\\]+)\.ts$/.exec(path))
      .filter((match) => match !== null);
    assert.ok(files.length > 0);
    for (const [, widget = '', tag = ''] of files) {
      assert.ok(tags.includes(tag), `<${tag}> is described`);
      const module = modules.find(({ path }) => path === `dist/${widget}/${tag}.js`);
      const definition = module?.exports.find(({ kind }) => kind === 'custom-element-definition');
      assert.equal(definition?.name, tag);
      const { name, module: where } = definition.declaration;
      assert.ok(
        modules
          .find(({ path }) => path === where)
          ?.declarations.some((declaration) => declaration.name === name),
      );
    }
  });

  it('lists only members that are public, and only events that have a name', () => {
    for (const { declarations } of modules) {
      for (const { members = [], events = [] } of declarations) {
        for (const { name, privacy } of members) {
          assert.match(name, /^[a-z]/i);
          assert.ok(privacy === undefined || privacy === 'public', name);
        }
        for (const { name } of events) assert.match(name, /^sayso-/);
      }
    }
  });

  describe('and what editors get of it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-editor-data-'));
    after(() => rmSync(folder, { recursive: true }));

    const filesIn = async (name: string): Promise<Record<string, string>> => {
      const outdir = join(folder, name);
      await writeEditorData(outdir);
      return Object.fromEntries(
        readdirSync(outdir).map((file) => [file, readFileSync(join(outdir, file), 'utf8')]),
      );
    };

    it('comes out the same each time', async () => {
      const first = await filesIn('first');
      assert.deepEqual(await filesIn('second'), first);
      assert.ok(Object.keys(first).length >= 6);
    });

    it('names every tag, in every file for markup', async () => {
      const { 'vscode.css-custom-data.json': sheet = '', ...files } = await filesIn('third');
      assert.match(sheet, /--sayso-/);
      for (const [file, content] of Object.entries(files)) {
        for (const tag of tags) assert.ok(content.includes(tag), `${file} names <${tag}>`);
      }
    });
  });
});
