/** The question that `<sayso-power-poll>` asks without any configuration, for the pages that do not bring it along. */
export const QUESTION = {
  name: 'neighbourhood-control',
  wording:
    'How much control, if any, do you feel you have over the important decisions that affect your neighbourhood and local community?',
  options: [
    { value: 'great-deal', text: 'A great deal' },
    { value: 'fair-amount', text: 'A fair amount' },
    { value: 'not-very-much', text: 'Not very much' },
    { value: 'none', text: 'None' },
    { value: 'dont-know', text: 'Don’t know' },
  ],
  /** How many people chose each. */
  counts: [10, 35, 80, 50, 10],
};

const { name, wording, options, counts } = QUESTION;

/** The same counts as an endpoint publishes them: see `published-results.ts`. */
export const RESULTS = {
  saysoResults: 1,
  activity: 'riverside-power-2026',
  about: {
    askedBy: 'Riverside Council',
    askedWhom: 'Anybody who lives, works or studies in Riverside',
    mode: 'online',
    opens: '2026-11-02',
  },
  release: { at: '2026-11-23T18:00:00Z', nextAfterAnswers: 10 },
  responses: 185,
  questions: [{ name, title: wording, type: 'single', options, all: { cells: counts, atLeast: 185 } }],
};
