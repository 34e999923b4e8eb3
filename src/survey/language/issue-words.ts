/** What is wrong in a definition, in words for whoever writes it: the console, the command and the stories say it alike. */
import type { DefinitionIssue } from '../model/definition.js';
import { faultIn, type ExpressionFault } from '../model/expression/fault.js';

/** What is wrong with an expression. */
const FAULTS: Readonly<Record<ExpressionFault['code'], (found: string) => string>> = {
  empty: () => 'it says nothing',
  tooDeep: () => 'its brackets go too deep',
  unclosedText: (found) => `the quotation mark ${found} has no other to close it`,
  unclosedName: () => 'the brace { has no } to close it',
  namelessName: () => 'there is no name between { and }',
  unclosedList: () => 'the bracket [ has no ] to close it',
  leadingZero: () => 'a number may not begin with 0; put quotation marks around a code',
  incomplete: () => 'something should follow',
  operandMissing: (found) => `there should be a value before "${found}"`,
  operatorMissing: (found) => `there should be an operator, such as "and", before "${found}"`,
};

/** Where an expression cannot be read, and why. */
function faultWords(text: string, stopped = 0): string {
  const { at, code, found } = faultIn(text, stopped);
  return `at character ${at + 1} ${FAULTS[code](found)}`;
}

/** Names that other formats have, by which authors write what SurveyJS calls otherwise. */
const MEANT: Readonly<Record<string, string>> = {
  ...{ required: 'isRequired', label: 'title', hint: 'description', help: 'description', options: 'choices' },
};

/** What each kind of issue means for residents, and what to do. For the page's owner, so in English. */
const WORDS: Readonly<Record<DefinitionIssue['code'], (what: string, at?: number) => string>> = {
  notASurvey: () =>
    'is not a survey in the SurveyJS JSON format (an object with "pages" or "elements"). The fallback content stays.',
  noQuestions: () => 'holds no question that can be shown. The fallback content stays.',
  unsupportedType: (what) =>
    `the type "${what}" is not supported. Its place says that the question cannot be shown here.`,
  unsupportedProperty: (what) =>
    `"${what}" is not supported and is ignored.${Object.hasOwn(MEANT, what) ? ` SurveyJS calls it "${MEANT[what]}".` : ''}`,
  badExpression: (what, at) =>
    `the expression "${what}" cannot be read (${faultWords(what, at)}) and is ignored: what it would have hidden is shown.`,
  unknownFunction: (what) => `the function "${what}" is not known, so it gives no value.`,
  badValue: (what) => `"${what}" has a value of the wrong kind. The default is used.`,
  missingAltText: (what) =>
    `the picture "${what}" has no "altText": say what it shows, or write "" if it says nothing. Nothing is read aloud for it.`,
  noUpload: (what) =>
    `"${what}" asks for a file, but the survey has no upload-endpoint and no upload function to send it with. Its place says that no file can be sent here. Add upload-endpoint="…".`,
  missingSource: (what) =>
    `its choices are to come from the question "${what}", and there is none of that name that it can see ("row.…" is in the same row, "panel.…" in the same entry). It has only those of its own "choices"; without any it is not asked.`,
  missingName: (what) => `has no name. "${what}" is used.`,
  unknownQuestion: (what) =>
    `the question bank has no "${what}". Its place says that the question cannot be shown here.`,
  unverifiedQuestion: (what) =>
    `"${what}" of the question bank was not seen word for word, so it is not asked as official. Add "unverified": true to ask it all the same, if its answers are known.`,
  noWhy: (what) => `"${what}" does not say why it is asked. Add "why".`,
  noUsedFor: (what) => `"${what}" does not say what its answers are used for. Add "usedFor".`,
  knownAlready: (what) => `"${what}" asks what is known already ("knownAlready"). Leave it out.`,
  duplicateName: (what) => `the name "${what}" is used more than once. These questions share one answer.`,
};

/** A sentence about an issue, beginning with its path. */
export const issueWords = ({ path, code, what, at }: DefinitionIssue): string =>
  `${path || 'the definition'}: ${WORDS[code](what, at)}`;
