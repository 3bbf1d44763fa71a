import { useEffect, useRef, useState } from 'react';
import { documentProperties, type DocumentOccasion, type SheetDocument } from '../../documents';
import { HostError, openFile, type Undo } from '../../excel';
import { usePane, useRegister } from '../session/paneContext';
import type { Progress } from './useDrawing';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ILLEGAL = /[\\/:*?"<>|]/gu;

/** A file that was made, for a download. */
export interface MadeFile {
  readonly address: string;
  readonly name: string;
}

/** Makes documents as a workbook of their own, opens it where Excel can, and keeps it for a download. */
export function useFileMaking(occasion: DocumentOccasion) {
  const { t, notify } = usePane();
  const { decoded } = useRegister();
  const [progress, setProgress] = useState<Progress>();
  const [file, setFile] = useState<MadeFile>();
  const stopping = useRef<AbortController>(null);
  useEffect(() => {
    return () => {
      if (file) URL.revokeObjectURL(file.address);
    };
  }, [file]);
  /** `undo` takes back what was drawn of the same documents on sheets. */
  const start = async (documents: readonly SheetDocument[], undo?: Undo): Promise<void> => {
    const controller = new AbortController();
    stopping.current = controller;
    setFile(undefined);
    setProgress({ done: 0, total: documents.length });
    const properties = documentProperties(decoded.register, documents, occasion);
    const { writeDocuments } = await import('../../export');
    const bytes = await writeDocuments(documents, properties, {
      signal: controller.signal,
      onProgress: (done, total) => setProgress({ done, total }),
    });
    setProgress(undefined);
    if (bytes === undefined) {
      notify({ intent: 'warning', sentence: t('fileStopped'), undo });
      return;
    }
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
    setFile({ address, name: `${properties.title.replace(ILLEGAL, ' ')}.xlsx` });
    const isOpened = await isOpenedInExcel(bytes);
    notify(
      isOpened
        ? { intent: 'success', sentence: t('fileOpened'), undo }
        : { intent: 'warning', sentence: t('fileNotOpened'), undo },
    );
  };
  return { progress, file, start, stop: () => stopping.current?.abort() };
}

async function isOpenedInExcel(bytes: Uint8Array): Promise<boolean> {
  try {
    await openFile(bytes);
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return false;
  }
}
