import type { Question, Survey } from './definition.js';

/**
 * Seconds to read and answer one question, by type. Our own working figures,
 * not measured on residents (November 2026): replace them by measurements.
 */
const SECONDS: Readonly<Record<Question['type'], number>> = {
  boolean: 6,
  rating: 8,
  radiogroup: 8,
  dropdown: 10,
  checkbox: 12,
  text: 12,
  comment: 45,
  computed: 0,
  // For each question in it.
  composite: 8,
};

/** What names somebody or leads to them, so that "nothing about you" is untrue of it, whether its author marked it or not. */
const REACHES = /^(name|given-name|family-name|email|tel|bday|street-address|postal-code)/;

const isAboutYou = (question: Question): boolean =>
  question.aboutYou ||
  ('inputType' in question && /^(email|tel)$/.test(question.inputType)) ||
  ('autocomplete' in question && REACHES.test(question.autocomplete ?? '')) ||
  ('elements' in question && question.elements.some(isAboutYou));

/** What a resident should know before the first question. */
export interface SurveyFacts {
  /** All of them, also those that only some residents are asked; but for those after the check, which say how many they are. */
  readonly questions: number;
  /** The author's estimate, otherwise ours; at least 1. */
  readonly minutes: number;
  /** How many of the questions are about the resident: those marked so, and those that ask for contact details or a signature. */
  readonly aboutYou: number;
}

/** Counts a survey's questions and estimates how long they take. */
export function factsAbout({ questions: all, pages, minutes }: Survey): SurveyFacts {
  const later = pages.filter(({ afterCheck }) => afterCheck);
  const questions = all.filter(
    ({ path, type }) => type !== 'computed' && !later.some((page) => path.startsWith(`${page.path}.`)),
  );
  const seconds = questions.reduce(
    (sum, question) => sum + SECONDS[question.type] * ('elements' in question ? question.elements.length : 1),
    0,
  );
  return {
    questions: questions.length,
    minutes: Math.ceil(minutes ?? seconds / 60),
    aboutYou: questions.filter(isAboutYou).length,
  };
}
