import { contractsOfPart } from '../contracts/every-contract.js';
import underTest from './more-types-under-test.js';
import withoutPictures from './more-types-without-pictures.js';

// What the survey promises by itself is in its own contracts; these are about the questions that few surveys have.
contractsOfPart(underTest, withoutPictures);
