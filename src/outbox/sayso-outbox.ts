import { define } from '../kit/define.js';
import { OutboxElement } from './outbox-element.js';

define('sayso-outbox', OutboxElement);

declare global {
  interface HTMLElementTagNameMap {
    'sayso-outbox': OutboxElement;
  }
}

export { OutboxElement };
