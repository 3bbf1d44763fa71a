import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { PANE_WIDTHS, paneWidthWithin } from '../view';

const useStyles = makeStyles({
  splitter: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground5 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
});

const STEP = 10;

interface PaneSplitterProps {
  readonly width: number;
  readonly label: string;
  readonly valueText: string;
  readonly onWidth: (width: number) => void;
}

/** The edge of the pane, which the pointer drags and the arrow keys move. */
export function PaneSplitter({ width, label, valueText, onWidth }: PaneSplitterProps) {
  const styles = useStyles();
  const dragged = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined);
  const start = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = { x: event.clientX, width };
  };
  const move = ({ clientX }: PointerEvent): void => {
    const from = dragged.current;
    if (from) onWidth(paneWidthWithin(from.width + from.x - clientX));
  };
  const stop = (): void => {
    dragged.current = undefined;
  };
  const step = (event: KeyboardEvent): void => {
    const wanted = widthAfter(event.key, width);
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(paneWidthWithin(wanted));
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={PANE_WIDTHS.least}
      aria-valuemax={PANE_WIDTHS.most}
      aria-valuenow={width}
      aria-valuetext={valueText}
      className={styles.splitter}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
      onKeyDown={step}
    />
  );
}

function widthAfter(key: string, width: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return width + STEP;
    case 'ArrowRight':
      return width - STEP;
    case 'Home':
      return PANE_WIDTHS.least;
    case 'End':
      return PANE_WIDTHS.most;
    default:
      return undefined;
  }
}
