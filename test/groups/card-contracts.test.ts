import { everyContract } from '../contracts/every-contract.js';
import underTest from './card-under-test.js';

everyContract(underTest);
