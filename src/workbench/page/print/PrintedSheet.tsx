import { memo, useMemo } from 'react';
import type { Sheet } from '../../model/sheet';
import type { HeaderFooterText, PageLayout } from '../../model/pageLayout';
import type { PlacedChart } from '../grid';
import { headerRuns, type HeaderRun, type HeaderValues } from './headerRuns';
import type { PrintedPage, Stretch } from './pagination';
import { bodyOf, paperOf } from './paper';
import { printedBlock, type PrintedBlock } from './printedBlock';

interface PrintedSheetProps {
  readonly sheet: Sheet;
  readonly page: PrintedPage;
  readonly scale: number;
  readonly values: HeaderValues;
  readonly charts: readonly PlacedChart[];
}

/** One page of a sheet in its real size. */
export const PrintedSheet = memo(function PrintedSheet(props: PrintedSheetProps) {
  const { sheet, page, scale, values, charts } = props;
  const layout = sheet.pageLayout;
  const blocks = useMemo(() => blocksOf(sheet, page), [sheet, page]);
  const place = placeOf(layout, blocks, scale);
  return (
    <>
      <Band layout={layout} text={layout.headers} values={values} side="top" />
      <div
        className="print-body"
        style={{ left: `${place.left}pt`, top: `${place.top}pt`, transform: `scale(${scale})` }}
      >
        {blocks.parts.map(({ block, left, top, isOwn }) => (
          <div
            key={`${left} ${top}`}
            className="print-block"
            style={{
              left: `${left}pt`,
              top: `${top}pt`,
              width: `${block.width}pt`,
              height: `${block.height}pt`,
            }}
          >
            {block.cells.map(({ key, box, text, textStyle }) => (
              <div key={key} className="print-cell" style={box}>
                {text !== '' && (
                  <div className="print-text" style={textStyle}>
                    <span>{text}</span>
                  </div>
                )}
              </div>
            ))}
            {isOwn &&
              charts.map(({ key, area, element }) => (
                <div key={key} className="print-chart" style={chartBox(sheet, page, area)}>
                  {element}
                </div>
              ))}
          </div>
        ))}
      </div>
      <Band layout={layout} text={layout.footers} values={values} side="bottom" />
    </>
  );
});

interface PlacedBlock {
  readonly block: PrintedBlock;
  readonly left: number;
  readonly top: number;
  /** The page's own cells, not its titles. */
  readonly isOwn: boolean;
}

interface PlacedBlocks {
  readonly parts: readonly PlacedBlock[];
  readonly width: number;
  readonly height: number;
}

/** The page's own cells with the titles above and at the left. */
function blocksOf(sheet: Sheet, page: PrintedPage): PlacedBlocks {
  const { rows, columns, titleRows, titleColumns } = page;
  const downs = [titleRows, rows].filter((each): each is Stretch => each !== undefined);
  const overs = [titleColumns, columns].filter((each): each is Stretch => each !== undefined);
  const parts: PlacedBlock[] = [];
  let top = 0;
  let width = 0;
  for (const down of downs) {
    let left = 0;
    let height = 0;
    for (const over of overs) {
      const block = printedBlock(sheet, down, over);
      parts.push({ block, left, top, isOwn: down === rows && over === columns });
      left += block.width;
      height = block.height;
    }
    top += height;
    width = Math.max(width, left);
  }
  return { parts, width, height: top };
}

/** Where a chart lies on the page; what is outside is cut off there and drawn on the next page. */
function chartBox(sheet: Sheet, { rows, columns }: PrintedPage, area: PlacedChart['area']) {
  if ('width' in area) return { display: 'none' };
  const across = (from: number, to: number): number =>
    sizeOf(from, to, (at) => sheet.columnWidth(at));
  const down = (from: number, to: number): number => sizeOf(from, to, (at) => sheet.rowHeight(at));
  return {
    left: `${across(columns.first, area.left)}pt`,
    top: `${down(rows.first, area.top)}pt`,
    width: `${across(area.left, area.right + 1)}pt`,
    height: `${down(area.top, area.bottom + 1)}pt`,
  };
}

/** From one row or column up to another, negative backwards. */
function sizeOf(from: number, to: number, size: (index: number) => number): number {
  if (to < from) return -sizeOf(to, from, size);
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
}

function placeOf(layout: PageLayout, { width, height }: PlacedBlocks, scale: number) {
  const body = bodyOf(layout);
  const spare = (room: number, used: number, isCentred: boolean): number =>
    isCentred ? Math.max(0, (room - used * scale) / 2) : 0;
  return {
    left: layout.margins.left + spare(body.width, width, layout.centerHorizontally),
    top: layout.margins.top + spare(body.height, height, layout.centerVertically),
  };
}

interface BandProps {
  readonly layout: PageLayout;
  readonly text: HeaderFooterText;
  readonly values: HeaderValues;
  readonly side: 'top' | 'bottom';
}

function Band({ layout, text, values, side }: BandProps) {
  if (text.left === '' && text.center === '' && text.right === '') return null;
  const { margins, headerMargin, footerMargin } = layout;
  const { width } = paperOf(layout);
  const edge = side === 'top' ? { top: `${headerMargin}pt` } : { bottom: `${footerMargin}pt` };
  return (
    <div
      className="print-band"
      data-side={side}
      style={{
        ...edge,
        left: `${margins.left}pt`,
        width: `${width - margins.left - margins.right}pt`,
      }}
    >
      {(['left', 'center', 'right'] as const).map((part) => (
        <div key={part} style={{ textAlign: part }}>
          {headerRuns(text[part], values).map((run, index) => (
            <span key={index} style={runCss(run)}>
              {run.text}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

function runCss(run: HeaderRun) {
  const lines = [run.underline && 'underline', run.strikethrough && 'line-through'];
  const decoration = lines.filter((line) => line !== false).join(' ');
  return {
    ...(run.bold && { fontWeight: 'bold' }),
    ...(run.italic && { fontStyle: 'italic' }),
    ...(run.font !== undefined && { fontFamily: run.font }),
    ...(run.size !== undefined && { fontSize: `${run.size}pt` }),
    ...(run.color !== undefined && { color: run.color }),
    ...(decoration !== '' && { textDecoration: decoration }),
  };
}
