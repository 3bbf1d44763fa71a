import { useRef, useState } from 'react';
import type { SheetDocument } from '../../documents';
import type { Undo } from '../../excel';
import { usePane } from '../session/paneContext';

export interface Progress {
  readonly [name: string]: number;
  readonly done: number;
  readonly total: number;
}

/** Draws documents on sheets of this workbook, with a way to stop; starting gives the way back once they are drawn. */
export function useDrawing() {
  const { t, live, attempt, notify } = usePane();
  const [progress, setProgress] = useState<Progress>();
  const stopping = useRef<AbortController>(null);
  const start = async (documents: readonly SheetDocument[]): Promise<Undo | undefined> => {
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
    if (result === undefined) return undefined;
    if ('cancelled' in result) {
      notify({ intent: 'warning', sentence: t('drawingStopped') });
      return undefined;
    }
    const sentence = t('documentsMade', { count: result.sheets.length });
    notify({ intent: 'success', sentence, undo: result.undo });
    return result.undo;
  };
  return { progress, start, stop: () => stopping.current?.abort() };
}
