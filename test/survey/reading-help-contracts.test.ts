import { contractsOfPart } from '../contracts/every-contract.js';
import underTest from './reading-help-under-test.js';
import withoutPictures from './reading-help-without-pictures.js';

// What the survey promises by itself is in its own contracts; these are about what helps to read it.
contractsOfPart(underTest, withoutPictures);
