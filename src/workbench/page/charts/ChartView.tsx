import { useEffect, useRef } from 'react';
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import type { Language } from '../../../i18n';
import type { Workbook } from '../../model/workbook';
import { CHART_COLOURS } from '../../../openxml/chartXml';
import { sayIn } from '../shell/sayIn';
import { pageWords } from '../words';
import { numberIn, sourceCells } from '../../charts/chartReference';
import type { ChartSpec } from '../../charts/chartSpec';

Drawing.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
);

const ACCENTS = CHART_COLOURS.map((colour) => `#${colour}`);

interface ChartViewProps {
  readonly workbook: Workbook;
  readonly spec: ChartSpec;
  readonly language: Language;
  readonly ink: string;
}

/** One chart, drawn anew when the workbook changes. */
export function ChartView({ workbook, spec, language, ink }: ChartViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = pageWords(language).charts;
  const tell = sayIn(language);
  useEffect(() => {
    if (!canvas.current) return undefined;
    const drawing = new Drawing(canvas.current, configOf(workbook, spec, language, ink));
    let frame = 0;
    const stop = workbook.onEdited(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        drawing.data = dataOf(workbook, spec, language);
        drawing.update('none');
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
      drawing.destroy();
    };
  }, [workbook, spec, language, ink]);
  const title = spec.title === '' ? tell(words.untitled) : spec.title;
  return (
    <div
      style={{
        position: 'relative',
        width: '100%',
        height: '100%',
        padding: 6,
        boxSizing: 'border-box',
      }}
    >
      <canvas ref={canvas} role="img" aria-label={tell(words.chart, { title })} />
    </div>
  );
}

const TYPES = {
  column: 'bar',
  bar: 'bar',
  line: 'line',
  area: 'line',
  pie: 'pie',
  doughnut: 'doughnut',
} as const;

function configOf(
  workbook: Workbook,
  spec: ChartSpec,
  language: Language,
  ink: string,
): ChartConfiguration {
  const isRound = spec.kind === 'pie' || spec.kind === 'doughnut';
  const scale = { stacked: spec.isStacked, ticks: { color: ink }, beginAtZero: true };
  const values = {
    ...scale,
    display: !spec.hidesValueAxis,
    grid: { color: `${ink}33`, display: spec.hasGridlines },
  };
  const categories = { ...scale, grid: { color: `${ink}33` } };
  const [x, y] = spec.kind === 'bar' ? [values, categories] : [categories, values];
  return {
    type: TYPES[spec.kind],
    data: dataOf(workbook, spec, language),
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: spec.kind === 'bar' ? 'y' : 'x',
      color: ink,
      ...(!isRound && {
        scales: { x, y },
      }),
      plugins: {
        title: { display: spec.title !== '', text: spec.title, color: ink, font: { size: 14 } },
        legend: {
          display: spec.legend !== undefined,
          position: spec.legend ?? 'bottom',
          labels: { color: ink, boxWidth: 12 },
        },
      },
    },
  };
}

function dataOf(
  workbook: Workbook,
  spec: ChartSpec,
  language: Language,
): ChartConfiguration['data'] {
  const tell = sayIn(language);
  const { series: seriesWord } = pageWords(language).charts;
  const isRound = spec.kind === 'pie' || spec.kind === 'doughnut';
  const shown = isRound ? spec.series.slice(0, spec.kind === 'pie' ? 1 : undefined) : spec.series;
  const datasets = shown.map((series, index) => {
    const data = sourceCells(workbook, series.values).map(({ value }) => numberIn(value));
    const color = ACCENTS[index % ACCENTS.length] ?? '#4472C4';
    const name = sourceCells(workbook, series.name)
      .map(({ text }) => text)
      .join(' ');
    return {
      label: name === '' ? tell(seriesWord, { number: index + 1 }) : name,
      data,
      backgroundColor: isRound ? data.map((_value, at) => ACCENTS[at % ACCENTS.length]) : color,
      borderColor: isRound ? '#ffffff' : color,
      ...(spec.kind === 'area' && { fill: true }),
    };
  });
  const [first] = spec.series;
  const named = first ? sourceCells(workbook, first.categories).map(({ text }) => text) : [];
  const longest = Math.max(0, ...datasets.map(({ data }) => data.length));
  const labels =
    named.length > 0 ? named : Array.from({ length: longest }, (_each, index) => String(index + 1));
  return { labels, datasets };
}
