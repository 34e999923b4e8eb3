/**
 * The floor for anything built on Lit: draws the same JSON as native inputs
 * and renders again on each answer. No validation, languages, themes or
 * sending, and of conditions only `notempty` and `=`.
 */
import { css, html, LitElement, unsafeCSS } from 'lit';

import { choicesOf, formCss, isSingle, words } from './static-form.mjs';

class BareSurvey extends LitElement {
  static properties = { answers: { state: true } };
  static styles = [
    css`
      :host {
        display: block;
      }
    `,
    unsafeCSS(formCss),
  ];

  constructor() {
    super();
    this.survey = JSON.parse(document.querySelector('script[type="application/json"]').textContent);
    const given = this.survey.pages[0].elements.filter(({ defaultValue }) => defaultValue !== undefined);
    this.answers = Object.fromEntries(given.map(({ name, defaultValue }) => [name, defaultValue]));
  }

  set(name, value) {
    this.answers = { ...this.answers, [name]: value };
  }

  isShown({ visibleIf }) {
    const [, name, operator, value] = /{(.+?)} (notempty|=+) ?'?(.*?)'?$/.exec(visibleIf ?? '') ?? [];
    if (!name) return true;
    const answer = this.answers[name] ?? '';
    return operator === 'notempty' ? answer !== '' : [].concat(answer).map(String).includes(value);
  }

  option({ type, name }, [value, text]) {
    const many = type === 'checkbox';
    const chosen = [].concat(this.answers[name] ?? []);
    const toggled = () =>
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    const change = () => this.set(name, many ? toggled() : value);
    const kind = many ? 'checkbox' : 'radio';
    return html`<label
      ><input type=${kind} name=${name} .checked=${chosen.includes(value)} @change=${change} />${text}</label
    >`;
  }

  control(question, id) {
    const { type, name, inputType = 'text', rows = 4 } = question;
    const value = this.answers[name] ?? '';
    const input = (event) => this.set(name, event.target.value);
    if (type === 'text') return html`<input type=${inputType} id=${id} .value=${value} @input=${input} />`;
    if (type === 'comment')
      return html`<textarea id=${id} rows=${rows} .value=${value} @input=${input}></textarea>`;
    if (type !== 'dropdown') return choicesOf(question).map((choice) => this.option(question, choice));
    const options = choicesOf(question).map(
      ([option, text]) => html`<option value=${option}>${text}</option>`,
    );
    return html`<select id=${id} @change=${input}>
      <option value="">Choose</option>
      ${options}
    </select>`;
  }

  question(question, index) {
    const id = `f${index}`;
    const title = words(question.title ?? question.name);
    const hint = question.description ? html`<small>${words(question.description)}</small>` : '';
    return isSingle(question)
      ? html`<div class="field"><label for=${id}>${title}</label>${hint}${this.control(question, id)}</div>`
      : html`<fieldset class="field">
          <legend>${title}</legend>
          ${hint}${this.control(question, id)}
        </fieldset>`;
  }

  render() {
    const { elements } = this.survey.pages[0];
    // Not straight into the form: Lit asks an insertion's parent for `insertBefore`, and a form looks through its
    // controls for that name each time, which for 500 questions would double the work.
    return html`<form class="form">
      <div>
        <h2>${words(this.survey.title)}</h2>
        ${elements.map((question, index) => (this.isShown(question) ? this.question(question, index) : ''))}
        <button type="button">Continue</button>
      </div>
    </form>`;
  }
}

customElements.define('bare-survey', BareSurvey);
