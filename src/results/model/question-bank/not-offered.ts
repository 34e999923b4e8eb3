/**
 * Official questions that the bank does not offer yet, with what of them was seen: their wording, but not all of
 * their answers, and a question with other answers is another question. All are of the Community Life Survey
 * (headings of its tables of 2023/24, as public code reads them, 2026-11).
 */
export const notOffered: Readonly<Record<string, string>> = {
  'pull-together':
    'To what extent would you agree or disagree that people in your neighbourhood pull together to improve the neighbourhood?',
  'trust-neighbours':
    'Thinking about the people who live in this neighbourhood, to what extent do you believe they can be trusted?',
  // As a variable's label has it, without the question mark.
  'chat-neighbours': 'How often do you chat to any of your neighbours, more than to just say hello',
  'influence-important':
    'How important is it for you personally to feel that you can influence decisions in your local area?',
  'more-involved':
    'Generally speaking, would you like to be more involved in the decisions your council makes that affect your local area?',
};
