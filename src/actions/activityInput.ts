import type { Day, FormSearch, ScaleRow } from '../rules';
import { findForm, yearOf } from '../rules';
import type { ColumnKey, MemberRow, PlanCell, Register } from '../register';
import { daysOfText, memberKey } from '../register';

/** An activity as a person fills it in; every field as typed, empty where nothing is. */
export interface ActivityInput {
  readonly member: string;
  /** `12.03.2026`, `12 марта 2026`, `2026 ж. 12 наурыз`, `2026-03-12` … */
  readonly date: string;
  /** Code, short or full name. */
  readonly form: string;
  readonly title: string;
  readonly organiser: string;
  readonly evidence: string;
}

export type ActivityField = keyof ActivityInput;

export const ACTIVITY_FIELDS = [
  'member',
  'date',
  'form',
  'title',
  'organiser',
  'evidence',
] as const satisfies readonly (ActivityField & ColumnKey<'activities'>)[];

/** What the typed fields mean in a register. */
export interface ReadInput {
  /** The consultant of that name, forgiving case and the spaces around it. */
  readonly member?: MemberRow | undefined;
  /** Every day the typed date may mean. */
  readonly days: readonly Day[];
  /** Absent where the date is not read. */
  readonly form?: FormSearch | undefined;
  /** What belongs into the sheet; `null` for an empty field. */
  readonly cells: Readonly<Record<ActivityField, PlanCell>>;
}

type Known = Pick<Register, 'members' | 'scale' | 'language'>;

/** Reads what was typed; what cannot be read goes into the sheet as typed, so that nothing a person entered is lost. */
export function readInput(input: ActivityInput, register: Known): ReadInput {
  const member = register.members.find(
    ({ fullName }) => memberKey(fullName) === memberKey(input.member.trim()),
  );
  const days = daysOfText(input.date);
  const day = days.length === 1 ? days[0] : undefined;
  const form = day === undefined ? undefined : findForm(register.scale, input.form, yearOf(day));
  return {
    member,
    days,
    form,
    cells: {
      member: textCell(member?.fullName ?? input.member),
      date: day === undefined ? textCell(input.date) : { day },
      form: textCell(
        form?.kind === 'found' && day !== undefined
          ? formText(form.row, register, day)
          : input.form,
      ),
      title: textCell(input.title),
      organiser: textCell(input.organiser),
      evidence: textCell(input.evidence),
    },
  };
}

/** What the drop-down calls the form; its code where that name means no or another form. */
export function formText(row: ScaleRow, register: Omit<Known, 'members'>, day: Day): string {
  const { scale, language } = register;
  const short = language === 'kk' ? row.shortKk : row.shortRu;
  const found = findForm(scale, short, yearOf(day));
  return found.kind === 'found' && found.row.code === row.code ? short : row.code;
}

function textCell(text: string): PlanCell {
  return text.trim() === '' ? null : text.trim();
}
