import { html, nothing, type TemplateResult } from 'lit';

import { icon, type IconName } from './icons.js';

/** One fact about a group for a `<dl>`: nothing where there is nothing to say. */
export const fact = (name: string, value: unknown, picture?: IconName): TemplateResult | typeof nothing =>
  value === '' || value === undefined || value === nothing
    ? nothing
    : html`<div class="fact">
        <dt>${picture ? icon(picture) : nothing}${name}</dt>
        <dd>${value}</dd>
      </div>`;

/** Each in a line of its own. */
export const lines = (values: readonly unknown[]): unknown =>
  values.length ? values.map((value) => html`<span class="line">${value}</span>`) : nothing;
