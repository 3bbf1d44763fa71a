import { useRef, useState } from 'react';
import type { SheetDocument } from '../../documents';
import { usePane } from '../session/paneContext';

export interface Progress {
  readonly [name: string]: number;
  readonly done: number;
  readonly total: number;
}

/** Draws documents on sheets of this workbook, with a way to stop and a way back. */
export function useDrawing(make: () => readonly SheetDocument[]) {
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
