import type { Day, Year } from '../../rules';
import { normaliseName, yearOf, year as asYear } from '../../rules';
import type { Register, Snapshot } from '../../register';
import { decode } from '../../register';
import type { InputProblem } from '../inputProblem';
import { hasErrors, inputProblem } from '../inputProblem';
import type { By } from '../log';
import { withLog } from '../log';
import type { Outcome } from '../outcome';
import { refusal, together } from '../outcome';
import { planNewRows, planRowChange, tableMissing } from '../planRow';

/** A row of a new edition of the scale, as typed. */
export interface ScaleEditionRow {
  readonly code: string;
  readonly shortRu: string;
  readonly shortKk: string;
  readonly fullRu: string;
  readonly fullKk: string;
  readonly points: string;
  readonly clause: string;
}

export interface ScaleEditionInput {
  /** When the amendment was adopted. */
  readonly adopted: Day;
  /** The first reporting year it holds for, from 1 January. Clause 8.2. */
  readonly fromYear: Year;
  readonly rows: readonly ScaleEditionRow[];
}

/** A problem of one row and field, or of the edition as a whole. */
export type ScaleEditionProblem = InputProblem<keyof ScaleEditionRow | 'fromYear' | 'rows'> & {
  /** Zero-based; absent for the edition as a whole. */
  readonly row?: number;
};

const MOST_POINTS = 1000;
const LONGEST_SHORT_NAME = 60;
const NAMES = ['shortRu', 'shortKk', 'fullRu', 'fullKk'] as const;

/** The rows of the year before a new edition, to begin it with. */
export function scaleRowsToCopy({ scale }: Register, before: Year): ScaleEditionRow[] {
  return scale
    .filter(
      ({ fromYear, toYear }) => fromYear < before && (toYear === undefined || toYear >= before - 1),
    )
    .map(({ place: _place, fromYear: _from, toYear: _to, points, ...row }) => ({
      ...row,
      points: String(points),
    }));
}

/** What is wrong with a new edition of the scale, before anything is saved. */
export function readScaleEdition(
  { adopted, fromYear, rows }: ScaleEditionInput,
  { scale }: Register,
): ScaleEditionProblem[] {
  const earliest = asYear(yearOf(adopted) + 1);
  const problems: ScaleEditionProblem[] = [];
  if (fromYear < earliest) {
    problems.push(inputProblem('fromYear', 'scale-year-early', { year: earliest }));
  }
  if (scale.some((row) => row.fromYear >= fromYear)) {
    problems.push(inputProblem('fromYear', 'scale-year-taken', { year: fromYear }));
  }
  if (rows.length === 0) problems.push(inputProblem('rows', 'scale-empty'));
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    problems.push(...rowProblems(row, index, rows, seen).map((each) => ({ ...each, row: index })));
  });
  return problems;
}

function rowProblems(
  row: ScaleEditionRow,
  index: number,
  rows: readonly ScaleEditionRow[],
  seen: Map<string, number>,
): ScaleEditionProblem[] {
  const problems: ScaleEditionProblem[] = [];
  if (row.code.trim() === '') problems.push(inputProblem('code', 'scale-code-missing'));
  for (const field of ['code', ...NAMES] as const) {
    const key = normaliseName(row[field]);
    const other = key === '' ? undefined : seen.get(key);
    if (key === '' && field !== 'code') problems.push(inputProblem(field, 'scale-name-missing'));
    else if (other !== undefined && other !== index) {
      const code = rows[other]?.code ?? '';
      problems.push(
        inputProblem(field, field === 'code' ? 'scale-code-twice' : 'scale-name-twice', { code }),
      );
    } else if (key !== '') seen.set(key, index);
  }
  for (const field of ['shortRu', 'shortKk'] as const) {
    if (row[field].trim().length > LONGEST_SHORT_NAME) {
      problems.push(inputProblem(field, 'scale-name-long'));
    }
  }
  if (pointsOf(row) === undefined) problems.push(inputProblem('points', 'scale-points-unreadable'));
  return problems;
}

/** Plans a new edition of the scale: new rows from its year on, and the end of those that held before it. Clause 8.2. */
export function enterScaleEdition(snapshot: Snapshot, input: ScaleEditionInput, by: By): Outcome {
  const table = snapshot.tables.scale;
  if (!table) return tableMissing('scale', snapshot);
  const { register } = decode(snapshot);
  if (hasErrors(readScaleEdition(input, register))) return refusal('input-errors');
  const { fromYear } = input;
  const ended = register.scale
    .filter(({ toYear }) => toYear === undefined || toYear >= fromYear)
    .map(({ place }) =>
      planRowChange('scale', table, place.row - table.top - 2, { toYear: fromYear - 1 }, [
        'code',
        'fromYear',
      ]),
    );
  const added = planNewRows(
    'scale',
    snapshot,
    input.rows.map((row) => ({
      code: { code: row.code.trim() },
      shortRu: row.shortRu.trim(),
      shortKk: row.shortKk.trim(),
      fullRu: row.fullRu.trim(),
      fullKk: row.fullKk.trim(),
      points: pointsOf(row) ?? 0,
      fromYear,
      clause: row.clause.trim() === '' ? null : { code: row.clause.trim() },
    })),
  );
  return withLog(snapshot, together([added, ...ended]), by, [
    {
      event: 'scale-entered',
      year: fromYear,
      where: added.kind === 'planned' ? added.place : undefined,
      after: String(input.rows.length),
    },
  ]);
}

function pointsOf({ points }: ScaleEditionRow): number | undefined {
  const text = points.trim();
  return /^\d{1,4}$/u.test(text) && Number(text) <= MOST_POINTS ? Number(text) : undefined;
}
