import { define } from '../kit/define.js';
import { ResultsElement } from './results-element.js';

define('sayso-results', ResultsElement);

declare global {
  interface HTMLElementTagNameMap {
    'sayso-results': ResultsElement;
  }
}

export { ResultsElement };
