/** A word that swaps places with the subject in an English question. */
const AUXILIARY = 'have|has|had|are|is|were|was|can|could|will|would|should|do|does|did';
/** Not "you and your family": where a longer subject ends, nothing tells us. */
const SUBJECT = '(?:you|we|they)(?! and | or )|people';
const OPENING = 'to what|how|what|which|when|where|why|who';

/** A second question inside the first: "How old are you and where do you live?" */
const TWOFOLD = new RegExp(`(,|\\b(and|or|but)) (${OPENING})\\b|\\b(and|but) (${AUXILIARY})\\b`);

const WHAT_IS_YOUR = /^what(?:’s|'s| is| are) (your .+)$/;
const INVERTED = new RegExp(`^((?:${OPENING})\\b.*?) (${AUXILIARY}) (${SUBJECT})\\b ?(.*)$`);

/**
 * Turns a question into the words that follow a verb, so that a message can
 * say what to do: "How long have you lived here?" becomes "how long you have
 * lived here".
 *
 * @returns Undefined where the question is not of a form that this can turn:
 *   a quoted question reads better than a mangled one.
 */
export function questionAsClause(question: string): string | undefined {
  const text = question.trim();
  // Two sentences or questions, or a name such as "NHS" at the start: not ours to rewrite.
  if (!/^\p{Lu}\p{Ll}/u.test(text) || /[.!?:] ./.test(text) || TWOFOLD.test(text)) return undefined;
  const asked = text[0]!.toLowerCase() + text.slice(1).replace(/\s*\?$/, '');
  const named = WHAT_IS_YOUR.exec(asked);
  if (named) return named[1]!;
  const found = INVERTED.exec(asked);
  if (!found) return undefined;
  const [, opening, auxiliary, subject, rest] = found as unknown as [string, string, string, string, string];
  const plainDo = auxiliary === 'do';
  // "Do" carries no meaning of its own in a question; "did" does (the past), so leave those alone.
  // With any other, "people" may go on: "What are people in your street worried about?"
  if (!plainDo && (/^d/.test(auxiliary) || subject === 'people')) return undefined;
  const verb = plainDo ? '' : ` ${auxiliary}`;
  return `${opening} ${subject}${verb}${rest && ` ${rest}`}`;
}
