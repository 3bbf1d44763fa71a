import {
  EDITIONS,
  invariant,
  knownDay,
  memberYear,
  points,
  scaleRowsOf,
  year,
} from '../../src/rules';
import type { Activity, MemberYear, MemberYearInput, ScaleRow } from '../../src/rules';

export const SCALE: readonly ScaleRow[] = scaleRowsOf(EDITIONS);
export const POLICY: MemberYearInput['policy'] = {
  evidenceRequired: true,
  required: points(10),
  partialExemption: 'manual',
  waiverMonths: 6,
  joinYear: 'full',
  joinYearDate: { day: 30, month: 9 },
  award: { oncePerSubject: ['5', '7', '9'], oncePerYear: [], caps: {} },
};

export function activity(differences: Partial<Activity> = {}): Activity {
  return {
    form: '2',
    date: knownDay('2026-03-12'),
    evidence: 'папка 3, лист 12',
    remark: '',
    ...differences,
  };
}

export function repeat<T>(times: number, item: T): T[] {
  return Array.from({ length: times }, () => item);
}

export function memberYearInput(differences: Partial<MemberYearInput> = {}): MemberYearInput {
  return {
    membership: {},
    activities: [],
    exemptions: [],
    scale: SCALE,
    policy: POLICY,
    year: year(2026),
    today: knownDay('2027-01-15'),
    ...differences,
  };
}

export function memberYearOf(differences: Partial<MemberYearInput> = {}): MemberYear {
  const result = memberYear(memberYearInput(differences));
  invariant(result !== undefined, 'not a member in the year');
  return result;
}

export function scaleRow(differences: Partial<ScaleRow> = {}): ScaleRow {
  return {
    code: '1',
    shortRu: 'Семинар',
    shortKk: 'Семинарға қатысу',
    fullRu: 'Участие в семинарах',
    fullKk: 'Семинарларға қатысу',
    points: points(2),
    fromYear: year(2023),
    clause: '5.2',
    ...differences,
  };
}
