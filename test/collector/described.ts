/** Whether what the collector replies is what its description says: looked at with every reply that tests ask for. */
import assert from 'node:assert/strict';

import type { App } from '../../demo/collector/src/context.js';

type Described = Readonly<Record<string, Readonly<Record<string, { readonly responses?: object }>>>>;

/** What any route may reply, and so is told once for all: of an address that can be none, of a fault, and when overrun. */
const ANYWHERE = [400, 500, 503];

/** Fails where a route replies with a status that its description does not name. What is no route has none. */
export function checkDescribed(app: App, method: string, url: string, status: number): void {
  const path = url.replace(/\?.*/s, '');
  const paths = app.swagger().paths as Described;
  const found = Object.entries(paths).find(([pattern]) => matches(pattern, path));
  const responses = found?.[1][method.toLowerCase()]?.responses;
  if (!responses || ANYWHERE.includes(status)) return;
  assert.ok(
    Object.hasOwn(responses, status),
    `${method} ${found[0]} replied ${status}, which /openapi.json does not name`,
  );
}

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
