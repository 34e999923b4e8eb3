import type { Locator } from 'playwright-core';

/** Something that fits each kind of field, whatever is asked. */
const FITTING: Readonly<Record<string, string>> = {
  text: 'Something that I think',
  email: 'name@example.org',
  tel: '01632 960 001',
  password: 'correct horse',
  time: '10:30',
  'datetime-local': '2026-03-27T10:30',
  month: '2026-03',
  week: '2026-W13',
  range: '10',
  color: '#336699',
};

const BY_INPUTMODE: Readonly<Record<string, string>> = {
  numeric: '12',
  decimal: '12',
  url: 'https://example.org',
};

/** By the end of the field's id: the parts of a date, and what has a form of its own. */
const BY_ID: Readonly<Record<string, string>> = { day: '27', month: '3', year: '2020', postcodeArea: 'SA1' };

async function answerField(field: Locator): Promise<void> {
  const [tag, type, id, mode] = await field.evaluate((element) => [
    element.localName,
    (element as HTMLInputElement).type,
    element.id,
    (element as HTMLElement).inputMode,
  ]);
  if (tag === 'select') {
    await field.selectOption({ index: 1 });
  } else if (type === 'radio' || type === 'checkbox') {
    await field.check();
  } else {
    const end = id?.split('-').at(-1) ?? '';
    await field.fill(BY_ID[end] ?? BY_INPUTMODE[mode ?? ''] ?? FITTING[type ?? ''] ?? FITTING.text!);
  }
}

/** Answers every question that a widget shows, also those that appear because of an answer. */
export async function answerAll(widget: Locator): Promise<void> {
  const folded = widget.locator('.folder[aria-expanded=false]');
  while (await folded.count()) await folded.first().click();
  const questions = widget.locator('.question:has(input, select, textarea)');
  for (let index = 0; index < (await questions.count()); index++) {
    const question = questions.nth(index);
    const fields = question.locator('input:not([type=radio], [type=checkbox]), select, textarea');
    const choices = question.locator('input:is([type=radio], [type=checkbox])');
    if (await choices.count()) await answerField(choices.first());
    for (const field of await fields.all()) await answerField(field);
  }
}
