/**
 * The floor for a poll built on Lit: native radios, and after the vote a bar beside each number. What others said is in
 * the page from the beginning; nothing is sent, checked, translated or explained.
 */
import { css, html, LitElement, unsafeCSS } from 'lit';

import { formCss } from './static-form.mjs';
import { CHANGE, KEEP, pollCss, SEND, sharesOf } from './static-poll.mjs';

class BarePoll extends LitElement {
  static properties = { choice: { state: true }, step: { state: true } };
  static styles = [
    css`
      :host {
        display: block;
      }
    `,
    unsafeCSS(formCss + pollCss),
  ];

  constructor() {
    super();
    this.poll = JSON.parse(document.querySelector('script[type="application/json"]').textContent);
    this.choice = '';
    this.step = 'ask';
  }

  ask() {
    const { wording, options } = this.poll;
    const row = ({ value, text }) =>
      html`<label
        ><input
          type="radio"
          name="choice"
          .checked=${this.choice === value}
          @change=${() => (this.choice = value)}
        />${text}</label
      >`;
    const show = () => (this.step = this.choice ? 'end' : 'ask');
    return html`<form class="form">
      <fieldset class="field">
        <legend>${wording}</legend>
        ${options.map(row)}
      </fieldset>
      <button type="button" @click=${show}>${SEND}</button>
      ${this.step === 'change' ? html`<button type="button" @click=${show}>${KEEP}</button>` : ''}
    </form>`;
  }

  end() {
    const { options, counts } = this.poll;
    const shares = sharesOf(this.poll);
    return html`<div class="form">
      <h2>Thank you</h2>
      <table class="table">
        ${options.map(
          ({ value, text }, index) =>
            html`<tr class=${this.choice === value ? 'mine' : ''}>
              <th scope="row">
                ${text}
                <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width=${shares[index]} height="10" />
                </svg>
              </th>
              <td class="number">${counts[index]}</td>
              <td class="number">${shares[index]}%</td>
            </tr>`,
        )}
      </table>
      <button type="button" @click=${() => (this.step = 'change')}>${CHANGE}</button>
    </div>`;
  }

  render() {
    return this.step === 'end' ? this.end() : this.ask();
  }
}

customElements.define('bare-poll', BarePoll);
