import { useState, type RefObject } from 'react';
import { formatAddress } from '../../../model/area';
import { redo, undo } from '../input/cellActions';
import { changeEdit, startEdit } from '../input/editing';
import { editText } from '../input/editText';
import { mergeAt } from '../input/movement';
import { goTo } from '../input/selecting';
import type { GridStore } from '../state/gridStore';
import { handleEditKey } from './handleEditKey';
import { leavesFocus } from './leavesFocus';
import { useGridState } from './useGridState';

interface FormulaBarProps {
  readonly store: GridStore;
  readonly bar: RefObject<HTMLTextAreaElement | null>;
  readonly pageRows: () => number;
  readonly focusGrid: () => void;
}

/** Undo and redo, where the person is, and what is in the cell. */
export function FormulaBar({ store, bar, pageRows, focusGrid }: FormulaBarProps) {
  const { sheet, selection, edit } = useGridState(store);
  const { workbook, words } = store;
  const merge = mergeAt(sheet, selection.active);
  const place = merge ? { row: merge.top, column: merge.left } : selection.active;
  return (
    <div className="sg-bar">
      <BarButton
        label={words.undo}
        isOff={!workbook.canUndo}
        run={() => undo(store)}
        mirrored={false}
      />
      <BarButton label={words.redo} isOff={!workbook.canRedo} run={() => redo(store)} mirrored />
      <NameBox store={store} focusGrid={focusGrid} />
      <span className="sg-fx" aria-hidden>
        fx
      </span>
      <textarea
        ref={bar}
        rows={1}
        aria-label={words.formulaBar}
        spellCheck={false}
        value={edit ? edit.text : editText(sheet, place)}
        readOnly={edit === undefined && isLockedAt(store)}
        onFocus={() => {
          if (edit) changeEdit(store, { where: 'bar', mode: 'edit' });
          else if (!isLockedAt(store)) startEdit(store, { mode: 'edit', where: 'bar' });
        }}
        onBlur={(event) => leavesFocus(event, store)}
        onChange={(event) => changeEdit(store, { text: event.target.value })}
        onKeyDown={(event) => {
          if (handleEditKey(store, event, pageRows)) focusGrid();
        }}
      />
    </div>
  );
}

function isLockedAt(store: GridStore): boolean {
  const { sheet, selection } = store.get();
  const { row, column } = selection.active;
  return sheet.protection.protected && sheet.styleAt(row, column).locked;
}

interface BarButtonProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly mirrored: boolean;
  readonly run: () => void;
}

function BarButton({ label, isOff, mirrored, run }: BarButtonProps) {
  return (
    <button
      type="button"
      className="sg-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={run}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        transform={mirrored ? 'scale(-1 1)' : undefined}
        aria-hidden
      >
        <path d="M5.5 2.5 2.5 5.5l3 3M2.5 5.5h6.5a4 4 0 0 1 0 8H6" />
      </svg>
    </button>
  );
}

/** Shows where the person is and goes where they write. */
function NameBox({ store, focusGrid }: Pick<FormulaBarProps, 'store' | 'focusGrid'>) {
  const [typed, setTyped] = useState<string | undefined>();
  const { words } = store;
  const address = formatAddress(store.area);
  return (
    <input
      className="sg-name"
      aria-label={words.nameBox}
      spellCheck={false}
      autoComplete="off"
      value={typed ?? address}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(undefined)}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        const isThere = event.key === 'Escape' || goTo(store, typed ?? address);
        if (!isThere) return;
        setTyped(undefined);
        focusGrid();
      }}
    />
  );
}
