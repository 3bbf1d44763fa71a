import type { Sheet } from '../../../model/sheet';
import { noteAt } from '../look/cellLook';
import type { CellPlace } from '../state/cellPlace';
import type { PixelArea } from './placedChart';

interface CellBubbleProps {
  readonly sheet: Sheet;
  readonly place: CellPlace;
  readonly box: PixelArea;
  /** Whether how to fill the cell is told too. */
  readonly isHint?: boolean;
}

/** What the sheet tells about the active cell: how to fill it, and its notes. */
export function CellBubble({ sheet, place, box, isHint = true }: CellBubbleProps) {
  const prompt = sheet.validationAt(place.row, place.column)?.prompt;
  const isPrompted =
    isHint && prompt?.showPrompt === true && (prompt.message !== '' || prompt.title !== '');
  const note = noteAt(sheet, place.row, place.column);
  if (!isPrompted && note === undefined) return null;
  return (
    <div
      className="sg-bubble"
      role="status"
      style={{ left: box.left + 16, top: box.top + box.height + 6 }}
    >
      {isPrompted && prompt.title !== '' && <strong>{prompt.title}</strong>}
      {isPrompted && prompt.message}
      {isPrompted && note !== undefined && '\n'}
      {note}
    </div>
  );
}
