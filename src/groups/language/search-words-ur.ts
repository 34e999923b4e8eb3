import { alikeOf, type SearchWords } from '../model/finding/search-words.js';

/**
 * What Urdu-speaking residents type, beside the words of lists that are written in English. Each line is what is typed,
 * in the forms that it has in a sentence, and the words by which English lists say it.
 */
const ACTIVITIES = `
گانا گانے گائیکی گلوکاری موسیقی singing choir music
سلائی کڑھائی سینا sewing
بنائی knitting crochet
پیدل چہل-قدمی سیر واک walk walking walks
ماہی-گیری مچھلی fishing angling
باغبانی باغ gardening garden allotment
کھانا کھانے lunch meal food
پکانا پکوان cooking cook
ناشتہ breakfast
چائے کافی coffee tea cafe
ورزش exercise fitness
یوگا yoga
تیراکی تیرنا swimming
دوڑ دوڑنا جاگنگ running run
سائیکل سائیکلنگ cycling bike
فٹبال football
کرکٹ cricket
ناچ رقص ڈانس dance dancing
مصوری پینٹنگ آرٹ art painting drawing
دستکاری craft crafts making
کتاب کتابیں مطالعہ book reading books
لکھنا تحریر writing
انگریزی انگلش english esol
کمپیوٹر ڈیجیٹل انٹرنیٹ computer digital online
خواتین عورتیں عورتوں women
مرد مردوں men
بچے بچوں children family
نوجوان نوجوانوں youth young teens
بزرگ بزرگوں بوڑھے older seniors
والدین ماں ماؤں parents mums
معذور معذوری disability disabled accessible
ذہنی ذہنی-صحت mental wellbeing
ڈپریشن پریشانی depression anxiety mental
تنہائی اکیلا اکیلے lonely loneliness friendship befriending
غم سوگ bereavement grief
ڈیمنشیا dementia
ذیابیطس شوگر diabetes
نگہداشت تیمارداری carers carer
پناہ-گزین مہاجر مہاجرین refugees newcomers
رضاکار رضاکارانہ volunteer volunteering
مدد سہارا support help
نماز مسجد mosque faith prayer
کھیل sport sports games
شطرنج chess
لکڑی بڑھئی woodwork shed
مرمت repair
`;

const IDLE =
  'گروپ گروپس گروپوں کا کی کے کو میں سے پر اور یا ہے ہیں ہوں لیے کوئی مجھے ہمیں میرے میری قریب پاس چاہیے چاہتا چاہتی تلاش والا والی والے';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const searchWordsUr: SearchWords = {
  alike: alikeOf(ACTIVITIES),
  idle: IDLE.split(' '),
};
