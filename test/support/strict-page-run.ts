/**
 * Runs on a page with a strict policy: takes a widget through everything that
 * it does and tells the page around what the policy had to refuse.
 */
import type { WidgetUnderTest } from '../contracts/widget-under-test.js';
import type { StrictPageReport } from './strict-page.js';

const refused: string[] = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
    refused.push(`${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber} ${sample}`);
  },
);

const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

/** Violations are told a task later. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

async function run(): Promise<StrictPageReport> {
  const path = new URLSearchParams(location.search).get('widget') ?? '';
  const { default: under } = (await import(path)) as { default: WidgetUnderTest };
  const done: string[] = [];
  for (const { name, reach } of under.interactions) {
    const place = document.createElement('div');
    document.body.append(place);
    await reach(await under.ready(place));
    place.remove();
    done.push(name);
  }
  await told();
  const byWidget = [...refused];

  // If these were let through, a clean report would mean nothing.
  document.body.setAttribute('style', 'color: red');
  try {
    document.body.insertAdjacentHTML('beforeend', '<p></p>');
  } catch {
    // A string is no trusted type.
  }
  await told();
  return { done, refused: byWidget, errors, policyWorks: refused.length === byWidget.length + 2 };
}

run().then(
  (report) => parent.postMessage(report, location.origin),
  (error: unknown) => {
    parent.postMessage(
      {
        done: [],
        refused,
        errors: [...errors, String(error)],
        policyWorks: false,
      } satisfies StrictPageReport,
      location.origin,
    );
  },
);
