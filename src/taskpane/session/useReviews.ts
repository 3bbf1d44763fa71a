import { useDeferredValue, useMemo } from 'react';
import { check, reviewQueue, type Review } from '../../actions';
import { useRegister } from './paneContext';

/** Every report of the year with what is open in it; `isCurrent` is false while a change is being looked at. */
export function useReviews(): { readonly reviews: readonly Review[]; readonly isCurrent: boolean } {
  const current = useRegister();
  const register = useDeferredValue(current);
  const reviews = useMemo(() => {
    const { decoded, scored, today } = register;
    return reviewQueue(scored, decoded.register, check(decoded, today));
  }, [register]);
  return { reviews, isCurrent: register === current };
}
