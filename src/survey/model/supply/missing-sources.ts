import type { ChoiceQuestion, DefinitionIssue, Question } from '../definition.js';

interface Parts {
  readonly elements?: readonly Question[];
  readonly repeated?: { readonly word: string };
}

/** Questions that are to have their choices from others of which there are none where they could see them. */
export function missingSources(
  questions: readonly Question[],
  survey: readonly Question[] = questions,
  word = '',
): readonly DefinitionIssue[] {
  const names = (among: readonly Question[], prefix = ''): string[] =>
    among.map(({ name }) => `${prefix}${name}`);
  const seen = [...names(survey), ...(word ? names(questions, `${word}.`) : [])];
  return questions.flatMap((question): readonly DefinitionIssue[] => {
    const { source } = (question as Partial<ChoiceQuestion>).supply ?? {};
    const { elements = [], repeated } = question as Parts;
    return [
      ...(source === undefined || seen.includes(source)
        ? []
        : [
            {
              path: `${question.path}.choicesFromQuestion`,
              code: 'missingSource' as const,
              what: source,
            },
          ]),
      ...missingSources(elements, survey, repeated?.word),
    ];
  });
}
