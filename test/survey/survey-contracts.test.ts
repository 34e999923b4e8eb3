import { everyContract } from '../contracts/every-contract.js';
import underTest from './survey-under-test.js';

everyContract(underTest);
