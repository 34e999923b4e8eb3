import { contractsOfPart } from '../contracts/every-contract.js';
import underTest from './repeated-under-test.js';

// What the survey promises by itself is in its own contracts; these are about the questions that ask the same of several things.
contractsOfPart(underTest);
