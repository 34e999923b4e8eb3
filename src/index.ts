/** Classes, events and types. Registers nothing: import `@sayso/elements/survey` or `@sayso/elements/all` for that. */
export { SaysoFailedEvent } from './kit/events/sayso-failed-event.js';
export { SaysoQueuedEvent } from './kit/events/sayso-queued-event.js';
export { SaysoSentEvent } from './kit/events/sayso-sent-event.js';
export { SaysoDefinitionEvent } from './survey/events/sayso-definition-event.js';
export { SaysoStepEvent } from './survey/events/sayso-step-event.js';
export { SurveyElement } from './survey/survey-element.js';
export type { Acknowledgement, Envelope } from './delivery/envelope.js';
export type { Delivery } from './delivery/delivery.js';
export type { DeliveryState } from './delivery/delivery-state.js';
export type { DefinitionIssue } from './survey/model/definition.js';
