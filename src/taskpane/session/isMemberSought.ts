import type { MemberRow } from '../../register';
import { normaliseName } from '../../rules';

/** Whether every typed word is part of the consultant's name or number. */
export function isMemberSought(
  { fullName, memberNo }: Pick<MemberRow, 'fullName' | 'memberNo'>,
  typed: string,
): boolean {
  const words = typed.split(/\s+/u).map(normaliseName).filter(Boolean);
  const text = `${normaliseName(fullName)} ${normaliseName(memberNo)}`;
  return words.every((word) => text.includes(word));
}
