import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Sheet } from '../../model/sheet';
import type { Desk } from '../book/desk';
import { placedCharts } from '../charts/placedCharts';
import { SheetView } from '../grid';
import { PaneFrame } from '../pane/PaneFrame';
import { PrintPreview } from '../print/PrintPreview';
import type { RibbonControl } from '../ribbon/manifest';
import { Ribbon } from '../ribbon/Ribbon';
import { runCommand } from '../ribbon/runCommand';
import type { Keeping } from '../storage/keeper';
import { wordsLanguage, type View } from '../view';
import { pageWords } from '../words';
import { bookActions } from './bookActions';
import type { Notice } from './notice';
import { Notices } from './Notices';
import { PageToolbar, type ToolbarActions } from './PageToolbar';
import { PaneSplitter } from './PaneSplitter';
import { sayIn } from './sayIn';
import { TitleBar } from './TitleBar';
import { useFileDrop } from './useFileDrop';
import { usePrintKey } from './usePrintKey';
import { usePane } from './usePane';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  unprinted: { '@media print': { display: 'none' } },
  main: { display: 'flex', flexGrow: 1, minHeight: 0 },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pane: {
    flexShrink: 0,
    display: 'flex',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& iframe': { flexGrow: 1, border: 'none', width: '100%' },
  },
  hidden: { display: 'none' },
  drop: {
    position: 'fixed',
    inset: '12px',
    zIndex: 2000,
    display: 'grid',
    placeItems: 'center',
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

export interface ShellProps {
  readonly desk: Desk;
  readonly client: string;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  /** Whether the workbook is kept; absent in a co-author's window, which keeps nothing. */
  readonly keeping?: Keeping | undefined;
  readonly firstNotices: readonly Notice[];
}

/** The page around the sheet and the pane. */
export function Shell({ desk, client, view, onView, keeping, firstNotices }: ShellProps) {
  const styles = useStyles();
  const language = wordsLanguage(view);
  const words = pageWords(language);
  const tell = useMemo(() => sayIn(language), [language]);
  const book = useSyncExternalStore(desk.subscribe, () => desk.book);
  const [notices, setNotices] = useState(firstNotices);
  const [isPrinting, setPrinting] = useState(false);
  const add = useCallback((more: readonly Notice[]) => {
    setNotices((known) => [
      ...known.filter(({ text }) => more.every((each) => each.text !== text)),
      ...more,
    ]);
  }, []);
  const refuse = useCallback((text: string) => add([{ intent: 'error', text }]), [add]);
  const onFailed = useCallback(() => {
    refuse(tell(pageWords(language).notices.addInFailed));
  }, [refuse, tell, language]);
  const pane = usePane({ desk, book, client, view, onView, onFailed });
  const isOwn = keeping !== undefined;
  const onPrint = useCallback(() => {
    setPrinting(true);
  }, []);
  const actions = useActions({ desk, view, isOwn, add, onPrint });
  const isDropping = useFileDrop(actions.own?.openFile);
  const press = async ({ id, label, action }: RibbonControl): Promise<void> => {
    if (action.kind === 'show-pane') onView({ isPaneShown: true });
    if (action.kind !== 'execute') return;
    const outcome = await runCommand(pane.session()?.paneWindow, action.functionName, id);
    const { loading, unknownCommand, commandFailed } = words.ribbon;
    if (outcome.kind === 'loading') add([{ intent: 'info', text: tell(loading) }]);
    if (outcome.kind === 'unknown') refuse(tell(unknownCommand, { command: action.functionName }));
    if (outcome.kind === 'failed')
      refuse(tell(commandFailed, { command: label, why: outcome.why }));
  };
  const onCellEdit = useCallback(
    (isEditing: boolean) => pane.session()?.setCellEdit(isEditing),
    [pane.session],
  );
  const charts = useCallback(
    (sheet: Sheet) => placedCharts(sheet, language, view.theme === 'light' ? '#242424' : '#f0f0f0'),
    [language, view.theme],
  );
  usePrintKey(onPrint);
  useEffect(() => {
    document.title = `${book.fileName} — ${pane.addIn?.name ?? 'CPD Register'}`;
    document.documentElement.lang = language;
  }, [book, pane.addIn, language]);
  return (
    <>
      <div
        className={mergeClasses(styles.shell, isPrinting && styles.unprinted)}
        inert={isPrinting}
      >
        <TitleBar fileName={book.fileName} language={language} keeping={keeping} />
        <PageToolbar view={view} onView={onView} actions={actions} />
        {pane.addIn && (
          <Ribbon
            label={tell(words.ribbon.name)}
            addInName={pane.addIn.name}
            tabs={pane.addIn.tabs}
            onPress={(control) => void press(control)}
          />
        )}
        <Notices
          notices={notices}
          closeLabel={tell(words.notices.close)}
          onClose={(closed) => {
            setNotices((known) => known.filter((each) => each !== closed));
          }}
        />
        <main className={styles.main}>
          <div className={styles.sheet} data-theme={view.theme === 'light' ? 'light' : 'dark'}>
            <SheetView
              workbook={book.workbook}
              client={client}
              language={language}
              onCellEdit={onCellEdit}
              onRefused={refuse}
              charts={charts}
            />
          </div>
          {view.isPaneShown && (
            <PaneSplitter
              width={view.paneWidth}
              label={tell(words.pane.width)}
              valueText={tell(words.pane.widthNow, { width: view.paneWidth })}
              onWidth={(paneWidth) => {
                onView({ paneWidth });
              }}
            />
          )}
          <aside
            aria-label={tell(words.pane.title, { name: pane.addIn?.name ?? '' })}
            className={view.isPaneShown ? styles.pane : styles.hidden}
            style={{ width: view.paneWidth }}
          >
            {pane.surroundings && (
              <PaneFrame
                title={pane.addIn?.name ?? ''}
                surroundings={pane.surroundings}
                onSession={pane.onSession}
              />
            )}
          </aside>
        </main>
        {isDropping && <div className={styles.drop}>{tell(words.notices.drop)}</div>}
      </div>
      {isPrinting && (
        <PrintPreview
          workbook={book.workbook}
          client={client}
          fileName={book.fileName}
          language={language}
          onClose={() => {
            setPrinting(false);
          }}
        />
      )}
    </>
  );
}

interface ActionOptions {
  readonly desk: Desk;
  readonly view: View;
  readonly isOwn: boolean;
  readonly add: (notices: readonly Notice[]) => void;
  readonly onPrint: () => void;
}

function useActions({ desk, view, isOwn, add, onPrint }: ActionOptions): ToolbarActions {
  const language = wordsLanguage(view);
  return useMemo(() => {
    const actions = bookActions(desk, language);
    const later = (work: Promise<readonly Notice[]>): void => void work.then(add);
    const openCoauthor = (): void => {
      const address = `${location.pathname}?window=2`;
      const opened = window.open(address, '_blank', 'popup,width=1200,height=800');
      const { popUpBlocked } = pageWords(language).notices;
      if (!opened) add([{ intent: 'warning', text: sayIn(language)(popUpBlocked) }]);
    };
    return {
      ...(isOwn && {
        own: {
          openEmpty: () => {
            add(actions.openEmpty());
          },
          openSample: (sample) => {
            later(actions.openSample(sample));
          },
          openFile: (file) => {
            later(actions.openFile(file));
          },
          openCoauthor,
        },
      }),
      download: () => void actions.download(),
      print: onPrint,
    };
  }, [desk, language, isOwn, add, onPrint]);
}
