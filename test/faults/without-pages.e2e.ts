import { faultsWithoutPages } from './all-faults.js';
import { testQuickOnes } from './quick-faults.js';

// A file of its own: it runs beside the faults of pages, which mostly wait for a browser.
testQuickOnes(faultsWithoutPages);
