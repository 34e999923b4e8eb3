import { isolated } from '../../language/isolated.js';
import { sharedUr } from '../../language/ur.js';
import type { PaperMessages } from './paper-messages.js';

/** Urdu. Written by us, and not yet read by anybody whose language it is: see "Languages" in the README. */
export const paperUr: PaperMessages = {
  ...sharedUr,
  sheetHint: 'یہ فارم چھاپیں، قلم سے بھریں اور واپس بھیجیں۔ آپ نے یہاں جو جواب دیے وہ اس پر نہیں ہیں۔',
  print: 'چھاپیں',
  largePrint: 'بڑے حروف',
  easyRead: 'آسان تحریر',
  backToQuestions: 'سوالات پر واپس جائیں',
  howToFill: 'کالے یا نیلے قلم سے لکھیں۔ خانوں میں نشان لگائیں اور لکیروں پر لکھیں۔',
  leaveOut: 'آپ کوئی بھی سوال چھوڑ سکتے ہیں۔',
  sendTo: 'اس پتے پر بھیجیں:',
  returnBy: (date) => `براہ کرم ${isolated(date)} تک واپس بھیجیں۔`,
  askUs: 'اگر آپ کچھ پوچھنا چاہیں یا جواب دینے میں مدد چاہیں:',
  pageOf: (page, pages) => `صفحہ ${page}، کل ${pages}`,
  tickOne: 'ایک خانے میں نشان لگائیں۔',
  tickAny: 'جو درست ہوں ان سب میں نشان لگائیں۔',
  tickOneInRow: 'ہر قطار میں ایک خانے میں نشان لگائیں۔',
  tickAnyInRow: 'ہر قطار میں جو درست ہوں ان سب میں نشان لگائیں۔',
  tick: (least, most) =>
    least === most
      ? `${most} خانوں میں نشان لگائیں۔`
      : !most
        ? `کم از کم ${least} خانوں میں نشان لگائیں۔`
        : least
          ? `${least} سے ${most} تک خانوں میں نشان لگائیں۔`
          : `زیادہ سے زیادہ ${most} خانوں میں نشان لگائیں۔`,
  rankAll: 'جو آپ کے لیے سب سے اہم ہو اس کے ساتھ 1 لکھیں، اس کے بعد والے کے ساتھ 2، اور اسی طرح آگے۔',
  rankSome: 'جو آپ کے لیے سب سے اہم ہو اس کے ساتھ 1 لکھیں، اس کے بعد والے کے ساتھ 2۔ باقی چھوڑ دیں۔',
  pleaseWrite: 'یہاں لکھیں:',
  moreRoom: 'زیادہ ہوں تو دوسرا کاغذ لیں اور اس پر اس سوال کا نمبر لکھیں۔',
  enclose: 'اس فارم کے ساتھ نقل رکھیں، اصل نہیں۔',
  signature: 'دستخط',
  onlyIf: (clauses) => `صرف تب جواب دیں اگر ${clauses}۔`,
  partOnlyIf: (clauses) => `اس حصے کے سوالات کا جواب صرف تب دیں اگر ${clauses}۔`,
  ifItApplies: 'اگر یہ آپ سے متعلق ہو تو جواب دیں۔',
  partIfItApplies: 'اگر اس حصے کے سوالات آپ سے متعلق ہوں تو جواب دیں۔',
  clauses: {
    is: ({ values, number, ticked }) =>
      ticked
        ? `آپ نے سوال ${number} میں ${values} پر نشان لگایا ہو`
        : `سوال ${number} میں آپ کا جواب ${values} ہو`,
    isNot: ({ values, number, ticked }) =>
      ticked
        ? `آپ نے سوال ${number} میں ${values} پر نشان نہ لگایا ہو`
        : `سوال ${number} میں آپ کا جواب ${values} نہ ہو`,
    answered: ({ number }) => `آپ نے سوال ${number} کا جواب دیا ہو`,
    blank: ({ number }) => `آپ نے سوال ${number} چھوڑ دیا ہو`,
    more: ({ values, number }) => `سوال ${number} میں آپ کا جواب ${values} سے زیادہ ہو`,
    atLeast: ({ values, number }) => `سوال ${number} میں آپ کا جواب ${values} یا اس سے زیادہ ہو`,
    less: ({ values, number }) => `سوال ${number} میں آپ کا جواب ${values} سے کم ہو`,
    atMost: ({ values, number }) => `سوال ${number} میں آپ کا جواب ${values} یا اس سے کم ہو`,
  },
  joints: { and: ' اور ', or: ' یا ' },
  listed: (values) => values.map((each) => `”${isolated(each)}“`).join(' یا '),
  form: (code) => `فارم ${isolated(code)}`,
  officeUse: 'دفتری استعمال کے لیے۔ حوالہ:',
  writtenToo: 'فارم پر کچھ ایسا لکھا ہے جو یہاں نہیں پوچھا گیا',
  writtenTooHint:
    'کبھی لوگ اس سوال کا جواب بھی دے دیتے ہیں جو ان سے متعلق نہیں، یا حاشیے میں لکھ دیتے ہیں۔ جیسا لکھا ہے ویسا ہی درج کریں۔ یہ جوابات کے ساتھ نوٹ کے طور پر رکھا جاتا ہے اور گنا نہیں جاتا۔',
  questionNumber: (number) => `فارم کا سوال ${number}`,
  inTheMargin: 'فارم پر کچھ اور',
  inTheMarginHint: 'نام، پتے اور فون نمبر نہ لکھیں۔',
};
