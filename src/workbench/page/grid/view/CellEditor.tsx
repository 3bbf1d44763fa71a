import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { cellArea, formatAddress } from '../../../model/area';
import { matchingChoices } from '../input/choices';
import { changeEdit } from '../input/editing';
import { listItems } from '../input/validationCheck';
import type { CellPlace } from '../state/cellPlace';
import type { CellEdit, GridStore } from '../state/gridStore';
import { ChoiceList } from './ChoiceList';
import { handleEditKey } from './handleEditKey';
import { leavesFocus } from './leavesFocus';
import type { PixelArea } from './placedChart';

interface CellEditorProps {
  readonly store: GridStore;
  readonly edit: CellEdit;
  readonly place: CellPlace;
  readonly box: PixelArea;
  readonly font: string;
  readonly pageRows: () => number;
  readonly focusGrid: () => void;
}

/** The box in which a cell is typed into, with the list of its values where it has one. */
export function CellEditor(props: CellEditorProps) {
  const { store, edit, place, box, font, pageRows, focusGrid } = props;
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const listId = useId();
  const items = listItems(edit.sheet, place);
  const typed = edit.text === edit.before ? '' : edit.text;
  const choices = edit.isListOpen && items ? matchingChoices(items, typed) : [];
  const [highlight, setHighlight] = useState<{ text: string; index: number } | undefined>();
  const fallback = typed === '' ? choices.indexOf(edit.text) : 0;
  const chosen = highlight?.text === edit.text ? highlight.index : fallback;
  const isOpen = choices.length > 0;
  useCaret(input, edit.where === 'cell');

  const choose = (text: string): void => {
    changeEdit(store, { text, isListOpen: false });
    if (handleEditKey(store, { kind: 'commit' }, pageRows)) focusGrid();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, altKey } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (isOpen && step !== 0 && !altKey) {
      event.preventDefault();
      const index = (chosen + step + choices.length) % choices.length;
      setHighlight({ text: edit.text, index });
      return;
    }
    if (isOpen && (key === 'Escape' || (altKey && key === 'ArrowUp'))) {
      event.preventDefault();
      changeEdit(store, { isListOpen: false });
      return;
    }
    const choice = isOpen ? choices[chosen] : undefined;
    if (choice !== undefined && (key === 'Enter' || key === 'Tab') && !altKey)
      changeEdit(store, { text: choice, isListOpen: false });
    if (handleEditKey(store, event, pageRows)) focusGrid();
  };
  const shared = {
    ref: input,
    'aria-label': store.words.cellEditor(formatAddress(cellArea(place.row, place.column))),
    value: edit.text,
    spellCheck: false,
    autoComplete: 'off',
    style: { font, minWidth: box.width, minHeight: box.height },
    onFocus: () => changeEdit(store, { where: 'cell' }),
    onBlur: (event: FocusEvent) => leavesFocus(event, store),
    onKeyDown,
    onChange: (event: { target: { value: string } }) =>
      changeEdit(store, { text: event.target.value, isListOpen: items !== undefined }),
  };
  return (
    <>
      <div className="sg-editor" style={{ left: box.left, top: box.top }}>
        {items ? (
          <input
            {...shared}
            role="combobox"
            aria-expanded={isOpen}
            aria-autocomplete="list"
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={isOpen && chosen >= 0 ? `${listId}-${chosen}` : undefined}
          />
        ) : (
          <textarea {...shared} rows={1} />
        )}
      </div>
      {isOpen && (
        <ChoiceList
          id={listId}
          label={store.words.choices}
          items={choices}
          highlighted={chosen}
          below={box}
          onChoose={choose}
        />
      )}
    </>
  );
}

/** The caret is put behind the text when typing starts here. */
function useCaret(
  input: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  isHere: boolean,
) {
  useLayoutEffect(() => {
    const element = input.current;
    if (!element || !isHere || element === document.activeElement) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [input, isHere]);
}
