import { useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import {
  columnPoints,
  type DocumentCell,
  type DocumentChart,
  type SheetDocument,
} from '../../documents';
import { PreviewChart } from './PreviewChart';

/** Rows shown: about the first page. */
const ROWS = 60;
const PIXELS_PER_POINT = 4 / 3;
/** Pixels of a narrow pane, until its width is known. */
const FIRST_ROOM = 280;
const MARGINS = 16;

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    maxHeight: '420px',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: '#ffffff',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  page: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    color: '#000000',
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
  },
  cell: { padding: '0 2px', overflow: 'hidden' },
});

interface DocumentPreviewProps {
  readonly document: SheetDocument;
  readonly label: string;
}

/** The beginning of a document as it will be printed, as wide as the pane. */
export function DocumentPreview({ document, label }: DocumentPreviewProps) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(FIRST_ROOM);
  useEffect(() => {
    if (frame.current) setRoom(frame.current.clientWidth - MARGINS);
  }, []);
  const widths = document.columns.map((width) => columnPoints(width) * PIXELS_PER_POINT);
  const width = widths.reduce((a, b) => a + b, 0);
  return (
    <div ref={frame} className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.page} style={{ width, zoom: Math.min(1, room / width) }}>
        <colgroup>
          {widths.map((width, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <tbody>
          {document.rows.slice(0, ROWS).map(({ height }, row) => (
            <tr key={row} style={{ height: height * PIXELS_PER_POINT }}>
              {inColumns(document, row).map((part) =>
                'kind' in part ? (
                  <td key={part.title} className={styles.cell} {...spansOf(part)}>
                    <PreviewChart document={document} chart={part} />
                  </td>
                ) : (
                  <PreviewCell key={part.column} cell={part} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function spansOf({ place: { top, left, bottom, right } }: DocumentChart) {
  return { colSpan: right - left + 1, rowSpan: Math.min(bottom, ROWS - 1) - top + 1 };
}

/** The cells of a row with empty ones where the document has none, and the charts that begin in it. */
function inColumns(
  { rows, columns, charts = [] }: SheetDocument,
  row: number,
): (DocumentCell | DocumentChart)[] {
  const parts: (DocumentCell | DocumentChart)[] = [];
  for (let column = 0; column < columns.length;) {
    const chart = charts.find(
      ({ place: { top, left, bottom, right } }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
    const cell = rows[row]?.cells.find((one) => one.column === column);
    const part = cell ?? { column, value: null, style: {} };
    if (!chart) parts.push(part);
    else if (chart.place.top === row) parts.push(chart);
    column = chart ? chart.place.right + 1 : column + (part.span ?? 1);
  }
  return parts;
}

function PreviewCell({ cell: { span, value, style } }: { readonly cell: DocumentCell }) {
  const styles = useStyles();
  const borders = Object.fromEntries(
    (style.borders ?? []).map((side) => [
      `border${side.charAt(0).toUpperCase()}${side.slice(1)}`,
      '1px solid #000',
    ]),
  );
  return (
    <td
      className={styles.cell}
      colSpan={span ?? 1}
      style={{
        fontSize: (style.size ?? 11) * PIXELS_PER_POINT,
        fontWeight: style.bold ? 'bold' : 'normal',
        fontStyle: style.italic ? 'italic' : 'normal',
        textAlign: style.align ?? (typeof value === 'number' ? 'right' : 'left'),
        verticalAlign: style.vertical ?? 'bottom',
        whiteSpace: style.wrap ? 'pre-wrap' : 'nowrap',
        ...(style.fill && { backgroundColor: style.fill }),
        ...(style.colour && { color: style.colour }),
        ...borders,
      }}
    >
      {value}
    </td>
  );
}
