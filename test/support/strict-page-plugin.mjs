/** Where the page is. `?runs=` names the module whose `default` it calls; see `strict-page.ts`. */
const PATH = '/strict-page.html';

/** What the strictest pages allow: scripts and style sheets of their own, and no string that becomes markup or code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>A page with a strict policy</title>
    <script type="module" src="/test/support/strict-page-run.ts"></script>
  </head>
  <body></body>
</html>
`;

/** Serves a page with a strict Content-Security-Policy, for tests to frame. */
export const strictPagePlugin = () => ({
  name: 'strict-page',
  serve: ({ path }) =>
    path === PATH ? { body: PAGE, type: 'html', headers: { 'Content-Security-Policy': POLICY } } : undefined,
  // The runner has put a script of its own into the page by now, which the policy would refuse.
  transform: ({ path }) => (path === PATH ? PAGE : undefined),
});
