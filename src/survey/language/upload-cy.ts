import { sharedCy } from '../../language/cy.js';
import type { UploadMessages } from './upload-messages.js';

/** Welsh. */
export const uploadCy: UploadMessages = {
  ...sharedCy,
  chooseFile: 'Dewis ffeil',
  chooseAnother: 'Dewis ffeil arall',
  fileHint: (kinds, size, most) =>
    [
      kinds && `Rhaid i ffeiliau fod yn ${kinds}.`,
      size && `Gall pob un fod hyd at ${size}.`,
      most > 1 && most < 100 && `Gallwch anfon hyd at ${most}.`,
    ]
      .filter(Boolean)
      .join(' '),
  kindsOfFiles: { image: 'lluniau', video: 'fideos', audio: 'recordiadau sain' },
  ending: (ending) => ending,
  or: 'neu',
  sendingFile: (file, percent) => `Yn anfon ${file}: ${percent}%`,
  fileSent: (file) => `${file}: wedi’i hanfon`,
  fileFailed: (file) => `Ni ellid anfon ${file}`,
  fileTooLarge: (file, size) => (size ? `Rhaid i ${file} fod yn llai na ${size}` : `Mae ${file} yn rhy fawr`),
  fileWrongType: (file, kinds) =>
    kinds ? `Rhaid i ${file} fod yn un o’r rhain: ${kinds}` : `Ni allwn dderbyn y math hwn o ffeil: ${file}`,
  tooManyFiles: (file, most) => `Ni chafodd ${file} ei hychwanegu: gallwch anfon hyd at ${most}`,
  fileRemoved: (file) => `${file}: wedi’i dileu`,
  removeFile: 'Dileu',
  stopSending: 'Canslo',
  sendAgain: 'Ceisio eto',
  noFilesHere: 'Ni ellir anfon ffeiliau ar y dudalen hon. Os yw eich ffeil yn bwysig, cysylltwch â ni.',
  signHere: 'Lluniwch eich enw',
  orTypeName: 'Neu teipiwch eich enw llawn',
  clearSignature: 'Clirio',
  undoStroke: 'Dadwneud',
  signatureCleared: 'Mae’r llun wedi’i glirio',
  signed: 'Wedi’i lofnodi',
  signatureTooLarge:
    'Mae gormod o fanylion yn eich llun i’w anfon. Cliriwch ef a lluniwch lai, neu teipiwch eich enw.',
};
