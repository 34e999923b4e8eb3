/** SurveyJS as its documentation says to use it without a framework, but for the web font, which comes from elsewhere. */
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import 'survey-js-ui';

const survey = new Model(JSON.parse(document.querySelector('script[type="application/json"]').textContent));
// So that a keystroke is an answer, as it is on the other pages: the default waits until the field is left.
survey.textUpdateMode = 'onTyping';
survey.render(document.getElementById('surveyjs'));
