/** JSON as a page writes it inside a tag, or what it takes for JSON. */
export function jsonScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}
