import { isolated } from '../../language/isolated.js';
import { sharedUr } from '../../language/ur.js';
import type { UploadMessages } from './upload-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const uploadUr: UploadMessages = {
  ...sharedUr,
  chooseFile: 'فائل منتخب کریں',
  chooseAnother: 'ایک اور فائل منتخب کریں',
  fileHint: (kinds, size, most) =>
    [
      kinds && `فائلیں اس قسم کی ہوں: ${isolated(kinds)}۔`,
      size && `ہر فائل زیادہ سے زیادہ ${isolated(size)} کی ہو۔`,
      most > 1 && most < 100 && `آپ زیادہ سے زیادہ ${most} بھیج سکتے ہیں۔`,
    ]
      .filter(Boolean)
      .join(' '),
  kindsOfFiles: { image: 'تصویر', video: 'ویڈیو', audio: 'آواز کی ریکارڈنگ' },
  ending: isolated,
  or: 'یا',
  sendingFile: (file, percent) => `${isolated(file)} بھیجی جا رہی ہے: ${percent}%`,
  fileSent: (file) => `${isolated(file)} بھیج دی گئی`,
  fileFailed: (file) => `${isolated(file)} نہیں بھیجی جا سکی`,
  fileTooLarge: (file, size) =>
    size ? `${isolated(file)} کو ${isolated(size)} سے چھوٹا ہونا چاہیے` : `${isolated(file)} بہت بڑی ہے`,
  fileWrongType: (file, kinds) =>
    kinds
      ? `${isolated(file)} کو ان میں سے ایک قسم کا ہونا چاہیے: ${isolated(kinds)}`
      : `${isolated(file)} ایسی قسم کی ہے جو ہم نہیں لے سکتے`,
  tooManyFiles: (file, most) => `${isolated(file)} شامل نہیں ہوئی: آپ زیادہ سے زیادہ ${most} بھیج سکتے ہیں`,
  fileRemoved: (file) => `${isolated(file)} ہٹا دی گئی`,
  removeFile: 'ہٹائیں',
  stopSending: 'منسوخ کریں',
  sendAgain: 'دوبارہ کوشش کریں',
  noFilesHere: 'اس صفحے پر فائلیں نہیں بھیجی جا سکتیں۔ اگر آپ کی فائل ضروری ہے تو ہم سے رابطہ کریں۔',
  signHere: 'اپنا نام ہاتھ سے لکھیں',
  orTypeName: 'یا اپنا پورا نام ٹائپ کریں',
  clearSignature: 'صاف کریں',
  undoStroke: 'واپس لیں',
  signatureCleared: 'دستخط صاف کر دیا گیا',
  signed: 'دستخط ہو گئے',
  signatureTooLarge: 'آپ کی لکھائی بھیجنے کے لیے بہت بڑی ہے۔ اسے صاف کر کے کم لکھیں، یا اپنا نام ٹائپ کریں۔',
};
