import type { Register } from '../../register';
import { memberKey } from '../../register';

/** The consultant whose row of Members, Activities, Exemptions or Reports stands there (`row` zero-based); undefined elsewhere. */
export function memberAt(
  { members, activities, exemptions, reports }: Register,
  { sheet, row }: { readonly sheet: string; readonly row: number },
): string | undefined {
  const stands = ({
    place,
  }: {
    readonly place: { readonly sheet: string; readonly row: number };
  }) => place.sheet === sheet && place.row === row + 1;
  const own = members.find(stands)?.fullName;
  const named = own ?? [...activities, ...exemptions, ...reports].find(stands)?.member;
  if (named === undefined || memberKey(named) === '') return undefined;
  return members.find(({ fullName }) => memberKey(fullName) === memberKey(named))?.fullName;
}
