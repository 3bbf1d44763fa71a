import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import type { Language } from '../../../i18n';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { GRID_CSS } from './gridCss';
import { canvasTextWidth } from './look/textWidth';
import { GridStore } from './state/gridStore';
import { EntryDialog } from './view/EntryDialog';
import { FormulaBar } from './view/FormulaBar';
import { Grid } from './view/Grid';
import type { PlacedChart } from './view/placedChart';
import { SheetTabs } from './view/SheetTabs';
import { useGridState } from './view/useGridState';
import { gridWords } from './words';

export interface SheetViewProps {
  readonly workbook: Workbook;
  /** Whose edits, undo and selection these are. */
  readonly client: string;
  readonly language: Language;
  /** Told when a cell is opened for typing and when that is over. */
  readonly onCellEdit?: (isEditing: boolean) => void;
  /** Told what the workbook refused, as a sentence. */
  readonly onRefused?: (sentence: string) => void;
  /** What lies over the cells of a sheet. */
  readonly charts?: (sheet: Sheet) => readonly PlacedChart[];
  /** What to call another client whose selection is to be seen; undefined for one that is not. */
  readonly people?: (client: string) => string | undefined;
}

/** The visible workbook: formula bar, cells and sheet tabs. */
export function SheetView(props: SheetViewProps) {
  const { workbook, client, language, onCellEdit, onRefused, charts, people } = props;
  const words = gridWords(language);
  const store = useMemo(
    () => new GridStore(workbook, client, gridWords('ru'), canvasTextWidth(document)),
    [workbook, client],
  );
  store.words = words;
  const { edit, question } = useGridState(store);
  const isEditing = edit !== undefined;
  const panelId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLTextAreaElement>(null);
  const focusGrid = useCallback(() => grid.current?.focus({ preventScroll: true }), []);
  const pageRows = useCallback(() => {
    const { offsets } = store.get();
    const height = scroller.current?.clientHeight ?? 0;
    return Math.max(1, Math.floor(height / offsets.rows.standard) - 2);
  }, [store]);

  useEffect(() => store.connect(), [store]);
  useEffect(() => {
    store.onRefused = onRefused;
  }, [store, onRefused]);
  useEffect(() => {
    if (!isEditing || !onCellEdit) return undefined;
    onCellEdit(true);
    return () => onCellEdit(false);
  }, [isEditing, onCellEdit]);

  return (
    <section className="sg-view" aria-label={words.workbook}>
      <style href="workbench-grid" precedence="default">
        {GRID_CSS}
      </style>
      <FormulaBar store={store} bar={bar} pageRows={pageRows} focusGrid={focusGrid} />
      <Grid
        store={store}
        panelId={panelId}
        scroller={scroller}
        grid={grid}
        focusGrid={focusGrid}
        pageRows={pageRows}
        charts={charts}
        people={people}
      />
      <SheetTabs store={store} panelId={panelId} />
      {question && (
        <EntryDialog
          store={store}
          question={question}
          onDone={(isTyping) => {
            if (!isTyping) focusGrid();
            else if (edit?.where === 'bar') bar.current?.focus();
            else scroller.current?.querySelector<HTMLElement>('.sg-editor > *')?.focus();
          }}
        />
      )}
    </section>
  );
}
