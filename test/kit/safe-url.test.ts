import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { safeUrl } from '../../src/kit/safe-url.js';

/** What browsers drop from a URL before they read its scheme (WHATWG URL, 2026). */
const IGNORED = ['', ' ', '\t', '\n', '\r', '\u0000', '\u001f', '\u00a0'];

describe('safeUrl', () => {
  const safe = [
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    '//example.org/elsewhere',
    '/privacy',
    'privacy.html',
    '#part-2',
    '?page=2',
    'mailto:team@example.org',
    'tel:+441632960001',
    'java script:alert(1)',
    './javascript:alert(1)',
  ];
  for (const url of safe) {
    it(`keeps ${JSON.stringify(url)} as it is written`, () => {
      expect(safeUrl(url)).to.equal(url);
    });
  }

  const unsafe = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:image/svg+xml,<svg onload=alert(1)>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'about:blank',
    'filesystem:https://example.org/temporary/x.html',
    'intent://scan/#Intent;scheme=zxing;end',
    'view-source:https://example.org',
    'hotel:12',
    'web+http://example.org',
    'https://',
    'http://[',
  ];
  for (const url of unsafe) {
    it(`refuses ${JSON.stringify(url)}`, () => {
      expect(safeUrl(url)).to.equal(undefined);
    });
  }

  it('refuses any spelling of a scheme that a browser would run', () => {
    const scheme = fc
      .constantFrom('javascript:', 'data:', 'vbscript:', 'blob:')
      .chain((name) =>
        fc
          .tuple(
            ...Array.from(name, (letter) =>
              fc.tuple(fc.boolean(), fc.constantFrom('', '\t', '\n', '\r'), fc.constant(letter)),
            ),
          )
          .map((letters) =>
            letters.map(([upper, gap, letter]) => gap + (upper ? letter.toUpperCase() : letter)).join(''),
          ),
      );
    fc.assert(
      fc.property(fc.constantFrom(...IGNORED), scheme, fc.string(), (before, name, rest) => {
        const url = safeUrl(before + name + rest);
        const link = document.createElement('a');
        link.href = url ?? '';
        expect(['javascript:', 'data:', 'vbscript:', 'blob:']).not.to.include(link.protocol);
      }),
    );
  });

  it('gives the link of any string that it keeps a scheme that goes somewhere', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (written) => {
        const url = safeUrl(written);
        if (url === undefined) return;
        const link = document.createElement('a');
        link.href = url;
        expect(['http:', 'https:', 'mailto:', 'tel:']).to.include(link.protocol);
      }),
    );
  });
});
