import type { FormulaCell } from './formulaCell';
import type { Pending } from './pending';

interface Frame {
  readonly cell: FormulaCell;
  part: number;
}

/** The pending cells with what they read before them; where cells read each other, in any order. */
export function evaluationOrder(pending: Pending): FormulaCell[] {
  const order: FormulaCell[] = [];
  for (const cell of pending.cells) cell.ordered = false;
  for (const root of pending.cells) {
    if (root.ordered) continue;
    pending.markOrdered(root);
    const frames: Frame[] = [{ cell: root, part: 0 }];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const next = nextPrecedent(frame, pending);
      if (next) {
        pending.markOrdered(next);
        frames.push({ cell: next, part: 0 });
      } else {
        order.push(frame.cell);
        frames.pop();
      }
    }
  }
  return order;
}

function nextPrecedent(frame: Frame, pending: Pending): FormulaCell | undefined {
  const { parts, found } = frame.cell;
  for (; frame.part < parts.length + found.length; frame.part++) {
    const part = parts[frame.part] ?? found[frame.part - parts.length];
    const next = part && pending.takeUnordered(part);
    if (next) return next;
  }
  return undefined;
}
