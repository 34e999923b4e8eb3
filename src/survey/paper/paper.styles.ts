import { css } from 'lit';

/**
 * How the form looks, on the screen as on paper: black on white, in points. 12 and, in large print, 18 are our own
 * choice, not checked against a source. Easy read is as it is on the screen (`readingHelpStyles`): 14, which is 1.17 of
 * 12, and the picture before the words.
 */
export const paperStyles = css`
  .sheet-tools {
    margin-block-end: 1.6em;
  }
  .sheet-tools .choice {
    inline-size: fit-content;
    margin-block-end: 0.5em;
  }
  .sheet {
    padding: 1em;
    border: 1px solid var(--line);
    background: #fff;
    color: #000;
    color-scheme: light;
    font-size: 12pt;
    line-height: 1.45;
    --line: #000;
    --quiet: #000;
  }
  .sheet.large {
    font-size: 18pt;
  }
  .sheet.easy {
    font-size: 14.04pt;
    line-height: 1.6;
  }
  .sheet.easy.large {
    font-size: 18pt;
  }
  .sheet .pictured {
    display: flex;
    gap: 1.2em;
    align-items: start;
  }
  .sheet .pictured > div {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .sheet .easy-on-paper {
    flex: none;
    inline-size: 7em;
    block-size: 7em;
    object-fit: contain;
  }
  .sheet .label {
    font-size: 1.1em;
    margin-block-end: 0.3em;
    break-after: avoid;
  }
  .sheet :is(h2, h3, h4, .only-if, .label + .hint) {
    break-after: avoid;
  }
  .sheet h3 {
    margin-block: 1.4em 0.4em;
  }
  .sheet h4 {
    margin: 1em 0 0.3em;
    font-size: 1.15em;
  }
  .sheet .optional {
    font-size: 0.85em;
  }
  .sheet .paper-question {
    margin-block: 1.3em;
    break-inside: avoid;
  }
  .sheet .paper-question.tall {
    break-inside: auto;
  }
  .sheet .paper-question .paper-question {
    margin-block: 0.6em;
  }
  .sheet .only-if {
    padding-inline-start: 0.6em;
    border-inline-start: 4pt solid #000;
  }
  .sheet .send-to {
    padding: 0.6em 1em;
    border: 2px solid #000;
    break-inside: avoid;
  }
  .sheet .send-to p:last-child {
    margin: 0;
  }
  .sheet .address {
    white-space: pre-line;
  }
  .sheet .ticks {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sheet .ticks.many {
    columns: 14em 3;
  }
  .sheet .ticks.scale {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .sheet .ticks li {
    display: flex;
    gap: 0.6em;
    padding-block: 0.25em;
    break-inside: avoid;
  }
  .sheet .ticks:not(.scale) li > span:last-child {
    flex: 1 1 auto;
  }
  .sheet .ticks img {
    inline-size: 6em;
    block-size: 6em;
    object-fit: contain;
  }
  .sheet .box {
    flex: none;
    display: inline-block;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 1.5pt solid #000;
    vertical-align: text-bottom;
  }
  .sheet .line {
    display: block;
    block-size: 2.1em;
    border-block-end: 1pt solid #000;
  }
  .sheet .line.short {
    inline-size: 9em;
  }
  .sheet .write {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 0.6em;
  }
  .sheet .write .line {
    flex: 1 1 12em;
    block-size: 1.7em;
  }
  .sheet .dates {
    gap: 1.2em;
  }
  .sheet .dates .line {
    inline-size: 4em;
  }
  .sheet .dates .year {
    inline-size: 6em;
  }
  .sheet .signed .line {
    inline-size: 14em;
  }
  .sheet table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .sheet :is(th, td) {
    padding: 0.35em;
    border: 1pt solid #000;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  .sheet thead :is(th, td) {
    font-weight: 700;
  }
  .sheet tr {
    break-inside: avoid;
  }
  .sheet td > .box {
    display: block;
    margin-inline: auto;
  }
  .sheet .to-fill td {
    block-size: 3em;
  }
  .sheet .entry {
    margin-block: 0.6em;
    padding: 0.2em 1em 0.6em;
    border: 1pt solid #000;
    break-inside: avoid;
  }
  .sheet .entry-number {
    margin: 0.3em 0 0;
    font-weight: 700;
  }
  .sheet .picture {
    display: block;
    max-inline-size: 100%;
  }
  .sheet .form-code {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.4em 2em;
    margin-block-start: 2em;
    padding-block-start: 0.6em;
    border-block-start: 1pt solid #000;
    font-size: 0.85em;
  }
  .sheet .form-code .write {
    flex: 1 1 20em;
    max-inline-size: 30em;
  }
  .sheet :is(.dates, .dates span, .line) {
    max-inline-size: 100%;
  }
  /* A phone is narrower than any paper. */
  @media screen {
    .sheet table {
      table-layout: fixed;
    }
    .sheet .pictured {
      flex-wrap: wrap;
    }
    .sheet .pictured > div {
      flex-basis: 14em;
    }
    .sheet :is(th, td) {
      overflow-wrap: anywhere;
    }
    .sheet td .ticks li {
      gap: 0.3em;
    }
    /* Large print is for paper: on a phone its columns would be a letter wide. */
    @media (max-width: 30em) {
      .sheet.large table {
        font-size: 12pt;
      }
    }
  }
  @media print {
    .sheet-tools {
      display: none;
    }
    .sheet {
      padding: 0;
      border: 0;
    }
  }
  .printed {
    max-inline-size: none;
  }
`;
