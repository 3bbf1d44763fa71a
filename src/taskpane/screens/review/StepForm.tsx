import { useState } from 'react';
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { takeReportStep, type Review } from '../../../actions';
import { catalogueOf, say, type PaneWord } from '../../../i18n';
import { dayOfText } from '../../../register';
import type { Checklist, ReportStep } from '../../../rules';
import { dayText } from '../../parts/dayText';
import { usePane, useRegister } from '../../session/paneContext';
import { useBy } from '../../session/useBy';
import { ChecklistFields, NOTHING_CHECKED } from './ChecklistFields';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  wide: { width: '100%' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The text that a step asks for, with its hint. */
const TEXTS: Readonly<Partial<Record<ReportStep, readonly [label: PaneWord, hint: PaneWord]>>> = {
  remark: ['remarksField', 'remarksHint'],
  disagree: ['positionField', 'positionHint'],
  comment: ['commentField', 'commentHint'],
  withdraw: ['reasonField', 'reasonHint'],
  reopen: ['reasonField', 'reasonHint'],
};

const DAYS: Readonly<Partial<Record<ReportStep, PaneWord>>> = {
  file: 'filingDate',
  accept: 'acceptingDate',
};

interface StepFormProps {
  readonly review: Review;
  readonly step: ReportStep;
}

/** Asks for what a step needs and takes it. */
export function StepForm({ review, step }: StepFormProps) {
  const { t, language, change, isBusy } = usePane();
  const styles = useStyles();
  const { today } = useRegister();
  const by = useBy();
  const [text, setText] = useState(step === 'comment' ? (review.report?.comment ?? '') : '');
  const [typedDay, setTypedDay] = useState(dayText(today, language));
  const [checklist, setChecklist] = useState<Checklist>(NOTHING_CHECKED);
  const [wasTried, setTried] = useState(false);
  const { reportSteps, reportStepsDone } = catalogueOf(language);
  const asked = textAskedFor(step, review);
  const dayLabel = DAYS[step];
  const day = dayOfText(typedDay);
  const isDayWrong = dayLabel !== undefined && (day === undefined || day > today);
  const isTextMissing = asked !== undefined && text.trim() === '';
  const isBlocked =
    step === 'accept' &&
    (!checklist.conforms || !checklist.documents || review.openPoints.some(({ blocks }) => blocks));
  const take = async (): Promise<void> => {
    setTried(true);
    if (isDayWrong || isTextMissing) return;
    const { member, year } = review;
    const input = { member: member.fullName, year, step, day, text, checklist };
    const isDone = await change(
      ({ snapshot }) => takeReportStep(snapshot, input, by),
      say(reportStepsDone[step], {}, language),
    );
    if (isDone) setText('');
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      {step === 'accept' && <ChecklistFields checklist={checklist} onChange={setChecklist} />}
      {asked && (
        <Field
          className={styles.wide}
          label={t(asked[0])}
          hint={t(asked[1])}
          required
          {...(wasTried && isTextMissing && errorOf(t('textNeeded')))}
        >
          <Textarea
            value={text}
            resize="vertical"
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
      )}
      {dayLabel && (
        <Field label={t(dayLabel)} {...(isDayWrong && errorOf(t('dayWrong')))}>
          <Input value={typedDay} onChange={(_event, { value }) => setTypedDay(value)} />
        </Field>
      )}
      {step === 'accept' && by.who.trim() === '' && (
        <p className={styles.note}>{t('needPerson')}</p>
      )}
      <Button type="submit" appearance="primary" disabled={isBusy || isBlocked}>
        {say(reportSteps[step], {}, language)}
      </Button>
    </form>
  );
}

function errorOf(validationMessage: string) {
  return { validationState: 'error' as const, validationMessage };
}

/** A dispute is not accepted without the comment that the form prints (R38); one that stands is enough. */
function textAskedFor(step: ReportStep, { state, report }: Review) {
  const isCommentMissing = step === 'accept' && state === 'dispute' && !report?.comment;
  return isCommentMissing ? TEXTS.comment : TEXTS[step];
}
