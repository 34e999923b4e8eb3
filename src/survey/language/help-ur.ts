import { sharedUr } from '../../language/ur.js';
import type { HelpMessages } from './help-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const helpUr: HelpMessages = {
  ...sharedUr,
  helpWithReading: 'پڑھنے میں مدد',
  easyRead: 'آسان تحریر',
  readAloud: 'سوالات پڑھ کر سنائیں',
  slowly: 'ذرا آہستہ',
  listen: 'سنیں',
  thisPage: '(یہ صفحہ)',
  stop: 'روکیں',
  cannotRead: 'آپ کا آلہ یہ پڑھ کر نہیں سنا سکا۔',
};
