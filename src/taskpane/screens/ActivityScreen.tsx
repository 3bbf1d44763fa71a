import { useMemo, useState } from 'react';
import {
  Button,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import {
  activityInputAt,
  changeActivity,
  readActivity,
  recordActivity,
  type ActivityField,
  type ActivityInput,
} from '../../actions';
import { activityProblemText } from '../../i18n';
import type { RowPlace } from '../../register';
import { memberKey } from '../../register';
import { FormPicker } from '../parts/FormPicker';
import { Screen } from '../parts/Screen';
import { usePane, useRegister } from '../session/paneContext';
import { ActivityPreview } from './ActivityPreview';

/** Suggestions beyond these help nobody. */
const MOST_SUGGESTIONS = 8;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wide: { minWidth: 0, maxWidth: 'none' },
});

interface ActivityScreenProps {
  readonly fullName: string;
  /** The row that is changed; absent for a new one. */
  readonly place?: RowPlace | undefined;
}

/** Adds an activity or changes one, with the points it will earn shown before it is saved. */
export function ActivityScreen({ fullName, place }: ActivityScreenProps) {
  const { t, go, change, language, isBusy } = usePane();
  const styles = useStyles();
  const { decoded, today, existing } = useRegister();
  const [before] = useState(() => place && activityInputAt(existing.snapshot, place));
  const [input, setInput] = useState<ActivityInput>(before ?? emptyInput(fullName));
  const [wasTried, setTried] = useState(false);
  const reading = useMemo(
    () => readActivity(input, decoded, today, place),
    [input, decoded, today, place],
  );
  const errors = reading.problems.filter(({ severity }) => severity === 'error');
  const back = (): void => go({ name: 'member', fullName });
  const set = (field: ActivityField) => (value: string) =>
    setInput((typed) => ({ ...typed, [field]: value }));
  const validation = (field: ActivityField) => {
    const own = reading.problems.find((problem) => problem.field === field);
    if (own === undefined || (own.code === 'missing' && !wasTried)) return {};
    return {
      validationState: own.severity,
      validationMessage: activityProblemText(own, language),
    };
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (errors.length > 0) return;
    const isDone = await change(
      ({ snapshot }) =>
        place ? changeActivity(snapshot, place, input, before) : recordActivity(snapshot, input),
      place ? t('activityChanged') : t('activityAdded'),
    );
    if (isDone) back();
  };
  return (
    <Screen title={place ? t('editActivity') : t('newActivity')} onBack={back}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <span>{fullName}</span>
        <Field label={t('form')} required {...validation('form')}>
          <FormPicker value={input.form} year={reading.year} onChange={set('form')} />
        </Field>
        <Field label={t('date')} hint={t('dateHint')} required {...validation('date')}>
          <Input
            value={input.date}
            placeholder={t('datePlaceholder')}
            onChange={(_event, { value }) => set('date')(value)}
          />
        </Field>
        <Field label={t('activityTitle')} required {...validation('title')}>
          <Textarea
            value={input.title}
            resize="vertical"
            onChange={(_event, { value }) => set('title')(value)}
          />
        </Field>
        <Field label={t('organiser')} required {...validation('organiser')}>
          <OrganiserInput value={input.organiser} onChange={set('organiser')} />
        </Field>
        <Field label={t('evidence')} hint={t('evidenceHint')} {...validation('evidence')}>
          <Input value={input.evidence} onChange={(_event, { value }) => set('evidence')(value)} />
        </Field>
        <ActivityPreview reading={reading} />
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabled={isBusy}>
            {t('save')}
          </Button>
          <Button onClick={back}>{t('cancel')}</Button>
        </div>
      </form>
    </Screen>
  );
}

function emptyInput(member: string): ActivityInput {
  return { member, date: '', form: '', title: '', organiser: '', evidence: '' };
}

interface OrganiserInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Free text that offers the organisers the register knows, so that one is not spelt in four ways. */
function OrganiserInput({ value, onChange, ...field }: OrganiserInputProps) {
  const styles = useStyles();
  const { decoded } = useRegister();
  const known = useMemo(() => {
    const names = decoded.register.activities.map(({ organiser }) => organiser).filter(Boolean);
    return [...new Map(names.map((name) => [memberKey(name), name])).values()].sort();
  }, [decoded]);
  const offered = known
    .filter((name) => memberKey(name).includes(memberKey(value)))
    .slice(0, MOST_SUGGESTIONS);
  return (
    <Combobox
      {...field}
      className={styles.wide}
      freeform
      value={value}
      selectedOptions={[]}
      onInput={(event) => onChange(event.currentTarget.value)}
      onOptionSelect={(_event, { optionText }) => onChange(optionText ?? value)}
    >
      {offered.map((name) => (
        <Option key={name}>{name}</Option>
      ))}
    </Combobox>
  );
}
