/** `image`: a picture between questions. */
import type { LocalisedText } from '../definition.js';
import type { Kind, QuestionReader } from './kind.js';

export interface Picture {
  readonly imageLink: LocalisedText;
  /** Empty for a picture that says nothing. */
  readonly altText: LocalisedText;
  /** Films are linked to: what plays them would bring cookies, or need a player. */
  readonly film: boolean;
}

/** SurveyJS goes by the ending too (survey-core 2.5.38, 2026). */
const FILM = /\.(mp4|mov|wmv|flv|avi|mkv)$|youtu\.?be/i;

/** @param look What else its kind has, such as a template. */
export const pictureReader =
  (look: Kind = {}): QuestionReader =>
  (from, _, { name }): Picture & object => {
    const imageLink = from.text('imageLink') ?? from.report('badValue', 'imageLink') ?? '';
    // An empty text says that the picture is for the eye alone.
    const silent = from.value('altText') === '';
    const altText = from.text('altText') ?? from.text('text') ?? '';
    if (!altText && !silent) from.report('missingAltText', 'altText', name);
    const mode = from.word('contentMode') ?? 'auto';
    return {
      ...{ type: 'html', html: '', kind: look, imageLink, altText },
      film: mode === 'auto' ? FILM.test(JSON.stringify(imageLink).slice(1, -1)) : mode !== 'image',
    };
  };
