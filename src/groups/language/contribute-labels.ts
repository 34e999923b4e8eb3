/** What the buttons of a directory say that open a form of its own: there before the forms are. A card's come with its details. */
export interface ContributeLabels {
  readonly contribute: Readonly<Record<'group-suggestion' | 'group-interest', string>>;
}

/** British English. */
export const contributeLabelsEnGb: ContributeLabels = {
  contribute: { 'group-suggestion': 'Add a group', 'group-interest': 'Not here? Start one' },
};
