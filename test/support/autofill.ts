import { executeServerCommand } from '@web/test-runner-commands';

/** A field that the browser took to be one of a person's details. */
export interface FilledField {
  /** The field's `name`. */
  readonly name: string;
  readonly value: string;
  /** Which detail, in Chromium's words: `Email address`. */
  readonly takenFor: string;
  /** How the browser knew: `autocompleteAttribute`, or `autofillInferred` where it guessed. */
  readonly by: string;
}

/**
 * Has Chromium fill in the form around a field, by its own address book.
 *
 * @param from The `autocomplete` of the field from which it is done.
 * @param person What the address book holds, by Chromium's names, such as `EMAIL_ADDRESS`.
 */
export const autofill = (from: string, person: Readonly<Record<string, string>>): Promise<FilledField[]> =>
  executeServerCommand('autofill', { from, person });
