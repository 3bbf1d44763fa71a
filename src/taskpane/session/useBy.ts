import type { By } from '../../actions';
import { usePane, useRegister } from './paneContext';

/** Who acts in the pane, as the log names them, and on which day. */
export function useBy(): By {
  const { preferences } = usePane();
  const { decoded, today } = useRegister();
  const { responsiblePerson } = decoded.register.settings;
  const who = preferences.role === 'consultant' ? preferences.person : responsiblePerson;
  return { who, today };
}
