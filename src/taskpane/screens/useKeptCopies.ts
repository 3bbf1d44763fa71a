import { useEffect, useState } from 'react';
import type { KeptCopy } from '../../documents';
import { usePane, useRegister } from '../session/paneContext';

/** The kept copies of the year's rollup, read anew whenever the workbook changes; undefined until they are known. */
export function useKeptCopies(): readonly KeptCopy[] | undefined {
  const { live, existing, attempt } = usePane();
  const { year } = useRegister();
  const [copies, setCopies] = useState<readonly KeptCopy[]>();
  useEffect(() => {
    let isCurrent = true;
    void attempt(() => live.keptCopies(year)).then((found) => {
      if (isCurrent && found) setCopies(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [live, existing, year, attempt]);
  return copies;
}
