import { contractsOfPart } from '../contracts/every-contract.js';
import underTest from './uploads-under-test.js';

// What the survey promises by itself is in its own contracts; these are about the questions that are answered by sending something.
contractsOfPart(underTest);
