/** What a function makes of an object that never changes, worked out once for each. */
export function onceFor<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, { readonly result: Result }>();
  return (of) => {
    let entry = known.get(of);
    if (!entry) known.set(of, (entry = { result: work(of) }));
    return entry.result;
  };
}
