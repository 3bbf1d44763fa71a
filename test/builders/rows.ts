import { day, type RowOf } from './snapshot';

/** A clean consultant; tests change what they are about. */
export const member = (row: RowOf<'members'> = {}): RowOf<'members'> => ({
  memberNo: '1',
  fullName: 'Иванов Иван Иванович',
  since: day('2020-01-15'),
  ...row,
});

/** A clean seminar of 2026 by the clean consultant. */
export const activity = (row: RowOf<'activities'> = {}): RowOf<'activities'> => ({
  member: 'Иванов Иван Иванович',
  date: day('2026-03-12'),
  form: '2',
  title: 'Новое в гражданском процессе',
  organiser: 'Юридический институт',
  evidence: 'Сертификат № 1',
  ...row,
});
