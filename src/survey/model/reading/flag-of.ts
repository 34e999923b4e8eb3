/** Whether a flag is set under its name of today or an old one. Each is looked at, so that none counts as left unread. */
export const flagOf = (
  from: { readonly flag: (name: string) => boolean },
  ...names: readonly string[]
): boolean => names.map((name) => from.flag(name)).includes(true);
