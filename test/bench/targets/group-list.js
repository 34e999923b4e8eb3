/**
 * The floor for a list of groups that is searched while somebody types: a plain Lit list of the first twenty, with any
 * way to search behind it. No filters, places, languages, address or reading out, and a card is four lines of text.
 */
import { css, html, LitElement } from 'lit';

import { GroupFinder } from '../../../src/groups/model/finding/group-finder.ts';
import { misses } from '../../../src/groups/model/finding/misses.ts';
import { meet } from '../directory/in-page.js';
import { WAYS } from '../groups/ways-to-search.mjs';

/** How many are shown. */
const SHOWN = 20;

/** What each way needs; a page with the peers adds theirs. */
export const libraries = { Sayso: { GroupFinder, misses }, 'includes()': undefined };

class GroupList extends LitElement {
  static properties = { groups: { attribute: false }, text: { state: true } };
  static styles = css`
    ul {
      list-style: none;
      padding: 0;
    }
    li {
      border: 1px solid;
      margin: 1em 0;
      padding: 1em;
    }
  `;

  constructor() {
    super();
    this.groups = [];
    this.text = '';
    /** How long the last search took, in ms. */
    this.took = 0;
  }

  /** Makes its way to search ready. */
  index() {
    const way = this.getAttribute('way');
    this.search = WAYS[way](libraries[way])(this.groups);
  }

  find() {
    if (!this.search || !this.text) return { count: this.groups.length, first: this.groups.slice(0, SHOWN) };
    const began = performance.now();
    const found = this.search(this.text);
    this.took = performance.now() - began;
    return found;
  }

  card({ name, summary, sessions, places }) {
    return html`<li>
      <h3>${name}</h3>
      <p>${summary}</p>
      <p>${sessions.map(({ days, start, end }) => `${days.join(', ')} ${start} to ${end}`)}</p>
      <p>${places.map((place) => `${place.name}, ${place.town}, ${place.postcode}`)}</p>
    </li>`;
  }

  render() {
    const { count, first } = this.find();
    return html`<label
        >Search <input type="search" @input=${({ target }) => (this.text = target.value)}
      /></label>
      <h2 class="count">${count} groups</h2>
      <ul>
        ${first.map((group) => this.card(group))}
      </ul>`;
  }
}

customElements.define('group-list', GroupList);
meet('group-list');
