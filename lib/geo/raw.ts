/** A cell of a column. Throws a RangeError when the column is too short: such a file must not be used half. */
export function at<T>(column: readonly T[], row: number): T {
  const value = column[row];
  if (value === undefined) throw new RangeError(`no row ${String(row)} in a column of ${String(column.length)}`);
  return value;
}
