/** Answers whatever a survey asks, as an obliging resident would. */
import type { Locator } from 'playwright-core';

/** Where the answerer got to. */
export interface Journey {
  /** What was shown last. */
  readonly end: 'page' | 'check' | 'sent';
  /** How many pages it went through. */
  readonly pages: number;
  /** The problems shown, where it got no further. */
  readonly problems: readonly string[];
}

/** Goes on until the answers were sent, or until it is at a loss. */
export async function answerEverything(survey: Locator, mostPages = 60): Promise<Journey> {
  let problems: string[] = [];
  let pages = 0;
  for (let tries = 0; tries < mostPages; tries++) {
    const step = await survey.evaluate(answerPage);
    if (step === 'sent') return { end: step, pages, problems: [] };
    const found = await survey.evaluate(goOn, step);
    if (found.length > 0 && found.join() === problems.join()) return { end: step, pages, problems };
    if (step === 'page' && found.length === 0) pages++;
    problems = found;
  }
  return { end: 'page', pages, problems };
}

/** Answers all that is asked on the page that is shown, what comes up meanwhile included. Runs in the page. */
async function answerPage(survey: Element): Promise<Journey['end']> {
  const root = survey.shadowRoot!;
  const rendered = () => (survey as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  const texts: Readonly<Record<string, string>> = {
    email: 'resident@example.org',
    tel: '01632 960001',
    url: 'https://www.example.org',
    decimal: '12',
    numeric: '12',
    time: '10:30',
    month: '2026-03',
    week: '2026-W10',
    'datetime-local': '2026-03-27T10:30',
    day: '27',
    year: '1990',
  };

  const answered = new Set<string>();
  for (let more = true; more; await rendered()) {
    const controls = [
      ...root.querySelectorAll<HTMLInputElement>('form :is(input, select, textarea):enabled'),
    ];
    const next = controls.find((control) => !answered.has(keyOf(control)));
    more = !!next;
    if (next) {
      answered.add(keyOf(next));
      answer(next);
    }
  }
  await rendered();
  const sent = root.querySelector('.panel.sent, [part=reference]');
  return sent ? 'sent' : root.querySelector('[part=send]') ? 'check' : 'page';

  /** One key for all radios of a group, and for all boxes of a question: the first of each will do. */
  function keyOf(control: HTMLInputElement): string {
    return /radio|checkbox/.test(control.type) ? control.name : control.id;
  }

  function answer(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): void {
    if (control instanceof HTMLSelectElement) {
      // The first says only that one is to be chosen.
      const option = [...control.options].slice(1).find(({ disabled }) => !disabled);
      if (option) control.selectedIndex = option.index;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
      if (!control.checked) control.click();
    } else if (control.type !== 'color' && control.type !== 'range' && !control.value && !control.readOnly) {
      const isDate = /-(day|month|year)$/.exec(control.id)?.[1];
      const kind = control.type === 'text' ? control.inputMode : control.type;
      control.value = isDate === 'month' ? '3' : (texts[isDate ?? kind] ?? 'Twelve words of one’s own');
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

/** Presses the button that leads on; returns the problems that are shown then. Runs in the page. */
async function goOn(survey: Element, step: string): Promise<string[]> {
  const root = survey.shadowRoot!;
  root.querySelector<HTMLElement>(`[part=${step === 'check' ? 'send' : 'continue'}]`)?.click();
  await (survey as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  return [...root.querySelectorAll('#problems a')].map(({ textContent }) => textContent.trim());
}
