import { useState } from 'react';
import {
  Dropdown,
  Field,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { ReportLanguage } from '../../register';
import { Screen } from '../parts/Screen';
import { usePane } from '../session/paneContext';
import type { DocumentKind } from '../session/screen';
import { ReportDocuments } from './ReportDocuments';
import { RollupDocuments } from './RollupDocuments';

const DOCUMENT_LANGUAGES = ['own', 'ru', 'kk', 'both'] as const;
type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  wide: { minWidth: 0 },
});

interface DocumentsScreenProps {
  readonly kind?: DocumentKind | undefined;
  /** Full names of those whose report forms are wanted; all where absent. */
  readonly members?: readonly string[] | undefined;
}

/** Report forms and the rollup: what will be made is shown before it is. */
export function DocumentsScreen({ kind: firstKind = 'report', members }: DocumentsScreenProps) {
  const { t, preferences } = usePane();
  const styles = useStyles();
  const [kind, setKind] = useState<DocumentKind>(firstKind);
  const [language, setLanguage] = useState<DocumentLanguage>('own');
  const wanted: ReportLanguage | undefined = language === 'own' ? undefined : language;
  const names = {
    own: kind === 'report' ? t('languageOfConsultant') : t('languageOfWorkbook'),
    ru: t('inRussian'),
    kk: t('inKazakh'),
    both: t('inBoth'),
  };
  return (
    <Screen title={t('documents')}>
      <div className={styles.choices}>
        {preferences.role === 'responsible' && (
          <Field label={t('documentKind')}>
            <RadioGroup
              value={kind}
              onChange={(_event, { value }) => setKind(value === 'rollup' ? 'rollup' : 'report')}
            >
              <Radio value="report" label={t('reportForms')} />
              <Radio value="rollup" label={t('rollup')} />
            </RadioGroup>
          </Field>
        )}
        <Field label={t('documentLanguage')}>
          <Dropdown
            className={styles.wide}
            value={names[language]}
            selectedOptions={[language]}
            onOptionSelect={(_event, { optionValue }) =>
              setLanguage(DOCUMENT_LANGUAGES.find((one) => one === optionValue) ?? 'own')
            }
          >
            {DOCUMENT_LANGUAGES.map((one) => (
              <Option key={one} value={one}>
                {names[one]}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      {kind === 'report' ? (
        <ReportDocuments language={wanted} first={members} />
      ) : (
        <RollupDocuments language={wanted} />
      )}
    </Screen>
  );
}
