import { after } from 'node:test';

import { faultsOfPages } from './all-faults.js';
import { testQuickOnes } from './quick-faults.js';
import { closeBrowser } from './support/residents.js';

after(closeBrowser);
testQuickOnes(faultsOfPages);
