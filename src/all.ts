/** Registers every tag. */
import './survey/sayso-survey.js';
