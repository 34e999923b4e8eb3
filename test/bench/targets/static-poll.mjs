/** The floor: a poll as the plain form that a person would write by hand. What others said is on some other page. */

/** What the buttons of every page are called: as those of `<sayso-power-poll>` are. */
export const SEND = 'Send my answer';
export const CHANGE = 'Change my answer';
export const KEEP = 'Keep my answer as it is';

/** Whole percentages of the published counts, by option. */
export const sharesOf = ({ counts }) => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.round((count / all) * 100));
};

const choice = ({ value, text }) =>
  `<label><input type="radio" name="choice" value="${value}">${text}</label>`;

/** The markup of the question. The words are our own, so that nothing in them has to be escaped. */
export const staticPoll = ({ wording, options }) =>
  `<form class="form"><fieldset class="field"><legend>${wording}</legend>${options.map(choice).join('')}</fieldset>
<button type="button">${SEND}</button></form>`;

/** What stands around the bars, however they are drawn. */
export const pollCss = `.table{border-collapse:collapse;width:100%}.table th{text-align:start;font-weight:400}.number{text-align:end}
.mine{font-weight:600}.bar{display:block;width:100%;height:.7em;background:#e9f2f1}.bar rect{fill:#0f5a5e}`;
