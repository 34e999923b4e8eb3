import type { LocalisedText } from '../../results/model/published-results.js';
import type { BankOption } from '../../results/model/question-bank/bank-question.js';
import { FOLLOW_UP, LONGEST_WORDS, PLACE, PLACE_LINKS, type Poll } from './poll.js';

/** One question of a definition. */
interface DefinedQuestion {
  readonly type: 'radiogroup' | 'comment' | 'checkbox';
  readonly name: string;
  readonly title: LocalisedText;
  readonly [property: string]: unknown;
}

/** A poll in the SurveyJS JSON format, which `readSurvey` reads. */
export interface PollDefinition {
  readonly pages: readonly [{ readonly name: string; readonly elements: readonly DefinedQuestion[] }];
}

const choices = (options: readonly BankOption[]): object[] =>
  options.map(({ value, text }) => ({ value, text }));

/**
 * A poll as a survey's definition: the same for the same poll, wherever it is made. Each response carries its
 * digest, and the collector checks answers against it, so an activity's file is made from the same function:
 *
 *     pollDefinition(await bankPoll('influence-local', { followUp: true }))
 */
export function pollDefinition({
  name,
  wording,
  hint,
  ask,
  options,
  passport,
  followUp,
  place,
}: Poll): PollDefinition {
  const elements: DefinedQuestion[] = [
    {
      type: 'radiogroup',
      name,
      title: wording,
      ...(hint && { description: hint }),
      isRequired: true,
      ...(ask && { requiredErrorText: ask }),
      choices: choices(options),
      ...(passport && { passport }),
    },
  ];
  if (followUp)
    elements.push({ type: 'comment', name: FOLLOW_UP, title: followUp, maxLength: LONGEST_WORDS });
  if (place)
    elements.push({
      type: 'checkbox',
      name: PLACE,
      title: place,
      choices: choices(PLACE_LINKS),
      aboutYou: true,
    });
  return { pages: [{ name: 'poll', elements }] };
}
