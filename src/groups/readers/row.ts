import { yesOrNo } from '../model/reading/values/said.js';
import type { Column, ColumnRead } from './table-columns.js';

/** A row by what its cells are: those that hold something, in their order. */
export class Row {
  readonly cells: readonly (readonly [column: ColumnRead, value: unknown])[];
  readonly #byColumn = new Map<Column, unknown[]>();

  constructor(columns: readonly ColumnRead[], values: readonly unknown[]) {
    const cells: (readonly [ColumnRead, unknown])[] = [];
    columns.forEach((column, at) => {
      const value = values[at];
      const cell = typeof value === 'string' ? value.trim() : value;
      if (cell === undefined || cell === null || cell === '') return;
      cells.push([column, cell]);
      if (!column.column) return;
      const before = this.#byColumn.get(column.column);
      if (before) before.push(cell);
      else this.#byColumn.set(column.column, [cell]);
    });
    this.cells = cells;
  }

  all(name: Column): readonly unknown[] {
    return this.#byColumn.get(name) ?? [];
  }

  first(name: Column): unknown {
    return this.all(name)[0];
  }

  text(name: Column): string {
    const value = this.first(name);
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  }

  /** Whether a cell says no, or yes, in any way that forms have, in English or Welsh. */
  is(name: Column, answer: 'yes' | 'no'): boolean {
    return yesOrNo(this.first(name)) === (answer === 'yes');
  }
}
