export type TableCell = string | number;

/** Prints a table under its heading: text to the left, numbers to the right. */
export function printTable(
  heading: string,
  headers: readonly string[],
  rows: readonly (readonly TableCell[])[],
): void {
  const texts = [headers, ...rows.map((row) => row.map(shown))];
  const widths = headers.map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  const lines = texts.map((row, index) =>
    row
      .map((text, column) => {
        const isNumber =
          index === 0 ? isNumeric(rows, column) : typeof rows[index - 1]?.[column] === 'number';
        const width = widths[column] ?? 0;
        return isNumber ? text.padStart(width) : text.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  console.log(['', heading, '', lines[0], rule, ...lines.slice(1)].join('\n'));
}

function isNumeric(rows: readonly (readonly TableCell[])[], column: number): boolean {
  return typeof rows[0]?.[column] === 'number';
}

/** Whole numbers in full, others to three digits. */
function shown(cell: TableCell): string {
  if (typeof cell === 'string') return cell;
  const digits = Number.isInteger(cell) || Math.abs(cell) >= 100 ? 0 : Math.abs(cell) >= 10 ? 1 : 2;
  return cell.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
