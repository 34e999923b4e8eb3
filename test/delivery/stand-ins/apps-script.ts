/**
 * A Google Apps Script, deployed as a web app for anyone. It runs the script that it is given.
 *
 * - A post runs `doPost` with the fields of a form in `parameter` and `parameters`, and whatever came in
 *   `postData.contents`: developers.google.com/apps-script/guides/web.
 * - What `ContentService` makes comes by a redirect (302) to script.googleusercontent.com, where it is got with GET;
 *   both let any site read: developers.google.com/apps-script/guides/content; the headers as dev.to/codemee shows them
 *   (2025-04-12).
 * - There is no `doOptions`: a pre-flight fails. knmts.com/become-engineer-31, qiita.com/taiyo914. All read 2026-11-26.
 *
 * Not verified: the words and the status of a script's failure (here a page with 200), which Google does not document.
 */
import { runInNewContext } from 'node:vm';

import type { Ending } from '../../browser/support/collector.js';
import { fieldsIn, isForm, openStandIn, page, type StandIn } from './stand-in.js';

const ANY_SITE = { 'access-control-allow-origin': '*' };

export interface AppsScript extends StandIn {
  /** The sheet "Answers", its first row included. */
  readonly rows: string[][];
  /** Set to have the script throw. */
  failing: boolean;
}

/** @param code The script, with its `doPost`. */
export async function openAppsScript(
  test: Ending,
  { path, code, header }: { readonly path: string; readonly code: string; readonly header: string[] },
): Promise<AppsScript> {
  const rows = [header];
  /** What scripts have answered, to be got once each. */
  const echoes: string[] = [];
  const sheet = {
    getDataRange: () => ({ getValues: () => rows.map((row) => [...row]) }),
    appendRow: (row: string[]) => void rows.push(row),
  };
  const google = {
    LockService: { getScriptLock: () => ({ waitLock() {}, releaseLock() {} }) },
    SpreadsheetApp: { getActive: () => ({ getSheetByName: () => sheet }), flush() {} },
    ContentService: {
      MimeType: { JSON: 'application/json' },
      createTextOutput: (text: string) => ({ text, setMimeType: () => ({ text }) }),
    },
  };

  const standIn = await openStandIn(test, (asked) => {
    if (asked.path === '/macros/echo') {
      const body = echoes[Number(asked.query.get('key'))] ?? '';
      return {
        status: 200,
        headers: { ...ANY_SITE, 'content-type': 'application/json; charset=utf-8' },
        body,
      };
    }
    if (asked.method !== 'POST' || asked.path !== path) return { status: 405 };
    const parameters = isForm(asked) ? fieldsIn(asked.body) : {};
    const parameter = Object.fromEntries(Object.entries(parameters).map(([name, [first]]) => [name, first]));
    try {
      if (script.failing) throw new Error('Service Spreadsheets failed');
      const event = { parameters, parameter, postData: { contents: asked.body } };
      const { text } = runInNewContext(`${code}; doPost(event)`, { ...google, event }) as { text: string };
      const location = `/macros/echo?key=${echoes.push(text) - 1}`;
      return { status: 302, headers: { ...ANY_SITE, location } };
    } catch (failure) {
      return page(200, `<title>Error</title><p>${String(failure)}`);
    }
  });
  const script: AppsScript = Object.assign(standIn, { rows, failing: false });
  return script;
}
