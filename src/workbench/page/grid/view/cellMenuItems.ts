import { copySelected } from '../clip/copying';
import { pasteAtSelection } from '../clip/pasting';
import {
  changeStructure,
  clearSelected,
  structureActions,
  type StructureAction,
} from '../input/cellActions';
import type { GridStore } from '../state/gridStore';
import type { MenuItem } from './PopupMenu';

/** What can be done with the selected cells. */
export function cellMenuItems(store: GridStore): readonly MenuItem[] {
  const { words } = store;
  const structure = structureActions(store.area).map((action, index) => ({
    key: action,
    label: words[action satisfies StructureAction],
    run: () => changeStructure(store, action),
    startsGroup: index === 0,
  }));
  return [
    { key: 'cut', label: words.cut, run: () => void copyByMenu(store, true) },
    { key: 'copy', label: words.copy, run: () => void copyByMenu(store, false) },
    { key: 'paste', label: words.paste, run: () => void pasteByMenu(store) },
    ...structure,
    {
      key: 'clear',
      label: words.clearContents,
      run: () => clearSelected(store),
      startsGroup: true,
    },
  ];
}

async function copyByMenu(store: GridStore, isCut: boolean): Promise<void> {
  const copied = copySelected(store, isCut);
  if (!copied) return;
  const blob = (type: string, text: string): Blob => new Blob([text], { type });
  const item = new ClipboardItem({
    'text/plain': blob('text/plain', copied.plain),
    'text/html': blob('text/html', copied.html),
  });
  await navigator.clipboard.write([item]).catch(() => {
    store.refuse(store.words.failed);
  });
}

async function pasteByMenu(store: GridStore): Promise<void> {
  const items = await navigator.clipboard.read().catch(() => undefined);
  if (!items) {
    store.refuse(store.words.pasteByKeys);
    return;
  }
  const textOf = async (type: string): Promise<string> => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  const pasted = { plain: await textOf('text/plain'), html: await textOf('text/html') };
  pasteAtSelection(store, pasted, new DOMParser());
}
