/** The question passports of a definition, by the question's name: the model leaves them out. */
export function passportsIn(body: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { name, passport } = value as { readonly name?: unknown; readonly passport?: unknown };
    const id: unknown =
      typeof passport === 'object' && passport !== null && 'id' in passport ? passport.id : passport;
    if (typeof name === 'string' && typeof id === 'string') found.set(name, id);
    for (const member of Object.values(value)) visit(member);
  };
  visit(JSON.parse(body));
  return found;
}
