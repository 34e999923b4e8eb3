import { contractsOfPart } from '../contracts/every-contract.js';
import underTest from './comments-and-folds-under-test.js';

// What the survey promises by itself is in its own contracts; these are about boxes to add words in, and parts that are folded away.
contractsOfPart(underTest);
