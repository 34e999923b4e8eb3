import { html, type TemplateResult } from 'lit';

/** Each in a square of 24, drawn in lines. They stand beside words and say nothing of their own. */
const PATHS = {
  when: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  where:
    'M12 21C7 15 5 12 5 9a7 7 0 0 1 14 0c0 3-2 6-7 12zM12 7v.01M9.5 9a2.5 2.5 0 0 0 5 0 2.5 2.5 0 0 0-5 0',
  cost: 'M16 8a3.5 3.5 0 0 0-7 .500c0 4 1.5 7-1.5 11h9M6.5 13h7',
  who: 'M5 9a3.5 3.5 0 0 0 7 0 3.5 3.5 0 0 0-7 0M2 20c0-8 13-8 13 0M15 5.800a3.5 3.5 0 0 1 0 6.400M18 14.200c2 .8 4 2.8 4 5.8',
  tick: 'M4 13l5 5L20 6',
  pause: 'M8 5v14M16 5v14',
  stop: 'M6 6h12v12H6z',
  remove: 'M6 6l12 12M18 6L6 18',
  warn: 'M12 3l10 18H2zM12 10v5M12 17.500v.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture beside words, for those who see it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
