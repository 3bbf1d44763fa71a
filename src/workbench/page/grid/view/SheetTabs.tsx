import { useRef, useState, type KeyboardEvent } from 'react';
import type { Sheet } from '../../../model/sheet';
import { WorkbookError } from '../../../model/workbookError';
import { perform } from '../input/cellActions';
import { commitEdit } from '../input/editing';
import { refusalText } from '../input/refusalText';
import type { GridStore } from '../state/gridStore';
import { PopupMenu, type MenuItem } from './PopupMenu';
import { useGridState } from './useGridState';

interface SheetTabsProps {
  readonly store: GridStore;
  readonly panelId: string;
}

interface OpenMenu {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly x: number;
  readonly y: number;
  readonly from: HTMLElement;
}

/** The visible sheets, one tab each; adding, renaming, moving, hiding and showing them. */
export function SheetTabs({ store, panelId }: SheetTabsProps) {
  const { sheet: current, notice } = useGridState(store);
  const [renaming, setRenaming] = useState<string | undefined>();
  const [menu, setMenu] = useState<OpenMenu | undefined>();
  const tabs = useRef<HTMLDivElement>(null);
  const { workbook, words } = store;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const renamed = visible.find(({ id }) => id === renaming);
  const hidden = workbook.sheets.filter(({ visibility }) => visibility === 'Hidden');

  const goTo = (sheet: Sheet): void => {
    if (sheet !== current && commitEdit(store)) store.goToSheet(sheet);
  };
  const openMenu = (from: HTMLElement, label: string, items: readonly MenuItem[]): void => {
    const { left, top } = from.getBoundingClientRect();
    setMenu({ label, items, x: left, y: top - items.length * 28 - 24, from });
  };
  const openTabMenu = (from: HTMLElement, sheet: Sheet): void =>
    openMenu(
      from,
      sheet.name,
      tabItems(store, sheet, () => setRenaming(sheet.id)),
    );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, sheet: Sheet): void => {
    const at = visible.indexOf(sheet);
    const next = nextTab(event.key, at, visible);
    if (next) {
      goTo(next);
      tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[visible.indexOf(next)]?.focus();
    } else if (event.key === 'F2') setRenaming(sheet.id);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      openTabMenu(event.currentTarget, sheet);
    else return;
    event.preventDefault();
  };

  return (
    <div className="sg-foot">
      <div ref={tabs} className="sg-tabs" role="tablist" aria-label={words.sheets}>
        {visible.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            className="sg-tab"
            aria-selected={sheet === current}
            aria-controls={panelId}
            tabIndex={sheet === current ? 0 : -1}
            style={
              sheet.tabColor === '' ? undefined : { boxShadow: `inset 0 3px ${sheet.tabColor}` }
            }
            onClick={() => goTo(sheet)}
            onDoubleClick={() => setRenaming(sheet.id)}
            onContextMenu={(event) => {
              event.preventDefault();
              openTabMenu(event.currentTarget, sheet);
            }}
            onKeyDown={(event) => onKeyDown(event, sheet)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      {renamed && (
        <TabName
          key={renamed.id}
          store={store}
          sheet={renamed}
          onDone={() => setRenaming(undefined)}
        />
      )}
      <button
        type="button"
        className="sg-button"
        aria-label={words.addSheet}
        title={words.addSheet}
        onClick={() => addSheet(store)}
      >
        +
      </button>
      {hidden.length > 0 && (
        <button
          type="button"
          className="sg-button"
          aria-haspopup="menu"
          aria-label={words.hiddenSheets}
          title={words.hiddenSheets}
          onClick={({ currentTarget }) =>
            openMenu(currentTarget, words.hiddenSheets, hiddenItems(store, hidden))
          }
        >
          …
        </button>
      )}
      <div className="sg-notice" role="status">
        {notice?.text}
      </div>
      {menu && (
        <PopupMenu
          {...menu}
          onClose={() => {
            setMenu(undefined);
            menu.from.focus();
          }}
        />
      )}
    </div>
  );
}

function nextTab(key: string, at: number, sheets: readonly Sheet[]): Sheet | undefined {
  if (key === 'ArrowRight') return sheets[(at + 1) % sheets.length];
  if (key === 'ArrowLeft') return sheets.at(at - 1);
  if (key === 'Home') return sheets[0];
  return key === 'End' ? sheets.at(-1) : undefined;
}

function addSheet(store: GridStore): void {
  if (!commitEdit(store)) return;
  const { workbook } = store;
  perform(store, () => {
    const sheet = workbook.addSheet();
    const { sheet: current } = store.get();
    workbook.moveSheet(sheet, workbook.sheets.indexOf(current) + 1);
    workbook.select(store.client, sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  });
}

function tabItems(store: GridStore, sheet: Sheet, rename: () => void): readonly MenuItem[] {
  const { workbook, words } = store;
  const at = workbook.sheets.indexOf(sheet);
  const move = (step: number) => (): void => {
    const to = Math.min(workbook.sheets.length - 1, Math.max(0, at + step));
    perform(store, () => workbook.moveSheet(sheet, to));
  };
  return [
    { key: 'rename', label: words.rename, run: rename },
    { key: 'left', label: words.moveLeft, run: move(-1) },
    { key: 'right', label: words.moveRight, run: move(1) },
    {
      key: 'hide',
      label: words.hideSheet,
      run: () => perform(store, () => workbook.setSheetVisibility(sheet, 'Hidden')),
    },
    {
      key: 'delete',
      label: words.deleteSheet,
      run: () => perform(store, () => workbook.removeSheet(sheet)),
    },
  ];
}

function hiddenItems(store: GridStore, hidden: readonly Sheet[]): readonly MenuItem[] {
  return hidden.map((sheet) => ({
    key: sheet.id,
    label: sheet.name,
    run: () => {
      const isShown = perform(store, () => store.workbook.setSheetVisibility(sheet, 'Visible'));
      if (isShown) store.goToSheet(sheet);
    },
  }));
}

interface TabNameProps {
  readonly store: GridStore;
  readonly sheet: Sheet;
  readonly onDone: () => void;
}

/** The name of a sheet while it is being written. */
function TabName({ store, sheet, onDone }: TabNameProps) {
  const [name, setName] = useState(sheet.name);
  const finish = (): void => {
    if (name === sheet.name || rename(store, sheet, name)) onDone();
  };
  return (
    <input
      className="sg-tab-name"
      aria-label={store.words.sheetName}
      value={name}
      autoFocus
      onFocus={(event) => event.target.select()}
      onBlur={() => {
        if (name !== sheet.name) rename(store, sheet, name);
        onDone();
      }}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}

function rename(store: GridStore, sheet: Sheet, name: string): boolean {
  const { workbook, words, client } = store;
  try {
    workbook.edit(client, () => workbook.renameSheet(sheet, name));
    return true;
  } catch (error) {
    const code = error instanceof WorkbookError ? error.code : undefined;
    if (code === 'InvalidArgument') store.refuse(words.sheetNameRefused);
    else if (code === 'ItemAlreadyExists') store.refuse(words.sheetNameTaken);
    else store.refuse(refusalText(error, words));
    return false;
  }
}
