import { everyContract } from '../../contracts/every-contract.js';
import underTest from './contributions-under-test.js';

everyContract(underTest);
