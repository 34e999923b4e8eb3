/** Why an expression cannot be read. */
export interface ExpressionFault {
  /** Where it stops making sense: a number of characters from its beginning. */
  readonly at: number;
  readonly code:
    | 'empty'
    | 'tooDeep'
    | 'unclosedText' // a quotation mark that has no other
    | 'unclosedName' // {age
    | 'namelessName' // {}
    | 'unclosedList' // [1, 2
    | 'leadingZero' // 05
    | 'incomplete' // something should follow: {age} >
    | 'operandMissing' // {age} > and …
    | 'operatorMissing'; // {age} 5
  /** What stands there, up to the next space or bracket. */
  readonly found: string;
}

/** The quotation mark that is open at the end of a text, if any. */
function openQuote(text: string): number {
  let open = -1;
  for (let index = 0; index < text.length; index++) {
    if (open >= 0 && text[index] === '\\') index++;
    else if (open >= 0 ? text[index] === text[open] : /['"]/.test(text[index]!))
      open = open >= 0 ? -1 : index;
  }
  return open;
}

/**
 * What is wrong with an expression that cannot be read. Apart from the reading itself, since only the author of a
 * definition needs it.
 *
 * @param stopped Where the reading stopped.
 */
export function faultIn(text: string, stopped: number): ExpressionFault {
  const at = stopped + /^\s*/.exec(text.slice(stopped))![0].length;
  const rest = text.slice(at);
  const before = text.slice(0, at).trimEnd();
  const found = /^[\w.]+|^[^\s\w]/.exec(rest)?.[0] ?? '';
  const fault = (code: ExpressionFault['code'], where = at): ExpressionFault => ({ at: where, code, found });
  if (!text.trim()) return fault('empty');
  if (/^(\s*(\(|\[|!|negate\b)){50}/i.test(text)) return fault('tooDeep');
  if (/^['"]/.test(rest) && openQuote(rest) === 0) return fault('unclosedText');
  if (/^\{(?![^{}]+\})/.test(rest)) return fault(/^\{\s*\}/.test(rest) ? 'namelessName' : 'unclosedName');
  if (/0$/.test(before) && /^\d/.test(rest)) return fault('leadingZero', before.length - 1);
  // What was read until here ends with a value, or something that wants one.
  const wantsValue =
    !before ||
    /([-+*/%^=<>!&|(,[]|\b(or|and|not\w+|\w*equals?|less|greater|contains?|\w+of|power|negate))$/i.test(
      before,
    );
  if (wantsValue) return fault(rest ? 'operandMissing' : 'incomplete');
  const list = text.lastIndexOf('[');
  if (!rest) return list < 0 ? fault('incomplete') : fault('unclosedList', list);
  return fault('operatorMissing');
}
