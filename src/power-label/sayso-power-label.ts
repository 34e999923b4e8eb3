import { define } from '../kit/define.js';
import { PowerLabelElement } from './power-label-element.js';

define('sayso-power-label', PowerLabelElement);

declare global {
  interface HTMLElementTagNameMap {
    'sayso-power-label': PowerLabelElement;
  }
}

export { PowerLabelElement };
