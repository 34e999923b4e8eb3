import { everyContract } from '../contracts/every-contract.js';
import underTest from './directory-under-test.js';

everyContract(underTest);
