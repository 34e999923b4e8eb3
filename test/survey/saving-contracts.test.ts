import { everyContract } from '../contracts/every-contract.js';
import underTest from './saving-under-test.js';

everyContract(underTest);
