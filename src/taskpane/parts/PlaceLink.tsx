import { Link } from '@fluentui/react-components';
import type { Place } from '../../register';
import { usePane } from '../session/paneContext';

/** A way to a row in the sheet. */
export function PlaceLink({ place, row }: { readonly place: Place; readonly row: number }) {
  const { t, show } = usePane();
  return (
    <Link as="button" onClick={() => show(place)}>
      {t('rowLink', { row })}
    </Link>
  );
}
