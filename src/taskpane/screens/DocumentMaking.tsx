import { useState } from 'react';
import {
  Button,
  Field,
  Link,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { DocumentOccasion, SheetDocument } from '../../documents';
import { DocumentPreview } from '../parts/DocumentPreview';
import { usePane } from '../session/paneContext';
import { useDrawing } from './useDrawing';
import { useFileMaking } from './useFileMaking';

const useStyles = makeStyles({
  making: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DocumentMakingProps {
  readonly make: () => readonly SheetDocument[];
  /** What is shown beforehand, the first of them where absent. */
  readonly sample?: () => SheetDocument | undefined;
  /** How many documents `make` will give. */
  readonly count: number;
  readonly summary: string;
  readonly occasion: DocumentOccasion;
  /** Whether a workbook of their own is the better place for them. */
  readonly isApart?: boolean;
  /** Whether they also go onto sheets of this workbook when they are made in one of their own. */
  readonly staysHere?: boolean;
}

/** Says what will be made, shows the first of it on request, and makes it, here or in a workbook of its own, with a way to stop. */
export function DocumentMaking({ make, count, summary, ...about }: DocumentMakingProps) {
  const { occasion, isApart = false, staysHere = false, sample = () => make()[0] } = about;
  const { t } = usePane();
  const styles = useStyles();
  const [preview, setPreview] = useState<SheetDocument>();
  const [chosen, setChosen] = useState<'here' | 'apart'>();
  const place = chosen ?? (isApart ? 'apart' : 'here');
  const drawing = useDrawing();
  const writing = useFileMaking(occasion);
  const { file } = writing;
  const { progress, stop } = drawing.progress ? drawing : writing;
  const start = async (): Promise<void> => {
    const documents = make();
    const isHere = place === 'here' || staysHere;
    const undo = isHere ? await drawing.start(documents) : undefined;
    if (place === 'apart' && (undo !== undefined || !isHere)) await writing.start(documents, undo);
  };
  return (
    <div className={styles.making}>
      <p className={styles.note}>{summary}</p>
      <Field label={t('documentsGoTo')}>
        <RadioGroup
          value={place}
          disabled={progress !== undefined}
          onChange={(_event, { value }) => setChosen(value === 'here' ? 'here' : 'apart')}
        >
          <Radio value="here" label={t('toThisWorkbook')} />
          <Radio value="apart" label={t('toNewWorkbook')} />
        </RadioGroup>
      </Field>
      {progress === undefined ? (
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={count === 0} onClick={() => void start()}>
            {t('makeDocuments')}
          </Button>
          <Button
            disabled={count === 0}
            aria-expanded={preview !== undefined}
            onClick={() => setPreview(preview ? undefined : sample())}
          >
            {preview ? t('hidePreview') : t('showPreview')}
          </Button>
        </div>
      ) : (
        <>
          <Field validationState="none" validationMessage={t('drawing', progress)}>
            <ProgressBar
              aria-label={t('drawing', progress)}
              max={progress.total}
              value={progress.done}
            />
          </Field>
          <Button onClick={stop}>{t('stop')}</Button>
        </>
      )}
      {file && (
        <Link href={file.address} download={file.name}>
          {t('downloadFile')}
        </Link>
      )}
      {preview && (
        <DocumentPreview document={preview} label={t('previewOf', { title: preview.title })} />
      )}
    </div>
  );
}
