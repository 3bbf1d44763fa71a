import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../session/paneContext';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface StepwiseFormProps {
  readonly children: ReactNode;
  /** The words of the button that carries it out. */
  readonly action: string;
  readonly onSubmit: () => void;
  /** Beside the main button. */
  readonly other?: ReactNode;
}

/** A few fields and the button that carries them out, by Enter as well. */
export function StepwiseForm({ children, action, onSubmit, other }: StepwiseFormProps) {
  const { isBusy } = usePane();
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isBusy}>
          {action}
        </Button>
        {other}
      </div>
    </form>
  );
}
