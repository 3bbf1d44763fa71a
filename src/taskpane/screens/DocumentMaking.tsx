import { useRef, useState } from 'react';
import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { SheetDocument } from '../../documents';
import { DocumentPreview } from '../parts/DocumentPreview';
import { usePane } from '../session/paneContext';

const useStyles = makeStyles({
  making: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DocumentMakingProps {
  readonly make: () => readonly SheetDocument[];
  /** How many documents `make` will give. */
  readonly count: number;
  readonly summary: string;
}

/** Says what will be made, shows the first of it on request, and makes it: a sheet each, with a way to stop and a way back. */
export function DocumentMaking({ make, count, summary }: DocumentMakingProps) {
  const { t } = usePane();
  const styles = useStyles();
  const [preview, setPreview] = useState<SheetDocument>();
  const { progress, start, stop } = useDrawing(make);
  return (
    <div className={styles.making}>
      <p className={styles.note}>{summary}</p>
      {progress === undefined ? (
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={count === 0} onClick={() => void start()}>
            {t('makeDocuments')}
          </Button>
          <Button
            disabled={count === 0}
            aria-expanded={preview !== undefined}
            onClick={() => setPreview(preview ? undefined : make()[0])}
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
      {preview && (
        <DocumentPreview document={preview} label={t('previewOf', { title: preview.title })} />
      )}
    </div>
  );
}

interface Progress {
  readonly [name: string]: number;
  readonly done: number;
  readonly total: number;
}

function useDrawing(make: () => readonly SheetDocument[]) {
  const { t, live, attempt, notify } = usePane();
  const [progress, setProgress] = useState<Progress>();
  const stopping = useRef<AbortController>(null);
  const start = async (): Promise<void> => {
    const documents = make();
    const controller = new AbortController();
    stopping.current = controller;
    setProgress({ done: 0, total: documents.length });
    const result = await attempt(() =>
      live.renderDocuments(documents, {
        signal: controller.signal,
        onProgress: (done, total) => setProgress({ done, total }),
      }),
    );
    setProgress(undefined);
    if (result === undefined) return;
    if ('cancelled' in result) notify({ intent: 'warning', sentence: t('drawingStopped') });
    else {
      const sentence = t('documentsMade', { count: result.sheets.length });
      notify({ intent: 'success', sentence, undo: result.undo });
    }
  };
  return { progress, start, stop: () => stopping.current?.abort() };
}
