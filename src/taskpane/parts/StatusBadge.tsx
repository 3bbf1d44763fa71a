import { Badge } from '@fluentui/react-components';
import { catalogueOf, say } from '../../i18n';
import type { Status } from '../../rules';
import { usePane } from '../session/paneContext';

const COLOURS = {
  met: 'success',
  short: 'danger',
  decide: 'warning',
  'in-progress': 'informative',
  exempt: 'subtle',
  left: 'subtle',
} as const satisfies Record<Status, string>;

export function StatusBadge({ status }: { readonly status: Status }) {
  const { language } = usePane();
  return (
    <Badge appearance="tint" color={COLOURS[status]}>
      {say(catalogueOf(language).statuses[status], {}, language)}
    </Badge>
  );
}
