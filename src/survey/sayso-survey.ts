import { define } from '../kit/define.js';
import { SurveyElement } from './survey-element.js';

define('sayso-survey', SurveyElement);

declare global {
  interface HTMLElementTagNameMap {
    'sayso-survey': SurveyElement;
  }
}

export { SurveyElement };
