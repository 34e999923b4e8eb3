/** How what few questions and panels have around their controls looks. It comes along with what is read, so that nobody else has to know it. */
export interface Looks {
  /** Of a box to add words in. */
  readonly commentArea?: object;
  /** Of a heading that folds away what is below it. */
  readonly fold?: object;
}
