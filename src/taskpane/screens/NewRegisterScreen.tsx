import { useState } from 'react';
import {
  Button,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components';
import { setUp, setUpSample } from '../../actions';
import type { WorkbookLanguage } from '../../register';
import { year as toYear, yearOf } from '../../rules';
import { Screen } from '../parts/Screen';
import { usePane } from '../session/paneContext';
import { useSetUp } from '../session/useSetUp';
import { useToday } from '../session/useToday';
import { LearnMore } from './LearnMore';

const LANGUAGE_NAMES: Readonly<Record<WorkbookLanguage, string>> = {
  ru: 'Русский',
  kk: 'Қазақша',
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: { margin: 0 },
  wide: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A workbook without a register: set one up, try a sample, or read what this is. */
export function NewRegisterScreen() {
  const { t, language, isBusy } = usePane();
  const styles = useStyles();
  const today = useToday();
  const [workbookLanguage, setWorkbookLanguage] = useState<WorkbookLanguage>(
    language === 'kk' ? 'kk' : 'ru',
  );
  const [yearText, setYearText] = useState(String(yearOf(today)));
  const [chamberName, setChamberName] = useState('');
  const [responsiblePerson, setResponsiblePerson] = useState('');
  const setUpRegister = useSetUp();
  const isYear = /^20\d{2}$/u.test(yearText.trim());
  const create = (): void => {
    if (!isYear) return;
    const chamber = workbookLanguage === 'kk' ? 'chamberNameKk' : 'chamberNameRu';
    const input = {
      language: workbookLanguage,
      year: toYear(Number(yearText)),
      settings: { [chamber]: chamberName.trim(), responsiblePerson: responsiblePerson.trim() },
    };
    void setUpRegister((existing) => setUp(input, existing));
  };
  return (
    <Screen title={t('newRegister')}>
      <p className={styles.note}>{t('noRegister')}</p>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <Field label={t('workbookLanguage')} hint={t('workbookLanguageHint')}>
          <Dropdown
            className={styles.wide}
            value={LANGUAGE_NAMES[workbookLanguage]}
            selectedOptions={[workbookLanguage]}
            onOptionSelect={(_event, { optionValue }) =>
              setWorkbookLanguage(optionValue === 'kk' ? 'kk' : 'ru')
            }
          >
            <Option value="ru">{LANGUAGE_NAMES.ru}</Option>
            <Option value="kk">{LANGUAGE_NAMES.kk}</Option>
          </Dropdown>
        </Field>
        <Field label={t('year')} required {...(!isYear && { validationMessage: t('yearWrong') })}>
          <Input
            value={yearText}
            inputMode="numeric"
            onChange={(_event, { value }) => setYearText(value)}
          />
        </Field>
        <Field label={t('chamberName')} hint={t('canBeAddedLater')}>
          <Input value={chamberName} onChange={(_event, { value }) => setChamberName(value)} />
        </Field>
        <Field label={t('responsiblePerson')} hint={t('canBeAddedLater')}>
          <Input
            value={responsiblePerson}
            onChange={(_event, { value }) => setResponsiblePerson(value)}
          />
        </Field>
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabled={isBusy || !isYear}>
            {t('setUp')}
          </Button>
          <SampleButton language={workbookLanguage} />
        </div>
      </form>
      <LearnMore />
    </Screen>
  );
}

function SampleButton({ language }: { readonly language: WorkbookLanguage }) {
  const { t, isBusy } = usePane();
  const today = useToday();
  const setUpRegister = useSetUp();
  const load = (): void => {
    void setUpRegister((existing) => setUpSample({ language, year: yearOf(today) }, existing));
  };
  return (
    <Button disabled={isBusy} onClick={load}>
      {t('loadSample')}
    </Button>
  );
}
