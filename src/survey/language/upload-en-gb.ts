import { sharedEnGb } from '../../language/en-gb.js';
import type { UploadMessages } from './upload-messages.js';

/** British English. */
export const uploadEnGb: UploadMessages = {
  ...sharedEnGb,
  chooseFile: 'Choose a file',
  chooseAnother: 'Choose another file',
  fileHint: (kinds, size, most) =>
    [
      kinds && `Files must be ${kinds}.`,
      size && `Each can be up to ${size}.`,
      most > 1 && most < 100 && `You can send up to ${most}.`,
    ]
      .filter(Boolean)
      .join(' '),
  kindsOfFiles: { image: 'pictures', video: 'films', audio: 'sound recordings' },
  ending: (ending) => ending,
  or: 'or',
  sendingFile: (file, percent) => `Sending ${file}: ${percent}%`,
  fileSent: (file) => `${file} has been sent`,
  fileFailed: (file) => `${file} could not be sent`,
  fileTooLarge: (file, size) => (size ? `${file} must be smaller than ${size}` : `${file} is too large`),
  fileWrongType: (file, kinds) =>
    kinds ? `${file} must be one of these: ${kinds}` : `${file} is not a kind of file that we can take`,
  tooManyFiles: (file, most) => `${file} was not added: you can send up to ${most}`,
  fileRemoved: (file) => `${file} has been removed`,
  removeFile: 'Remove',
  stopSending: 'Cancel',
  sendAgain: 'Try again',
  noFilesHere: 'Files cannot be sent on this page. If yours matters for this, contact us.',
  signHere: 'Draw your name',
  orTypeName: 'Or type your full name',
  clearSignature: 'Clear',
  undoStroke: 'Undo',
  signatureCleared: 'The drawing has been cleared',
  signed: 'Signed',
  signatureTooLarge:
    'Your drawing has too much detail to be sent. Clear it and draw less, or type your name.',
};
