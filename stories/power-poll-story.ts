import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { DeliveryState } from '../src/delivery/delivery-state.js';
import { fakeDelivery } from './fixtures/fake-delivery.js';

/** What varies from story to story. */
export interface PollArgs {
  readonly question?: string;
  readonly poll?: unknown;
  readonly endpoint: string;
  readonly activity: string;
  readonly resultsSrc?: string;
  readonly results?: 'after' | 'always' | 'never';
  readonly benchmark?: unknown;
  readonly opens?: string;
  readonly closes?: string;
  readonly followUp?: boolean;
  readonly place?: boolean;
  readonly scale?: boolean;
  readonly power?: unknown;
  /** The states that Send leads through: nothing leaves a story. */
  readonly states: readonly DeliveryState[];
}

export type PollStory = StoryObj<PollArgs>;

/** The day on which every story is told. */
const TODAY = (): Date => new Date('2026-11-25T12:00:00Z');

/** One poll, as a page would write it. */
export const renderPoll = (args: PollArgs) =>
  html`<sayso-power-poll
    question=${ifDefined(args.question)}
    endpoint=${args.endpoint}
    activity=${args.activity}
    results-src=${ifDefined(args.resultsSrc)}
    results=${ifDefined(args.results)}
    opens=${ifDefined(args.opens)}
    closes=${ifDefined(args.closes)}
    ?follow-up=${args.followUp}
    ?place=${args.place}
    ?scale=${args.scale}
    .poll=${args.poll}
    .benchmark=${args.benchmark}
    .power=${args.power}
    .now=${TODAY}
    .delivery=${fakeDelivery(args.states)}
  >
    <p>To answer by phone, call <a href="tel:+441632960001">01632 960 001</a>.</p>
    <p slot="help">
      Phone us on <a href="tel:+441632960001">01632 960 001</a>, Monday to Friday, 9am to 5pm.
    </p>
  </sayso-power-poll>`;
