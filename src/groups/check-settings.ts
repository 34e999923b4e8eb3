import type { LitElement } from 'lit';

import { safeUrl } from '../kit/safe-url.js';
import { warnOnce } from '../kit/warn-once.js';

/** What of a widget's attributes can be wrong by itself. */
export interface CheckedSettings {
  readonly headingLevel: number;
  readonly checkWithin: number;
  readonly directions: string;
  readonly privacyHref?: string;
  readonly tiles?: string;
}

/** Tells the page's owner of attributes that have no effect as they are written. Nothing of it keeps a widget from working. */
export function checkSettings(widget: LitElement & CheckedSettings): void {
  const { localName: tag, headingLevel, checkWithin, directions, privacyHref = '', tiles = '' } = widget;
  const said = (name: string, value: unknown): string =>
    `has ${name}="${widget.getAttribute(name) ?? String(value)}"`;
  if (!Number.isInteger(headingLevel) || headingLevel < 2 || headingLevel > 6)
    warnOnce(
      tag,
      `${said('heading-level', headingLevel)}, and goes on with the nearest that it can have. Give a whole number from 2 to 6.`,
    );
  if (!(checkWithin > 0))
    warnOnce(
      tag,
      `${said('check-within', checkWithin)}, and goes on as without it. Give a number of months above 0.`,
    );
  const address = (name: string, url: string, needs: RegExp | undefined, example: string): void => {
    if (!url) return;
    if (safeUrl(url.replace(/\{[^}]*\}/g, '0')) === undefined)
      warnOnce(
        tag,
        `cannot use ${name}="${url}": an address has to begin with https:// or be one of this site. Give one such as ${example}.`,
      );
    else if (needs && !needs.test(url))
      warnOnce(
        tag,
        `${said(name, url)}, which is the same for every place. Put in what tells them apart, such as ${example}.`,
      );
  };
  address('directions', directions, /\{(lat|lng|postcode)\}/, 'https://maps.example/to?at={lat},{lng}');
  address('tiles', tiles, /\{-?[xyz]\}/, 'https://tiles.example/{z}/{x}/{y}.png');
  address('privacy-href', privacyHref, undefined, '/privacy');
}
