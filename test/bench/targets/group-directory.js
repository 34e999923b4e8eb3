/** What is measured with on a page with our directory, which is loaded beside this. */
import { meet } from '../directory/in-page.js';

meet('sayso-group-directory');
