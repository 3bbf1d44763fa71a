import type { DocumentChart, SheetDocument } from '../../documents';

const WIDTH = 300;
const HEIGHT = 160;
const TITLE = 24;
const COLOUR = '#4472c4';

interface PreviewChartProps {
  readonly document: SheetDocument;
  readonly chart: DocumentChart;
}

/** A chart of a document in outline: its title and its bars. */
export function PreviewChart({ document, chart }: PreviewChartProps) {
  const { top, bottom, values } = chart.source;
  const numbers = document.rows.slice(top, bottom + 1).map(({ cells }) => {
    const value = cells.find(({ column }) => column === values)?.value;
    return typeof value === 'number' ? value : 0;
  });
  const most = Math.max(1, ...numbers);
  return (
    <svg
      role="img"
      aria-label={chart.title}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      height="100%"
      preserveAspectRatio="none"
    >
      <text x={WIDTH / 2} y={TITLE - 8} textAnchor="middle" fontSize="13" fontWeight="bold">
        {chart.title}
      </text>
      {numbers.map((number, index) => (
        <rect
          key={index}
          fill={COLOUR}
          {...barOf(chart.kind, number / most, index, numbers.length)}
        />
      ))}
    </svg>
  );
}

function barOf(kind: DocumentChart['kind'], share: number, index: number, count: number) {
  const room = HEIGHT - TITLE;
  if (kind === 'bar') {
    const band = room / count;
    const y = TITLE + band * (index + 0.2);
    return { x: WIDTH / 4, y, width: (WIDTH * share * 2) / 3, height: band * 0.6 };
  }
  const band = WIDTH / count;
  const height = (room - 8) * share;
  return { x: band * (index + 0.2), y: HEIGHT - height - 4, width: band * 0.6, height };
}
