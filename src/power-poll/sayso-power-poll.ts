import { define } from '../kit/define.js';
import { PowerPollElement } from './power-poll-element.js';

define('sayso-power-poll', PowerPollElement);

declare global {
  interface HTMLElementTagNameMap {
    'sayso-power-poll': PowerPollElement;
  }
}

export { PowerPollElement };
