import { memo, useMemo } from 'react';
import type { Sheet } from '../../model/sheet';
import type { HeaderFooterText, PageLayout } from '../../model/pageLayout';
import { headerRuns, type HeaderRun, type HeaderValues } from './headerRuns';
import type { PrintedPage, Stretch } from './pagination';
import { bodyOf, paperOf } from './paper';
import { printedBlock, type PrintedBlock } from './printedBlock';

interface PrintedSheetProps {
  readonly sheet: Sheet;
  readonly page: PrintedPage;
  readonly scale: number;
  readonly values: HeaderValues;
}

/** One page of a sheet in its real size. */
export const PrintedSheet = memo(function PrintedSheet(props: PrintedSheetProps) {
  const { sheet, page, scale, values } = props;
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
        {blocks.parts.map(({ block, left, top }) => (
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
      parts.push({ block, left, top });
      left += block.width;
      height = block.height;
    }
    top += height;
    width = Math.max(width, left);
  }
  return { parts, width, height: top };
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
