/** What every route gets. */
import type { Static, TSchema } from 'typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';

import type { Catalogue } from './catalogue.js';
import type { Guard } from './guard/guard.js';
import type { Metrics } from './metrics/metrics.js';
import type { ReceiptDesk } from './receipt-desk.js';
import type { Settings } from './settings.js';
import type { Store } from './store/store.js';

export interface Context {
  readonly settings: Settings;
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly guard: Guard;
  readonly metrics: Metrics;
  readonly receipts: ReceiptDesk;
  readonly now: () => Date;
}

/** Takes the types of bodies and parameters from the TypeBox schemas of their routes. */
interface TypeBoxProvider extends FastifyTypeProvider {
  readonly validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxProvider
>;
