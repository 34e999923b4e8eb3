import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** The choices of the toolbar. */
interface HostPageGlobals {
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly theme: 'light' | 'dark' | 'council' | 'hostile';
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** Puts the page of a partner around a story: its language, its direction and its style sheet. */
export const hostPage: Decorator = (story, { globals }) => {
  const { locale, direction, theme } = globals as unknown as HostPageGlobals;
  const dir = direction !== 'auto' ? direction : RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
  // Keyed: a widget looks at the page's colours once, when it is put there. A real page does not change them either.
  return html`${keyed(theme, html`<div class="host-page ${theme}" lang=${locale} dir=${dir}>${story()}</div>`)}`;
};
