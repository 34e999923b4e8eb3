/** The floor: a survey as the plain form that a person would write by hand. */

const escape = (text) => String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The text for English, of a text that may be in several languages. */
export const words = (text) => (typeof text === 'object' ? (text.default ?? text.en) : text) ?? '';

/** Choices as pairs of value and text. A rating's steps are choices too. */
export function choicesOf({
  type,
  choices,
  rateValues,
  rateMin = 1,
  rateMax = 5,
  labelTrue,
  labelFalse,
  ...rest
}) {
  const steps = Array.from({ length: rateMax - rateMin + 1 }, (_, index) => rateMin + index);
  const all =
    type === 'boolean'
      ? [
          { value: 'true', text: labelTrue ?? 'Yes' },
          { value: 'false', text: labelFalse ?? 'No' },
        ]
      : [...(choices ?? rateValues ?? steps)];
  if (rest.showNoneItem) all.push({ value: 'none', text: rest.noneText ?? 'None' });
  if (rest.showOtherItem) all.push({ value: 'other', text: rest.otherText ?? 'Other' });
  return all.map((choice) =>
    typeof choice === 'object'
      ? [choice.value, words(choice.text ?? choice.value)]
      : [choice, String(choice)],
  );
}

const control = (question, id) => {
  const { type, name, inputType = 'text', defaultValue, rows = 4 } = question;
  if (type === 'text')
    return `<input type="${inputType}" id="${id}" name="${name}" value="${escape(defaultValue ?? '')}">`;
  if (type === 'comment')
    return `<textarea id="${id}" name="${name}" rows="${rows}">${escape(defaultValue ?? '')}</textarea>`;
  if (type === 'dropdown') {
    const options = choicesOf(question).map(
      ([value, text]) => `<option value="${escape(value)}">${escape(text)}</option>`,
    );
    return `<select id="${id}" name="${name}"><option value="">Choose</option>${options.join('')}</select>`;
  }
  const kind = type === 'checkbox' ? 'checkbox' : 'radio';
  return choicesOf(question)
    .map(([value, text]) => {
      const chosen = [].concat(defaultValue ?? []).includes(value) ? ' checked' : '';
      return `<label><input type="${kind}" name="${name}" value="${escape(value)}"${chosen}>${escape(text)}</label>`;
    })
    .join('');
};

/** Whether one control answers the question, so that a `<label>` can name it. */
export const isSingle = ({ type }) => ['text', 'comment', 'dropdown'].includes(type);

const field = (question, index) => {
  const id = `f${index}`;
  const hint = question.description ? `<small>${escape(words(question.description))}</small>` : '';
  const title = escape(words(question.title ?? question.name));
  return isSingle(question)
    ? `<div class="field"><label for="${id}">${title}</label>${hint}${control(question, id)}</div>`
    : `<fieldset class="field"><legend>${title}</legend>${hint}${control(question, id)}</fieldset>`;
};

/** Without a script nothing can appear later: what a condition would hide at first is left out. */
function shownAtFirst(questions) {
  const answered = new Set(
    questions.filter(({ defaultValue }) => defaultValue !== undefined).map(({ name }) => name),
  );
  return questions.filter(({ visibleIf }) => !visibleIf || answered.has(/{(.+?)}/.exec(visibleIf)?.[1]));
}

/** The markup of a form for the survey's first page. */
export function staticForm(survey) {
  const fields = shownAtFirst(survey.pages[0].elements).map(field).join('\n');
  return `<form class="form"><h2>${escape(words(survey.title))}</h2>\n${fields}\n<button type="button">Continue</button></form>`;
}

/** About 550 bytes: what a form needs not to look broken. */
export const formCss = `.form{max-width:40em;font:1.0625rem/1.5 system-ui,sans-serif}.form h2{font-size:1.5em;margin:0 0 1em}
.field{display:block;border:0;margin:0 0 1.5em;padding:0}.field>label,legend{display:block;font-weight:600;padding:0}
.field small{display:block;color:#4d5358}.field label:has(input){display:flex;align-items:center;gap:.5em;min-height:2.5em}
.field>input,textarea,select{box-sizing:border-box;width:100%;padding:.5em;font:inherit;border:1px solid #767c82;border-radius:.25em}
.form button{font:inherit;padding:.5em 1.5em;color:#fff;background:#0f5a5e;border:0;border-radius:.25em}`;
