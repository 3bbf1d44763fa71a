import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  place: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    boxSizing: 'border-box',
  },
  text: { maxWidth: '52ch', textAlign: 'center' },
});

interface StandstillProps {
  readonly text: string;
  readonly isBusy?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A page without a workbook: why, and what to do. */
export function Standstill({ text, isBusy = false, action }: StandstillProps) {
  const styles = useStyles();
  return (
    <main className={styles.place}>
      {isBusy ? <Spinner label={text} /> : <Body1 className={styles.text}>{text}</Body1>}
      {action && (
        <Button appearance="primary" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </main>
  );
}
