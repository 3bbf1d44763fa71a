import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { Checklist } from '../../../rules';
import { usePane } from '../../session/paneContext';

export const NOTHING_CHECKED: Checklist = { conforms: false, documents: false };

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
});

interface ChecklistFieldsProps {
  readonly checklist: Checklist;
  readonly onChange: (checklist: Checklist) => void;
}

/** What the form has the responsible person check before signing: never ticked for them. */
export function ChecklistFields({ checklist, onChange }: ChecklistFieldsProps) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <fieldset className={styles.column}>
      <legend>{t('checklist')}</legend>
      <Checkbox
        checked={checklist.conforms}
        label={t('conforms')}
        onChange={(_event, { checked }) => onChange({ ...checklist, conforms: checked === true })}
      />
      <Checkbox
        checked={checklist.documents}
        label={t('documentsPresent')}
        onChange={(_event, { checked }) => onChange({ ...checklist, documents: checked === true })}
      />
    </fieldset>
  );
}
