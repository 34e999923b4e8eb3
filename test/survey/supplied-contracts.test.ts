import { contractsOfPart } from '../contracts/every-contract.js';
import underTest from './supplied-under-test.js';

// What the survey promises by itself is in its own contracts; these are about the questions whose choices come from elsewhere.
contractsOfPart(underTest);
