/** Registers every tag. */
import './groups/sayso-group-card.js';
import './groups/sayso-group-directory.js';
import './outbox/sayso-outbox.js';
import './power-label/sayso-power-label.js';
import './power-poll/sayso-power-poll.js';
import './results/sayso-results.js';
import './signup/sayso-signup.js';
import './survey/sayso-survey.js';
