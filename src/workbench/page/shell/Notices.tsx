import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Notice } from './notice';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    maxHeight: '40vh',
    overflowY: 'auto',
    flexShrink: 0,
  },
  lines: { margin: 0, paddingInlineStart: '20px' },
});

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly closeLabel: string;
  readonly onClose: (notice: Notice) => void;
}

/** The messages above the sheet. */
export function Notices({ notices, closeLabel, onClose }: NoticesProps) {
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <div className={styles.list}>
      {notices.map((notice) => (
        <MessageBar key={notice.text} intent={notice.intent} layout="multiline">
          <MessageBarBody>
            {notice.text}
            {notice.lines && (
              <ul className={styles.lines}>
                {notice.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={closeLabel}
                onClick={() => {
                  onClose(notice);
                }}
              />
            }
          >
            {notice.action && (
              <Button
                size="small"
                onClick={() => {
                  notice.action?.run();
                  onClose(notice);
                }}
              >
                {notice.action.label}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
