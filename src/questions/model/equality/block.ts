import { answers, text } from '../elements.js';
import type { Nation } from '../entry.js';

/** What a reference calls the block of equality questions. */
export const EQUALITY = 'equality';

/** What the block asks where a definition does not say, for each nation: by the ids of the bank. */
export const EQUALITY_QUESTIONS: Readonly<Record<Nation, readonly string[]>> = {
  england: [
    'age-band',
    'sex',
    'gender-identity',
    'sexual-orientation',
    'disability',
    'ethnic-group',
    'religion',
  ],
  wales: [
    'age-band',
    'sex-wales',
    'gender-identity-wales',
    'sexual-orientation-wales',
    'disability-wales',
    'ethnic-group-wales',
    'religion-wales',
  ],
  // Without ethnic group, which for Scotland was not seen word for word.
  scotland: [
    'age-band',
    'sex-scotland',
    'trans-status-scotland',
    'sexual-orientation-scotland',
    'long-term-condition-scotland',
    'religion-scotland',
  ],
};

/** The gate's name in the answers: whether somebody wanted to answer the rest. */
const GATE = 'equality-questions';

const TITLE = text('Equality questions', 'Cwestiynau cydraddoldeb');

/** More questions than this take two minutes, as the whole of GOV.UK's do. */
const ONE_MINUTE = 4;

export interface EqualityOptions {
  /** The questions as they are asked. */
  readonly elements: readonly object[];
  /** How many questions of the bank they are. */
  readonly count: number;
  readonly reasons: { readonly why?: unknown; readonly usedFor?: unknown };
  /** Under which condition the block is offered at all. */
  readonly visibleIf?: string | undefined;
}

/**
 * The block as pages that come after "Check your answers": first whether one wants to answer it, then its questions
 * (GOV.UK Design System, equality information, August 2026; the gate's answers are its own, the rest of its words ours).
 */
export function equalityPages({ elements, count, reasons, visibleIf }: EqualityOptions): readonly object[] {
  const quick = count <= ONE_MINUTE;
  const page = { title: TITLE, afterCheck: true };
  return [
    {
      name: EQUALITY,
      ...page,
      ...(visibleIf && { visibleIf }),
      elements: [
        {
          type: 'radiogroup',
          name: GATE,
          title: text(
            'Do you want to answer the equality questions?',
            'Ydych chi eisiau ateb y cwestiynau cydraddoldeb?',
          ),
          description: text(
            'These questions are optional. They change nothing about what you have told us.',
            'Mae’r cwestiynau hyn yn ddewisol. Nid ydynt yn newid dim am yr hyn rydych wedi’i ddweud wrthym.',
          ),
          ...reasons,
          aboutYou: true,
          choices: answers(
            [
              'yes',
              `Yes, answer the equality questions (takes ${quick ? '1 minute' : '2 minutes'})`,
              `Ydw, ateb y cwestiynau cydraddoldeb (mae’n cymryd ${quick ? '1 funud' : '2 funud'})`,
            ],
            ['no', 'No, skip the equality questions', 'Nac ydw, hepgor y cwestiynau cydraddoldeb'],
          ),
        },
      ],
    },
    {
      name: `${EQUALITY}-answers`,
      ...page,
      visibleIf: `${visibleIf ? `(${visibleIf}) and ` : ''}{${GATE}} = 'yes'`,
      elements: [{ type: 'panel', name: `${EQUALITY}-panel`, ...reasons, elements }],
    },
  ];
}
