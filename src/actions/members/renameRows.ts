import type { Register, Snapshot, TableKey } from '../../register';
import { memberKey } from '../../register';
import type { Outcome } from '../outcome';
import { together } from '../outcome';
import { planRowChange } from '../planRow';

const NAMING = ['activities', 'exemptions', 'reports'] as const satisfies readonly TableKey[];

/** Plans another name in every row that names a consultant; the log keeps the name of its day. */
export function renameRows(
  snapshot: Snapshot,
  register: Register,
  from: string,
  to: string,
): Outcome {
  const key = memberKey(from);
  return together(
    NAMING.flatMap((name) => {
      const table = snapshot.tables[name];
      if (!table) return [];
      return register[name]
        .filter((row) => memberKey(row.member) === key && row.member !== to)
        .map(({ place }) =>
          planRowChange(name, table, place.row - table.top - 2, { member: to }, []),
        );
    }),
  );
}
