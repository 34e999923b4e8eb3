/** Something in published results that is not shown as written. */
export interface ResultsIssue {
  /** Where, such as `questions[0].groups[1].rows[2].row.cells[3]`. Empty for the results as a whole. */
  readonly path: string;
  readonly code:
    | 'notResults' // not an object of version 1 of the contract: nothing can be shown
    | 'missing' // what has to be there is not: left out, with what needs it
    | 'badValue' // of the wrong kind: left out, with what needs it
    | 'rawCount' // 1 to 7 people: the question or table is refused
    | 'notRounded' // neither 0 nor a multiple of 5 from 10 up: the question or table is refused
    | 'badTotal' // "at least" that is not what the shown cells say, from which hidden ones could be worked out: refused
    | 'cellCount'; // not one cell for each option: the question is refused
  /** The value meant. */
  readonly what: string;
}
