const said = new Set<string>();

/**
 * Tells the page's owner, on the console, about a mistake in how a widget is
 * used. Each message is said once, however many widgets make the mistake.
 *
 * @param tag The tag in question, such as `sayso-survey`.
 * @param message Names the attribute or field, and the fix.
 */
export function warnOnce(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
