import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { textsOf } from '../support/catalogue-texts.js';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

const URDU = /\bur\.ts$/;

/** What is matched and not shown, and what no sentence is made of. */
const UNSEEN = /^searchWords|^whenWords|\.when\.|\.(tag|direction)$/;

it('lets no text in Urdu begin with a Latin letter, by which a browser would set all of it from left to right', async () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => URDU.test(file));
  const texts = await Promise.all(
    files.map(async (file) => textsOf((await import(SOURCES + file)) as object)),
  );
  const shown = texts.flat().filter(([key]) => !UNSEEN.test(key));
  assert.ok(shown.length > 300, `${shown.length} texts in ${files.length} files`);
  assert.deepEqual(
    shown.filter(([, text]) => /^\P{L}*\p{Script=Latin}/u.test(text)),
    [],
  );
});
