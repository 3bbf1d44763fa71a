import { useEffect, useState } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { HostErrorCode } from '../../excel';
import { catalogueOf, say } from '../../i18n';
import { usePane } from '../session/paneContext';

/** What keeps the pane from following the workbook or writing to it, for as long as it lasts. */
export function TroubleBars() {
  const { t, live, language, existing, attempt, register } = usePane();
  const [trouble, setTrouble] = useState<HostErrorCode>();
  useEffect(() => live.onTrouble((error) => setTrouble(error?.code)), [live]);
  const formatVersion = register?.decoded.register.formatVersion;
  return (
    <>
      {existing.isReadOnly === true && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('readOnly')}</MessageBarBody>
        </MessageBar>
      )}
      {formatVersion !== undefined && formatVersion !== '1' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('otherFormat', { version: formatVersion })}</MessageBarBody>
        </MessageBar>
      )}
      {trouble && (
        <MessageBar intent={trouble === 'edit-mode' ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>
            {trouble === 'edit-mode'
              ? t('finishCell')
              : say(catalogueOf(language).hostErrors[trouble], {}, language)}
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
