import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Undo } from '../../excel';
import { usePane } from '../session/paneContext';

const useStyles = makeStyles({
  place: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: tokens.spacingHorizontalS,
  },
});

/** What was done last, with a way back, or what stood in the way. */
export function NoticeBar() {
  const { t, notice, notify, attempt, live } = usePane();
  const styles = useStyles();
  const takeBack = async (undo: Undo): Promise<void> => {
    const result = await attempt(() => live.undo(undo));
    if (result === 'undone') notify({ intent: 'success', sentence: t('undone') });
    if (result === 'changed-since') notify({ intent: 'warning', sentence: t('changedSince') });
  };
  const undo = notice?.undo;
  return (
    <div role="status" aria-live="polite" className={notice ? styles.place : undefined}>
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.sentence}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={t('dismiss')}
                onClick={() => notify(undefined)}
              />
            }
          >
            {undo && (
              <Button size="small" onClick={() => void takeBack(undo)}>
                {t('undo')}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
