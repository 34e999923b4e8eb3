import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { DeliveryState } from '../src/delivery/delivery-state.js';
import { recordKey } from '../src/survey/load-aids.js';
import { fakeDelivery, outcomes } from './fixtures/fake-delivery.js';

/** What varies from story to story. */
export interface SurveyArgs {
  readonly src?: string;
  readonly definition?: unknown;
  readonly endpoint: string;
  readonly activity: string;
  readonly partner: string;
  readonly strict?: boolean;
  /** Where receipts are looked up. */
  readonly receipts?: string;
  readonly easyRead?: boolean;
  readonly mode?: 'assisted' | 'paper';
  /** The states that Send leads through: nothing leaves a story. */
  readonly states: readonly DeliveryState[];
}

export type SurveyStory = StoryObj<SurveyArgs>;

/** One survey, as a page would write it. */
export const renderSurvey = ({
  src,
  definition,
  endpoint,
  activity,
  partner,
  strict,
  receipts,
  easyRead,
  mode,
  states,
}: SurveyArgs) =>
  html`<sayso-survey
    src=${ifDefined(src)}
    endpoint=${endpoint}
    activity=${activity}
    partner=${partner}
    ?strict=${strict}
    receipts=${ifDefined(receipts)}
    ?easy-read=${easyRead}
    mode=${ifDefined(mode)}
    .definition=${definition}
    .delivery=${fakeDelivery(states)}
  >
    <p>To take part by phone, call <a href="tel:+441632960001">01632 960 001</a>.</p>
    <p slot="help">
      Phone us on <a href="tel:+441632960001">01632 960 001</a>, Monday to Friday, 9am to 5pm.
    </p>
  </sayso-survey>`;

const args: SurveyArgs = {
  endpoint: 'https://collector.example/responses',
  activity: 'riverside-2026',
  partner: 'council',
  states: outcomes.sent,
};

/** Where a device keeps what its resident has of this survey. */
export const DEVICE_KEY = recordKey(args);

const forget = (): void => localStorage.removeItem(DEVICE_KEY);

/** What the stories of a survey have in common. Each begins on a device that has kept nothing. */
export const surveyMeta = {
  component: 'sayso-survey',
  render: renderSurvey,
  args,
  beforeEach: () => {
    forget();
    return forget;
  },
  argTypes: {
    definition: { control: 'object' },
    confirm: { control: false },
    ready: { control: false },
    delivery: { control: false },
    states: { control: 'object', description: 'For stories only: the states that Send leads through.' },
  },
} satisfies Meta<SurveyArgs & { confirm?: unknown; ready?: unknown; delivery?: unknown }>;
