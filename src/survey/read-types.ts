import type { LitElement } from 'lit';

import { addStyles } from '../kit/add-styles.js';
import { LanguageController } from '../language/language-controller.js';
import { lateCatalogues } from './language/late-catalogues.js';
import { lateEnGb } from './language/late-en-gb.js';
import type { LateMessages } from './language/late-messages.js';
import type { HostFunctions } from './model/expression/host-functions.js';
import type { QuestionReaders } from './model/kinds/kind.js';
import type { SurveyReading } from './model/read-definition.js';
import { readWith } from './model/read-with.js';
import { expression } from './questions/late/expression.js';
import { image } from './questions/late/image.js';
import { imagepicker } from './questions/late/imagepicker.js';
import { matrix } from './questions/late/matrix.js';
import { multipletext } from './questions/late/multipletext.js';
import { ranking } from './questions/late/ranking.js';
import type { LateType } from './questions/late/shown-kind.js';
import { slider } from './questions/late/slider.js';
import { tagbox } from './questions/late/tagbox.js';

/** Types of questions that few definitions have. */
const TYPES: Readonly<Record<string, LateType>> = {
  ...{ expression, image, imagepicker, matrix, multipletext, ranking, slider, tagbox },
};

const languages = new WeakMap<LitElement, LanguageController<LateMessages>>();

/** One for each widget, however many definitions it reads. */
function languageOf(host: LitElement): LanguageController<LateMessages> {
  const language =
    languages.get(host) ?? new LanguageController(host, { fallback: lateEnGb, catalogues: lateCatalogues });
  if (!languages.has(host))
    addStyles(host, ...new Set(Object.values(TYPES).flatMap(({ styles }) => styles ?? [])));
  languages.set(host, language);
  return language;
}

/** Reads as `read-rare.ts` does, and the types of questions besides the common ones, with how those look. */
export async function readTypes(
  host: LitElement,
  source: unknown,
  functions?: HostFunctions,
): Promise<SurveyReading> {
  const language = languageOf(host);
  await language.loaded;
  const readers: QuestionReaders = Object.fromEntries(
    Object.entries(TYPES).map(([type, { reader }]) => [type, reader(() => language.messages)]),
  );
  return readWith(source, readers, functions);
}
