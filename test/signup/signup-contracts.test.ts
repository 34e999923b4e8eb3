import { everyContract } from '../contracts/every-contract.js';
import underTest from './signup-under-test.js';

everyContract(underTest);
