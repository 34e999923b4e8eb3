import { define } from '../kit/define.js';
import { GroupDirectoryElement } from './group-directory-element.js';

define('sayso-group-directory', GroupDirectoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'sayso-group-directory': GroupDirectoryElement;
  }
}

export { GroupDirectoryElement };
