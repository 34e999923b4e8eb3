import type { LocalisedText } from '../../results/model/published-results.js';
import type { BankOption } from '../../results/model/question-bank/bank-question.js';

/** One question, and what may be asked besides. */
export interface Poll {
  /** The question's name in the definition, in the answers and in the results. */
  readonly name: string;
  readonly wording: LocalisedText;
  readonly hint?: LocalisedText;
  /** What to do where no answer was chosen: "Select how often you feel lonely". */
  readonly ask?: LocalisedText;
  readonly options: readonly BankOption[];
  /** The question of the bank whose wording and options these are meant to be. */
  readonly passport?: string;
  /** Asks for more in the resident's own words. */
  readonly followUp?: LocalisedText;
  /** Asks what links the resident to the place. */
  readonly place?: LocalisedText;
  /** How much say residents have in it, as the author wrote it: the power label reads it, and says what is wrong. */
  readonly power?: unknown;
}

/** The names that the other two questions have; a poll's own question has another. */
export const FOLLOW_UP = 'what-would-change-that';
export const PLACE = 'link-to-place';

/** How many characters one may write. */
export const LONGEST_WORDS = 1000;

/** What links people to a place, by the stored answer. In Urdu written by us, and not yet read by anybody whose language it is. */
export const PLACE_LINKS: readonly BankOption[] = [
  { value: 'live', text: { en: 'I live here', cy: 'Rwy’n byw yma', ur: 'میری رہائش یہاں ہے' } },
  {
    value: 'work',
    text: { en: 'I work here', cy: 'Rwy’n gweithio yma', ur: 'میرا کام یہاں ہے' },
  },
  {
    value: 'study',
    text: { en: 'I study here', cy: 'Rwy’n astudio yma', ur: 'میری پڑھائی یہاں ہے' },
  },
  {
    value: 'care',
    text: {
      en: 'I care for someone here',
      cy: 'Rwy’n gofalu am rywun yma',
      ur: 'یہاں کسی کی دیکھ بھال میرے ذمے ہے',
    },
  },
  { value: 'visit', text: { en: 'I visit', cy: 'Rwy’n ymweld', ur: 'میرا یہاں آنا جانا ہے' } },
  {
    value: 'run-a-group',
    text: {
      en: 'I run a group here',
      cy: 'Rwy’n rhedeg grŵp yma',
      ur: 'یہاں ایک گروپ میرے ذمے ہے',
    },
  },
];

/** What the follow-up and the link to the place are called where the author does not say. Urdu as above. */
export const FOLLOW_UP_TITLE: LocalisedText = {
  en: 'What would change that?',
  cy: 'Beth fyddai’n newid hynny?',
  ur: 'کس چیز سے یہ بدل سکتا ہے؟',
};
export const PLACE_TITLE: LocalisedText = {
  en: 'What links you to this place?',
  cy: 'Beth sy’n eich cysylltu â’r lle hwn?',
  ur: 'اس جگہ سے آپ کا کیا تعلق ہے؟',
};
