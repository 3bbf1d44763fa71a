import { useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { columnPoints, type DocumentCell, type SheetDocument } from '../../documents';

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
          {document.rows.slice(0, ROWS).map(({ cells, height }, row) => (
            <tr key={row} style={{ height: height * PIXELS_PER_POINT }}>
              {inColumns(cells, widths.length).map((cell) => (
                <PreviewCell key={cell.column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The cells of a row with empty ones where the document has none. */
function inColumns(cells: readonly DocumentCell[], columns: number): DocumentCell[] {
  const placed: DocumentCell[] = [];
  for (let column = 0; column < columns;) {
    const cell = cells.find((one) => one.column === column) ?? { column, value: null, style: {} };
    placed.push(cell);
    column += cell.span ?? 1;
  }
  return placed;
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
