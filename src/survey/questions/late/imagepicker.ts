import { html, nothing } from 'lit';

import { imagepickerReader, type Pictures } from '../../model/kinds/read-choosing.js';
import type { SuppliedChoice } from '../../model/supply/by-url.js';
import { choiceGroup } from '../choice-questions.js';
import { pictureStyles } from './picture.styles.js';
import { pictureUrl } from './picture-url.js';
import type { LateType, ShownKind } from './shown-kind.js';

const kind: ShownKind = {
  template: (state, context) => {
    const { pictures } = state.question as object as Pictures;
    return choiceGroup(state, context, {
      look: 'pictures',
      before({ value, ...choice }) {
        const link = pictures.get(value) ?? (choice as Partial<SuppliedChoice>).imageLink;
        const url = link && pictureUrl(context.plain(link));
        // Its words are beside it, always: so it says nothing of its own.
        return url ? html`<img src=${url} alt="" />` : nothing;
      },
    });
  },
};

/** Choices with pictures, and with words: a picture alone is a riddle to many. */
export const imagepicker: LateType = { styles: pictureStyles, reader: () => imagepickerReader(kind) };
