import { useState } from 'react';
import {
  Body1,
  Button,
  Dropdown,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Option,
} from '@fluentui/react-components';
import { setUp } from '../actions';
import { applyPlan, localDay, openWorkbook, readWorkbook, runExcel } from '../excel';
import { catalogueOf, say, type Language } from '../i18n';
import type { WorkbookLanguage } from '../register';
import { year, yearOf } from '../rules';
import { withSentence } from './openRegister';

const LANGUAGE_NAMES: Readonly<Record<WorkbookLanguage, string>> = {
  ru: 'Русский',
  kk: 'Қазақша',
};

interface NewRegisterProps {
  readonly language: Language;
  readonly onDone: () => void;
}

/** Sets a register up in the open workbook. */
export function NewRegister({ language, onDone }: NewRegisterProps) {
  const words = catalogueOf(language).pane;
  const [workbookLanguage, setWorkbookLanguage] = useState<WorkbookLanguage>(
    language === 'kk' ? 'kk' : 'ru',
  );
  const [yearText, setYearText] = useState(String(yearOf(localDay(new Date()))));
  const [sentence, setSentence] = useState('');
  const isYear = /^20\d{2}$/u.test(yearText);
  const create = async (): Promise<void> => {
    const result = await setUpWorkbook(language, workbookLanguage, Number(yearText));
    if (result === undefined) onDone();
    else setSentence(result);
  };
  return (
    <>
      <Body1>{say(words.noRegister, {}, language)}</Body1>
      <Field label={say(words.workbookLanguage, {}, language)}>
        <Dropdown
          value={LANGUAGE_NAMES[workbookLanguage]}
          selectedOptions={[workbookLanguage]}
          onOptionSelect={(_event, { optionValue }) => {
            setWorkbookLanguage(optionValue === 'kk' ? 'kk' : 'ru');
          }}
        >
          <Option value="ru">{LANGUAGE_NAMES.ru}</Option>
          <Option value="kk">{LANGUAGE_NAMES.kk}</Option>
        </Dropdown>
      </Field>
      <Field
        label={say(words.year, {}, language)}
        {...(!isYear && { validationMessage: say(words.yearWrong, {}, language) })}
      >
        <Input
          value={yearText}
          inputMode="numeric"
          onChange={(_event, { value }) => {
            setYearText(value.trim());
          }}
        />
      </Field>
      <Button appearance="primary" disabled={!isYear} onClick={() => void create()}>
        {say(words.setUp, {}, language)}
      </Button>
      {sentence !== '' && (
        <MessageBar intent="error">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** Sets the register up; gives the sentence of what stood in the way, `undefined` when nothing did. */
async function setUpWorkbook(
  language: Language,
  workbookLanguage: WorkbookLanguage,
  reportingYear: number,
): Promise<string | undefined> {
  const result = await withSentence(language, () =>
    runExcel(openWorkbook(), async (context) => {
      const input = { language: workbookLanguage, year: year(reportingYear), settings: {} };
      const outcome = setUp(input, await readWorkbook(context));
      if (outcome.kind === 'planned') await applyPlan(context, outcome.plan);
      return outcome;
    }),
  );
  switch (result.kind) {
    case 'planned':
      return undefined;
    case 'failed':
      return result.sentence;
    case 'refused':
      return result.refusals
        .map(({ code, ...names }) => say(catalogueOf(language).setUp[code], names, language))
        .join(' ');
  }
}
