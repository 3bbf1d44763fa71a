import { cellArea } from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import { mergeAt } from '../input/movement';
import { listItems } from '../input/validationCheck';
import type { RowDrawing } from '../look/rowLook';
import { isSamePlace, type CellPlace } from '../state/cellPlace';
import type { GridStore } from '../state/gridStore';
import { CellBubble } from './CellBubble';
import { CellEditor } from './CellEditor';
import type { HeadSize } from './hitTest';
import { pixelArea, type PixelArea, type PlacedChart } from './placedChart';
import { SelectionMarks, type Mark } from './SelectionMarks';
import { useGridState } from './useGridState';
import { openChoices } from './useGridKeys';

interface GridOverlayProps {
  readonly store: GridStore;
  readonly drawing: RowDrawing;
  readonly head: HeadSize;
  readonly active: CellPlace;
  readonly hovered: CellPlace | undefined;
  readonly marks: readonly Mark[];
  readonly charts: ((sheet: Sheet) => readonly PlacedChart[]) | undefined;
  readonly pageRows: () => number;
  readonly focusGrid: () => void;
}

/** What lies over the cells: frames, charts, hints and the box that is typed into. */
export function GridOverlay(props: GridOverlayProps) {
  const { store, drawing, head, active, hovered, marks, charts, pageRows, focusGrid } = props;
  const { sheet, edit } = useGridState(store);
  const { offsets } = drawing;
  const { freeze } = sheet.state;
  const origin = { left: head.width, top: head.height };
  const boxOf = (place: CellPlace): PixelArea =>
    pixelArea(mergeAt(sheet, place) ?? cellArea(place.row, place.column), offsets);
  const hasList = !edit && listItems(sheet, active) !== undefined;
  const editArea = edit?.sheet === sheet ? edit.place.area : undefined;
  const editPlace = editArea && { row: editArea.top, column: editArea.left };
  return (
    <>
      <div
        className="sg-pane-left"
        style={{ left: head.width, marginTop: head.height }}
        role="presentation"
      >
        <SelectionMarks marks={marks} offsets={offsets} columns={freeze.columns} />
      </div>
      <div className="sg-pane" style={origin}>
        <SelectionMarks marks={marks} offsets={offsets} />
        {charts?.(sheet).map(({ key, area, element }) => (
          <div key={key} className="sg-chart" style={pixelArea(area, offsets)}>
            {element}
          </div>
        ))}
      </div>
      <div className="sg-pane" style={{ ...origin, zIndex: active.row < freeze.rows ? 12 : 6 }}>
        {hasList && <ListButton store={store} box={boxOf(active)} />}
        {!edit && <CellBubble sheet={sheet} place={active} box={boxOf(active)} />}
        {hovered && !isSamePlace(hovered, active) && (
          <CellBubble sheet={sheet} place={hovered} box={boxOf(hovered)} isHint={false} />
        )}
        {edit && editPlace && (
          <CellEditor
            store={store}
            edit={edit}
            place={editPlace}
            box={boxOf(editPlace)}
            font={drawing.looks.at(editPlace.row, editPlace.column).font}
            pageRows={pageRows}
            focusGrid={focusGrid}
          />
        )}
      </div>
    </>
  );
}

/** Opens the list of the active cell by the mouse; keys have Alt+Down. */
function ListButton({ store, box }: { readonly store: GridStore; readonly box: PixelArea }) {
  const size = 20;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="sg-drop"
      aria-label={store.words.openChoices}
      style={{ left: box.left + box.width + 1, top: box.top + box.height - size }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => openChoices(store)}
    >
      <svg width="10" height="10" viewBox="0 0 10 10" fill="currentColor" aria-hidden>
        <path d="M1 3h8L5 8z" />
      </svg>
    </button>
  );
}
