import { html, nothing } from 'lit';

import { safeUrl } from '../../../kit/safe-url.js';
import type { Picture } from '../../model/kinds/picture.js';
import { pictureReader } from '../../model/kinds/picture.js';
import { pictureStyles } from './picture.styles.js';
import { pictureUrl } from './picture-url.js';
import type { LateType, ShownKind } from './shown-kind.js';

/** A picture. One that cannot be fetched leaves its text. */
export const image: LateType = {
  styles: pictureStyles,
  reader(words) {
    const kind: ShownKind = {
      template(state, { plain, say, messages }) {
        const { html: picture } = state as object as { readonly html: Picture };
        const { film, altText, imageLink } = picture;
        const link = plain(imageLink);
        if (!film) {
          const url = pictureUrl(link);
          return html`${url ? html`<p class="picture"><img src=${url} alt=${plain(altText)} /></p>` : nothing}`;
        }
        const url = safeUrl(link);
        const { watch } = words();
        return html`${
          url
            ? html`<p>
                ${watch}
                <a href=${url} target="_blank" rel="noopener">${altText ? say(altText) : url}</a>
                ${messages.opensInNewTab}
              </p>`
            : nothing
        }`;
      },
    };
    return pictureReader(kind);
  },
};
