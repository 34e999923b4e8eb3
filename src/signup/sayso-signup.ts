import { define } from '../kit/define.js';
import { SignupElement } from './signup-element.js';

define('sayso-signup', SignupElement);

declare global {
  interface HTMLElementTagNameMap {
    'sayso-signup': SignupElement;
  }
}

export { SignupElement };
