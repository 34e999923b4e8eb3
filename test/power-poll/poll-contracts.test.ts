import { everyContract } from '../contracts/every-contract.js';
import underTest from './poll-under-test.js';

everyContract(underTest);
