import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Dismiss20Regular, Print20Regular } from '@fluentui/react-icons';
import { flushSync } from 'react-dom';
import type { Language } from '../../../i18n';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { placedCharts } from '../charts/placedCharts';
import { sayIn } from '../shell/sayIn';
import { pageWords } from '../words';
import type { HeaderValues } from './headerRuns';
import { paginate, type PrintedPage } from './pagination';
import { paperOf } from './paper';
import { printCss } from './printCss';
import { PrintedSheet } from './PrintedSheet';
import { printSource } from './printSource';

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
  },
  tools: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flexGrow: 1 },
  scroller: { flexGrow: 1, overflow: 'auto', minHeight: 0 },
});

interface PrintPreviewProps {
  readonly workbook: Workbook;
  readonly client: string;
  readonly fileName: string;
  readonly language: Language;
  readonly onClose: () => void;
}

/** The active sheet as it comes out of the printer. */
export function PrintPreview(props: PrintPreviewProps) {
  const { workbook, client, fileName, language, onClose } = props;
  const styles = useStyles();
  const words = pageWords(language).print;
  const tell = useMemo(() => sayIn(language), [language]);
  const [sheet] = useState(() => workbook.sheet(workbook.selectionOf(client).sheetId));
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    dialog.current?.focus();
  }, []);
  if (!sheet) return null;
  const layout = sheet.pageLayout;
  const orientation = layout.orientation === 'Landscape' ? words.landscape : words.portrait;
  return (
    <div
      ref={dialog}
      role="dialog"
      aria-modal="true"
      aria-label={tell(words.title, { sheet: sheet.name })}
      tabIndex={-1}
      className={`${styles.overlay} print-overlay`}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <style>{printCss(paperOf(layout))}</style>
      <Pages sheet={sheet} fileName={fileName} language={language}>
        {(count) => (
          <div className={`${styles.tools} print-tools`}>
            <Subtitle2 as="h2">{tell(words.title, { sheet: sheet.name })}</Subtitle2>
            <span>{tell(words.pages, { count })}</span>
            <span>
              {tell(words.paper, { paper: layout.paperSize, orientation: tell(orientation) })}
            </span>
            <span className={styles.space} />
            <Button
              appearance="primary"
              icon={<Print20Regular />}
              disabled={count === 0}
              onClick={() => {
                window.print();
              }}
            >
              {tell(words.print)}
            </Button>
            <Button icon={<Dismiss20Regular />} onClick={onClose}>
              {tell(words.close)}
            </Button>
          </div>
        )}
      </Pages>
    </div>
  );
}

interface PagesProps {
  readonly sheet: Sheet;
  readonly fileName: string;
  readonly language: Language;
  readonly children: (count: number) => React.ReactNode;
}

function Pages({ sheet, fileName, language, children }: PagesProps) {
  const styles = useStyles();
  const words = pageWords(language).print;
  const tell = sayIn(language);
  const { scale, pages } = useMemo(() => paginate(printSource(sheet)), [sheet]);
  const values = useMemo(
    () => valuesOf(sheet, fileName, language, pages),
    [sheet, fileName, language, pages],
  );
  const charts = useMemo(() => placedCharts(sheet, language, '#000000'), [sheet, language]);
  const scroller = useRef<HTMLDivElement>(null);
  const isAllDrawn = useAllDrawn();
  return (
    <>
      {children(pages.length)}
      <div
        ref={scroller}
        role="region"
        aria-label={tell(words.pages, { count: pages.length })}
        tabIndex={0}
        className={`${styles.scroller} print-overlay`}
      >
        {pages.length === 0 && <p className="print-tools">{tell(words.empty)}</p>}
        <div className="print-pages">
          {pages.map((page, index) => (
            <PageFrame
              key={page.number}
              label={tell(words.page, { number: index + 1, count: pages.length })}
              scroller={scroller}
              isDrawn={isAllDrawn}
            >
              <PrintedSheet
                sheet={sheet}
                page={page}
                scale={scale}
                values={{ ...values, page: page.number }}
                charts={charts}
              />
            </PageFrame>
          ))}
        </div>
      </div>
    </>
  );
}

function valuesOf(
  sheet: Sheet,
  fileName: string,
  language: Language,
  pages: readonly PrintedPage[],
): HeaderValues {
  const now = sheet.workbook.clock();
  return {
    page: 1,
    pages: pages.length,
    sheet: sheet.name,
    file: fileName,
    date: new Intl.DateTimeFormat(language, { dateStyle: 'short' }).format(now),
    time: new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(now),
  };
}

/** While the browser prints, every page is drawn; otherwise only those that are near. */
function useAllDrawn(): boolean {
  const [isAll, setAll] = useState(false);
  useEffect(() => {
    const begin = (): void => {
      flushSync(() => {
        setAll(true);
      });
    };
    const end = (): void => {
      setAll(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isAll;
}

interface PageFrameProps {
  readonly label: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly isDrawn: boolean;
  readonly children: React.ReactNode;
}

function PageFrame({ label, scroller, isDrawn, children }: PageFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        setNear(entries.at(-1)?.isIntersecting === true);
      },
      { root: scroller.current, rootMargin: '800px 0px' },
    );
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);
  return (
    <div ref={frame} role="group" aria-label={label} className="print-frame">
      <div className="print-page">{(isDrawn || isNear) && children}</div>
    </div>
  );
}
