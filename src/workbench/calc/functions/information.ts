import { columnLetters, formatAddress } from '../../model/area';
import { CellError, type ErrorCode } from '../../model/cellValue';
import { deref, scalarOf } from '../lift';
import type { Scope } from '../scope';
import { errorOf, Matrix, Reference, type Scalar, type Value } from '../value';
import { eager, lazy, scalar, type Args, type FunctionDefinition } from './definition';

function test(name: string, holds: (value: Scalar) => boolean): FunctionDefinition {
  return scalar(name, ['raw'], holds);
}

const ERROR_TYPES: readonly ErrorCode[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
];

function errorType(value: Scalar): Scalar {
  if (!(value instanceof CellError)) return errorOf('#N/A');
  const place = ERROR_TYPES.indexOf(value.code);
  if (place >= 0) return place + 1;
  return value.code === '#SPILL!' ? 9 : value.code === '#CALC!' ? 14 : 8;
}

function typeOf(args: Args, scope: Scope): Scalar {
  const value = deref(args[0] ?? null, scope);
  if (value instanceof Matrix) return 64;
  if (value instanceof CellError) return 16;
  if (typeof value === 'string') return 2;
  return typeof value === 'boolean' ? 4 : 1;
}

function parity(name: string, remainder: 0 | 1): FunctionDefinition {
  return scalar(name, ['number'], (value) => Math.abs(Math.trunc(value)) % 2 === remainder);
}

function isFormulaCell(arg: Value | undefined, scope: Scope): Value {
  const part = arg instanceof Reference ? arg.single : undefined;
  if (!part) return errorOf('#N/A');
  return scope.host.formulaAt(part.sheetId, part.area.top, part.area.left) !== undefined;
}

function formulaText(arg: Value | undefined, scope: Scope): Value {
  const part = arg instanceof Reference ? arg.single : undefined;
  if (!part) return errorOf('#N/A');
  return scope.host.formulaAt(part.sheetId, part.area.top, part.area.left) ?? errorOf('#N/A');
}

function cellInfo([what, target]: Args, scope: Scope): Value {
  const kind = scalarOf(what, scope);
  const part = target instanceof Reference ? target.single : undefined;
  const { sheetId, area } = part ?? {
    sheetId: scope.sheetId,
    area: { top: scope.row, left: scope.column, bottom: scope.row, right: scope.column },
  };
  switch (String(kind).toLowerCase()) {
    case 'row':
      return area.top + 1;
    case 'col':
      return area.left + 1;
    case 'address':
      return `$${columnLetters(area.left)}$${area.top + 1}`;
    case 'contents':
      return scope.reader.cell(sheetId, area.top, area.left);
    case 'type': {
      const value = scope.reader.cell(sheetId, area.top, area.left);
      return value === null ? 'b' : typeof value === 'string' ? 'l' : 'v';
    }
    default:
      return errorOf('#VALUE!');
  }
}

function sheetNumber(arg: Value | undefined, scope: Scope): Value {
  const ids = scope.host.sheetIds();
  if (arg === undefined) return ids.indexOf(scope.sheetId) + 1;
  const id =
    arg instanceof Reference
      ? arg.parts[0]?.sheetId
      : scope.host.sheetIdOf(String(scalarOf(arg, scope)));
  return id === undefined ? errorOf('#N/A') : ids.indexOf(id) + 1;
}

export const informationFunctions: readonly FunctionDefinition[] = [
  test('ISBLANK', (value) => value === null),
  test('ISNUMBER', (value) => typeof value === 'number'),
  test('ISTEXT', (value) => typeof value === 'string'),
  test('ISNONTEXT', (value) => typeof value !== 'string'),
  test('ISLOGICAL', (value) => typeof value === 'boolean'),
  test('ISERROR', (value) => value instanceof CellError),
  test('ISERR', (value) => value instanceof CellError && value.code !== '#N/A'),
  test('ISNA', (value) => value instanceof CellError && value.code === '#N/A'),
  scalar('ERROR.TYPE', ['raw'], errorType),
  parity('ISEVEN', 0),
  parity('ISODD', 1),
  eager('NA', [0, 0], () => errorOf('#N/A')),
  eager('TYPE', [1, 1], typeOf),
  eager('ISREF', [1, 1], ([arg]) => arg instanceof Reference, { placesOnly: true }),
  eager('ISFORMULA', [1, 1], ([arg], scope) => isFormulaCell(arg, scope)),
  eager('FORMULATEXT', [1, 1], ([arg], scope) => formulaText(arg, scope)),
  eager('CELL', [1, 2], cellInfo),
  eager('SHEET', [0, 1], ([arg], scope) => sheetNumber(arg, scope), { placesOnly: true }),
  eager('SHEETS', [0, 1], ([arg], scope) =>
    arg instanceof Reference ? arg.parts.length : scope.host.sheetIds().length,
  ),
  lazy('ISOMITTED', [1, 1], ([node], scope) => {
    const value = node ? scope.evaluate(node, scope) : null;
    return value === null;
  }),
  scalar(
    'ADDRESS',
    ['number', 'number', 'number?', 'boolean?', 'text?'],
    (row, column, style = 1, a1 = true, sheet?: string) => {
      if (!a1 || row < 1 || column < 1 || style < 1 || style > 4) return errorOf('#VALUE!');
      const area = { top: row - 1, left: column - 1, bottom: row - 1, right: column - 1 };
      const plain = formatAddress(area);
      const letters = columnLetters(area.left);
      const address = `${style === 1 || style === 3 ? '$' : ''}${letters}${style <= 2 ? '$' : ''}${plain.slice(letters.length)}`;
      if (sheet === undefined) return address;
      const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
      return `${quoted ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
    },
  ),
  eager(
    'AREAS',
    [1, 1],
    ([arg]) => (arg instanceof Reference ? arg.parts.length : errorOf('#VALUE!')),
    {
      placesOnly: true,
    },
  ),
];
