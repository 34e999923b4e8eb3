import type { LitElement } from 'lit';

import { LanguageController } from '../language/language-controller.js';
import { lateCatalogues } from './language/late-catalogues.js';
import { lateEnGb } from './language/late-en-gb.js';
import type { LateMessages } from './language/late-messages.js';
import { loadLooks } from './load-looks.js';
import { loadTitles } from './load-titles.js';
import { loadSupplies } from './load-supplies.js';
import { mentions } from './mentions.js';
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
import { styleOnce } from './style-once.js';
import type { SuppliedSurvey } from './supply/supply-controller.js';

type LateTypes = Readonly<Record<string, LateType>>;

/** Types of questions that few definitions have. */
const TYPES: LateTypes = {
  ...{ expression, image, imagepicker, matrix, multipletext, ranking, slider, tagbox },
};

/** Those that fewer have, and that weigh more: what mentions them, and what brings them. */
const MORE: readonly (readonly [RegExp, (host: LitElement) => Promise<LateTypes>])[] = [
  [
    /"(cellT|t)ype":"(file|signaturepad)"/,
    (host) => import('./uploads/upload-types.js').then(({ uploadTypes }) => uploadTypes(host)),
  ],
  [
    /"sliderType":"range"/,
    () => import('./questions/late/range.js').then(({ sliderOrRange }) => ({ slider: sliderOrRange })),
  ],
  [
    /"type":"(paneldynamic|matrixd(ynamic|ropdown))"/,
    () => import('./questions/late/lists.js').then(({ LISTS }) => LISTS),
  ],
];

const languages = new WeakMap<LitElement, LanguageController<LateMessages>>();

/** One for each widget, however many definitions it reads. */
function languageOf(host: LitElement): LanguageController<LateMessages> {
  const language =
    languages.get(host) ?? new LanguageController(host, { fallback: lateEnGb, catalogues: lateCatalogues });
  languages.set(host, language);
  return language;
}

/** Reads as `read-rare.ts` does, and the types of questions besides the common ones, with how those look. */
export async function readTypes(
  host: LitElement,
  source: unknown,
  survey: SuppliedSurvey,
  functions?: HostFunctions,
): Promise<SurveyReading> {
  const language = languageOf(host);
  const more = MORE.filter(([mentioned]) => mentions(source, mentioned)).map(([, load]) => load(host));
  const [all, looks, supplies, titled] = await Promise.all([
    Promise.all(more),
    loadLooks(host, source),
    loadSupplies(host, source, survey),
    loadTitles(source),
    language.loaded,
  ]);
  const types: LateTypes = Object.assign({}, TYPES, ...all) as LateTypes;
  styleOnce(
    host,
    Object.values(types).flatMap(({ styles = [] }) => styles),
  );
  const readers: QuestionReaders = Object.fromEntries(
    Object.entries(types).map(([type, { reader }]) => [type, reader(() => language.messages)]),
  );
  return readWith(titled, supplies(readers), functions, looks);
}
