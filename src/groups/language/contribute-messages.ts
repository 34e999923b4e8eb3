import type { SendingMessages } from '../../language/sending-messages.js';
import type { SharedMessages } from '../../language/shared-messages.js';
import type {
  CONTRIBUTION_CHOICES,
  ChoiceField,
  ContributionField,
  ContributionKind,
} from '../model/contribute/contribution.js';

/** Every word of the forms by which people do something about a group, in one language. */
export interface ContributeMessages extends SharedMessages, SendingMessages {
  readonly titles: Readonly<Record<ContributionKind, string>>;
  /**
   * What comes of it, and who gets it: before anybody begins to write. `receiver` may be empty; `counted` is whether the
   * page publishes how many want the same.
   */
  readonly intros: Readonly<Record<ContributionKind, (receiver: string, counted: boolean) => string>>;
  readonly labels: Readonly<Record<Exclude<ContributionField, 'consent'>, string>>;
  /** Empty where a field needs none. */
  readonly hints: Readonly<Partial<Record<ContributionField, string>>>;
  /** After the hint about what one would like to do, where there is a list of that. */
  readonly interestList: string;
  readonly choices: {
    readonly [Field in ChoiceField]: Readonly<Record<(typeof CONTRIBUTION_CHOICES)[Field][number], string>>;
  };
  readonly optional: string;
  /** The first half of a postcode, where a page has no list of areas. */
  readonly postcodeArea: string;
  readonly postcodeHint: string;
  /** The first line of a list of areas. */
  readonly chooseArea: string;
  /** Above name, address and number, where nobody has to give them. */
  readonly personal: string;
  readonly personalHint: Readonly<
    Record<Exclude<ContributionKind, 'group-join'>, (counted: boolean) => string>
  >;
  /** What is agreed to. `group` is empty where it is about none. */
  readonly consent: Readonly<Record<ContributionKind, (receiver: string, group: string) => string>>;
  readonly privacy: (receiver: string) => string;
  readonly send: Readonly<Record<ContributionKind, string>>;
  readonly cancel: string;
  readonly close: string;
  /** Back to a form that was refused. */
  readonly change: string;
  /** What happens next, once it has arrived; `counted` as with the intros. */
  readonly afterwards: Readonly<Record<ContributionKind, (counted: boolean) => string>>;
  readonly missing: Readonly<Partial<Record<ContributionField, string>>>;
  readonly format: Readonly<Partial<Record<ContributionField, string>>>;
  /** `label` is that of the field. */
  readonly tooLong: (label: string, limit: number) => string;
  readonly checkThis: string;
  /** A report where the page has no endpoint: by email, on a page, by phone. */
  readonly ways: {
    readonly email: string;
    readonly emailLink: (to: string) => string;
    readonly emailHint: string;
    readonly copyEmail: string;
    readonly subject: (group: string) => string;
    /** What stands in the email, for people to write on. */
    readonly body: (group: string, id: string) => string;
    readonly link: string;
    readonly linkWords: string;
    readonly phone: string;
    readonly phoneLink: (number: string) => string;
  };
  /** How many would come to what there is not yet. */
  readonly interest: {
    readonly title: string;
    readonly hint: string;
    readonly people: (about: number, area: string) => string;
    readonly helpers: (about: number) => string;
    readonly comeToo: string;
    readonly couldHelp: string;
  };
}
