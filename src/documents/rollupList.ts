import type { RollUp, RollUpMember } from '../actions/rollUp';
import type { WorkbookLanguage } from '../register';
import { STATUS_WORDS } from '../register';
import { sumPoints } from '../rules';
import { gap } from './documentRow';
import type { KeptTogether } from './paginate';
import { blockRows, blockTitle } from './rollupBlock';
import { placed, wide } from './rollupLayout';
import type { DocumentRow } from './sheetDocument';
import { CENTRED, HEADING, PLAIN, RULED, TABLE } from './tableLayout';
import type { RollupWording } from './wording/rollupWording';
import { ROLLUP_WORDING } from './wording/rollupWording';

const SIGNATURE_HEIGHT = 22;
const BLANK_LINES = 3;

export interface RollupList {
  /** Rows before its heading. */
  readonly titleRows: number;
  /** The list as what stays together, with what follows it. */
  groups(ending: readonly DocumentRow[]): KeptTogether[];
}

export function listHeading({ listHeadings }: RollupWording): DocumentRow[] {
  return placed(listHeadings.map((value) => ({ value, style: HEADING })));
}

/** The consultants of the year by name. */
export function listSections(
  rollUp: RollUp,
  language: WorkbookLanguage,
  title: string,
): RollupList {
  const wording = ROLLUP_WORDING[language];
  const above = blockTitle(title);
  const heading = listHeading(wording);
  const repeatedHeight = heading.reduce((sum, { height }) => sum + height, 0);
  const rows = rollUp.members.flatMap((member) => memberRows(member, language, wording));
  const groups = (closing: readonly DocumentRow[]): KeptTogether[] => {
    const ending = [...listTotal(rollUp, wording), ...closing];
    // The heading repeats above whatever begins a page here, so the last row of the list goes with what follows it.
    if (rows.length < 2)
      return [{ rows: [...above, ...heading, ...rows, ...ending], repeatedHeight }];
    return [
      { rows: [...above, ...heading, ...rows.slice(0, 1)] },
      ...rows.slice(1, -1).map((row) => ({ rows: [row], repeatedHeight })),
      { rows: [...rows.slice(-1), ...ending], repeatedHeight },
    ];
  };
  return { titleRows: above.length, groups };
}

function memberRows(
  member: RollUpMember,
  language: WorkbookLanguage,
  wording: RollupWording,
): DocumentRow[] {
  return placed([
    { value: member.number, style: CENTRED },
    { value: member.fullName, style: TABLE },
    { value: member.memberNo || null, style: CENTRED },
    { value: member.norm, style: CENTRED },
    { value: member.credited, style: CENTRED },
    { value: STATUS_WORDS[member.status][language], style: TABLE },
    { value: noteOf(member, wording) || null, style: { ...TABLE, size: 9 } },
  ]);
}

function noteOf({ filing, isDisputed, notes }: RollUpMember, wording: RollupWording): string {
  const known = ['joined-in-year', 'partly-exempt', 'individual-norm'] as const;
  return [
    ...(filing === undefined || filing === 'on-time' ? [] : [wording.filing[filing]]),
    ...(isDisputed ? [wording.disputedNote] : []),
    ...known.filter((note) => notes.includes(note)).map((note) => wording.notes[note]),
  ].join('; ');
}

function listTotal({ members }: RollUp, wording: RollupWording): DocumentRow[] {
  return placed([
    { value: wording.total, style: { ...TABLE, bold: true }, span: 4 },
    {
      value: sumPoints(members.map(({ credited }) => credited)),
      style: { ...CENTRED, bold: true },
    },
    { value: null, style: TABLE, span: 2 },
  ]);
}

/** The chamber's proposals (clause 4.8) and who signs. */
export function closingRows(
  { proposals, preparedBy }: RollUp,
  wording: RollupWording,
  title: string,
): DocumentRow[] {
  const text = proposals.trim();
  const lines =
    text === ''
      ? Array.from({ length: BLANK_LINES }, () => wide(null, RULED, SIGNATURE_HEIGHT)).flat()
      : wide(text, PLAIN);
  return [
    ...blockRows(title, lines),
    gap(12),
    ...placed(
      [
        { value: wording.responsible, style: { ...PLAIN, vertical: 'bottom' }, span: 3 },
        { value: null, style: RULED, span: 2 },
        { value: preparedBy || null, style: { ...RULED, align: 'right' }, span: 2 },
      ],
      SIGNATURE_HEIGHT,
    ),
  ];
}
