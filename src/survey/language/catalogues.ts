import type { Catalogues } from '../../language/language-controller.js';
import type { SurveyMessages } from './survey-messages.js';

/** The survey's languages besides English. An explicit map, so that every bundler can follow it. */
export const surveyCatalogues: Catalogues<SurveyMessages> = {
  cy: () => import('./cy.js').then(({ surveyCy }) => surveyCy),
  ur: () => import('./ur.js').then(({ surveyUr }) => surveyUr),
};
