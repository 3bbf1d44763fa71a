import { makeStyles, tokens } from '@fluentui/react-components';
import { stepText } from '../../i18n';
import type { Step } from '../../rules';
import { usePane } from '../session/paneContext';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** How a number was reached, step by step, each with its clause. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {steps.map((step, index) => (
        <li key={index}>{stepText(step, language)}</li>
      ))}
    </ol>
  );
}
