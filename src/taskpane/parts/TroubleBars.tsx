import { useEffect, useState } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { HostErrorCode } from '../../excel';
import { catalogueOf, say } from '../../i18n';
import { usePane } from '../session/paneContext';

/** What keeps the pane from following the workbook or writing to it, for as long as it lasts. */
export function TroubleBars() {
  const { t, live, language, environment, attempt, register } = usePane();
  const [trouble, setTrouble] = useState<HostErrorCode>();
  const [state, setState] = useState(live.state);
  useEffect(() => live.onTrouble(({ code }) => setTrouble(code)), [live]);
  useEffect(() => live.onChange(() => setTrouble(undefined)), [live]);
  useEffect(() => live.onState(setState), [live]);
  const formatVersion = register?.decoded.register.formatVersion;
  return (
    <>
      {environment.isReadOnly && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('readOnly')}</MessageBarBody>
        </MessageBar>
      )}
      {formatVersion !== undefined && formatVersion !== '1' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('otherFormat', { version: formatVersion })}</MessageBarBody>
        </MessageBar>
      )}
      {state === 'waiting-for-cell-edit' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('finishCell')}</MessageBarBody>
        </MessageBar>
      )}
      {trouble && trouble !== 'edit-mode' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say(catalogueOf(language).hostErrors[trouble], {}, language)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void attempt(() => live.refresh())}>
              {t('reload')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
