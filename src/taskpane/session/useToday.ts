import { useEffect, useState } from 'react';
import { localDay } from '../../excel';
import type { Day } from '../../rules';

/** Today where the person is; a pane that stays open over midnight notices when it is looked at again. */
export function useToday(): Day {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const look = (): void => setToday(localDay(new Date()));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return today;
}
