import { isolated } from '../../language/isolated.js';
import { sharedUr } from '../../language/ur.js';
import type { MapMessages } from './map-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const mapUr: MapMessages = {
  tag: sharedUr.tag,
  opensInNewTab: sharedUr.opensInNewTab,
  mapOf: (groups) => `${groups} کا نقشہ`,
  everythingIsInList: 'نقشے پر جو کچھ ہے وہ فہرست میں بھی ہے۔',
  nothingToShow: 'ان میں سے کوئی گروپ نقشے پر نہیں دکھایا جا سکتا۔',
  howToMove: 'نقشہ ہلانے کے لیے اسے گھسیٹیں یا تیر کے نشان والی کلیدیں استعمال کریں۔',
  howToMoveByTouch: 'نقشہ ہلانے کے لیے دو انگلیاں استعمال کریں۔',
  skipMap: 'نقشہ چھوڑ کر آگے جائیں',
  zoomIn: 'بڑا کریں',
  zoomOut: 'چھوٹا کریں',
  showAll: 'سب دکھائیں',
  youAreHere: 'آپ یہاں ہیں',
  pinOfSeveral: (groups, names) => `${groups}: ${names}`,
  moreNames: (count) => `مزید ${count}`,
  roughPin: (name) => `${isolated(name)}، تقریباً یہاں`,
  closeTogether: (groups) => `${groups} ایک دوسرے کے قریب`,
  zoomToTellApart: 'انہیں الگ الگ دیکھنے کے لیے نقشہ بڑا کریں۔',
  roughPlace: 'پن پوسٹ کوڈ کے حساب سے تقریباً صحیح جگہ دکھاتا ہے۔',
  close: 'بند کریں',
  placesShown: (shown, all) => `نقشے پر ${shown} جگہیں نظر آ رہی ہیں، کل ${all} میں سے۔`,
  notOnMap: (reasons) => `نقشے پر نہیں: ${reasons}۔`,
  unplaced: {
    private: (groups, count) => `${groups} ${count === 1 ? 'جس' : 'جن'} کا پتہ عوام کو نہیں بتایا جاتا`,
    anywhere: (groups) => `${groups} آن لائن یا پورے علاقے کے لیے`,
    unknown: (groups, count) => `${groups} ${count === 1 ? 'جس' : 'جنہوں'} نے نہیں بتایا کہ کہاں`,
  },
};
