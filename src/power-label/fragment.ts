/**
 * What other widgets may import of the power label: its view as a part of
 * theirs. Meant to be loaded when a label is there, so that a survey without
 * one pays nothing:
 *
 *     const { powerLabelFragment } = await import('../power-label/fragment.js');
 */
import type { LitElement, TemplateResult } from 'lit';

import { addStyles } from '../kit/add-styles.js';
import { dayOf } from '../language/date-words.js';
import { LanguageController } from '../language/language-controller.js';
import { powerCatalogues } from './language/catalogues.js';
import { powerEnGb } from './language/en-gb.js';
import type { PowerMessages } from './language/power-messages.js';
import { readPowerLabel } from './model/read-power-label.js';
import { powerLabelView } from './power-label-view.js';
import { powerLabelStyles } from './power-label.styles.js';
import { reportPowerLabel } from './report-power-label.js';

/** The label of one activity, to be called at each render of the widget that it is a part of. */
export type PowerLabelFragment = () => TemplateResult;

/** A widget that is given another definition keeps its language and its styles. */
const languages = new WeakMap<LitElement, LanguageController<PowerMessages>>();

function languageFor(host: LitElement): LanguageController<PowerMessages> {
  let language = languages.get(host);
  if (!language) {
    language = new LanguageController(host, { fallback: powerEnGb, catalogues: powerCatalogues });
    languages.set(host, language);
    addStyles(host, powerLabelStyles);
  }
  return language;
}

/**
 * Reads an activity's power label for a widget that shows it, and tells the
 * page's owner what in it is not as it should be.
 *
 * @param host The widget. It has been rendered once and has the styles of `look/`.
 * @param source The label as the author wrote it: the `power` of a definition.
 * @param now The clock, by which a promise is overdue.
 * @returns Undefined where the source is no label.
 */
export function powerLabelFragment(
  host: LitElement,
  source: unknown,
  now = (): Date => new Date(),
): PowerLabelFragment | undefined {
  const { label, issues } = readPowerLabel(source);
  reportPowerLabel(host, issues, (field) => (field ? `power.${field}` : 'power'));
  if (!label) return undefined;
  const language = languageFor(host);
  return () =>
    powerLabelView({
      label,
      messages: language.messages,
      language: language.tag,
      today: dayOf(now()),
      headingLevel: 3,
    });
}
