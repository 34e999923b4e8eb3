import { define } from '../kit/define.js';
import { GroupCardElement } from './group-card-element.js';

define('sayso-group-card', GroupCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'sayso-group-card': GroupCardElement;
  }
}

export { GroupCardElement };
