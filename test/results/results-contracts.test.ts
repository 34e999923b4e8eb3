import { everyContract } from '../contracts/every-contract.js';
import underTest from './results-under-test.js';

everyContract(underTest);
