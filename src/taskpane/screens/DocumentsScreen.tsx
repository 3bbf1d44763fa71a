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
import type { PaneWord } from '../../i18n';
import type { ReportLanguage } from '../../register';
import { assertNever } from '../../rules';
import { Screen } from '../parts/Screen';
import { usePane } from '../session/paneContext';
import { DOCUMENT_KINDS, type DocumentKind } from '../session/screen';
import { AttendanceDocuments } from './AttendanceDocuments';
import { ConsultantDocuments } from './ConsultantDocuments';
import { EmptyFormDocument } from './EmptyFormDocument';
import { ListDocuments } from './ListDocuments';
import { RollupDocuments } from './RollupDocuments';

const DOCUMENT_LANGUAGES = ['own', 'ru', 'kk', 'both'] as const;
type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

/** What a consultant prints. */
const OWN_KINDS = ['report', 'statement', 'empty-form'] as const satisfies DocumentKind[];

const KIND_WORDS = {
  report: 'reportForms',
  rollup: 'rollup',
  statement: 'statements',
  short: 'shortList',
  'not-filed': 'notFiledList',
  attendance: 'attendanceSheet',
  'empty-form': 'emptyForm',
} as const satisfies Record<DocumentKind, PaneWord>;

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  wide: { minWidth: 0 },
});

interface DocumentsScreenProps {
  readonly kind?: DocumentKind | undefined;
  /** Full names of those whose report forms are wanted; all where absent. */
  readonly members?: readonly string[] | undefined;
}

/** Everything that is printed: what will be made is shown before it is. */
export function DocumentsScreen({ kind: firstKind = 'report', members }: DocumentsScreenProps) {
  const { t, preferences } = usePane();
  const styles = useStyles();
  const [kind, setKind] = useState<DocumentKind>(firstKind);
  const [language, setLanguage] = useState<DocumentLanguage>('own');
  const wanted: ReportLanguage | undefined = language === 'own' ? undefined : language;
  const kinds = preferences.role === 'responsible' ? DOCUMENT_KINDS : OWN_KINDS;
  const names = {
    own:
      kind === 'report' || kind === 'statement'
        ? t('languageOfConsultant')
        : t('languageOfWorkbook'),
    ru: t('inRussian'),
    kk: t('inKazakh'),
    both: t('inBoth'),
  };
  return (
    <Screen title={t('documents')}>
      <div className={styles.choices}>
        <Field label={t('documentKind')}>
          <RadioGroup
            value={kind}
            onChange={(_event, { value }) =>
              setKind(kinds.find((one) => one === value) ?? firstKind)
            }
          >
            {kinds.map((one) => (
              <Radio key={one} value={one} label={t(KIND_WORDS[one])} />
            ))}
          </RadioGroup>
        </Field>
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
      <DocumentsOf kind={kind} language={wanted} first={members} />
    </Screen>
  );
}

interface DocumentsOfProps {
  readonly kind: DocumentKind;
  readonly language: ReportLanguage | undefined;
  readonly first: readonly string[] | undefined;
}

function DocumentsOf({ kind, language, first }: DocumentsOfProps) {
  switch (kind) {
    case 'report':
    case 'statement':
      return <ConsultantDocuments key={kind} kind={kind} language={language} first={first} />;
    case 'rollup':
      return <RollupDocuments language={language} />;
    case 'short':
    case 'not-filed':
      return <ListDocuments key={kind} kind={kind} language={language} />;
    case 'attendance':
      return <AttendanceDocuments language={language} />;
    case 'empty-form':
      return <EmptyFormDocument language={language} />;
    default:
      return assertNever(kind);
  }
}
