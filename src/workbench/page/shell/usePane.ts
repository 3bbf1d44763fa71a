import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Desk } from '../book/desk';
import type { OpenBook } from '../book/openBook';
import type { PaneSession, PaneSurroundings } from '../pane/paneSession';
import { loadAddIn, type InstalledAddIn } from '../ribbon/loadAddIn';
import type { View } from '../view';

export interface Pane {
  /** Absent until the manifest is read. */
  readonly addIn: InstalledAddIn | undefined;
  readonly surroundings: PaneSurroundings | undefined;
  readonly session: () => PaneSession | undefined;
  readonly onSession: (session: PaneSession | undefined) => void;
}

interface PaneOptions {
  readonly desk: Desk;
  readonly book: OpenBook;
  readonly client: string;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onFailed: () => void;
}

/** The add-in in the language of Office; it starts anew with another workbook, language or theme, as it does in Excel. */
export function usePane({ desk, book, client, view, onView, onFailed }: PaneOptions): Pane {
  const { language, theme, isPaneShown } = view;
  const [addIn, setAddIn] = useState<InstalledAddIn & { readonly language: string }>();
  useEffect(() => {
    let isCurrent = true;
    loadAddIn(language).then((loaded) => {
      if (isCurrent) setAddIn({ ...loaded, language });
    }, onFailed);
    return () => {
      isCurrent = false;
    };
  }, [language, onFailed]);
  const session = useRef<PaneSession | undefined>(undefined);
  const onSession = useCallback((next: PaneSession | undefined) => {
    session.current = next;
  }, []);
  useEffect(() => {
    session.current?.tellVisibility(isPaneShown);
  }, [isPaneShown]);
  const surroundings = useMemo<PaneSurroundings | undefined>(() => {
    if (addIn?.language !== language) return undefined;
    const setPaneVisible = (isVisible: boolean): void => {
      onView({ isPaneShown: isVisible });
    };
    return { desk, book, client, addIn, view: { language, theme }, setPaneVisible };
  }, [desk, book, client, addIn, language, theme, onView]);
  return { addIn, surroundings, session: useCallback(() => session.current, []), onSession };
}
