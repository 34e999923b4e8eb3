/** Every widget in one file, for sites that may add only one: `cdn/sayso.all.js`. */
import '../all.js';
