/**
 * Whether an outcode is of Northern Ireland, the Isle of Man, Jersey or Guernsey. Their postcodes are not under the Open
 * Government Licence, which lets everybody pass those of Great Britain on, so that no table of ours can have them (Office
 * for National Statistics, "Using the National Statistics Postcode Lookup and ONS Postcode Directory", FOI/2022/3481,
 * 2022: re-use is of all but "Northern Ireland data").
 */
export const isBeyondBritain = (outcode: string): boolean => /^(BT|GY|IM|JE)\d/.test(outcode);
