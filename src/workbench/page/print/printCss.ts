import type { Size } from './paper';

/** The look of the preview, and of the paper when the browser prints it. */
export function printCss({ width, height }: Size): string {
  return `
@page { size: ${width}pt ${height}pt; margin: 0; }
.print-page { position: relative; flex: none; width: ${width}pt; height: ${height}pt; overflow: hidden;
  background: #ffffff; color: #000000; color-scheme: light; forced-color-adjust: none; print-color-adjust: exact; }
.print-body { position: absolute; transform-origin: 0 0; }
.print-block { position: absolute; overflow: hidden; }
.print-cell { position: absolute; box-sizing: border-box; }
.print-chart { position: absolute; background: #ffffff; }
.print-text { position: absolute; top: 0; height: 100%; display: flex; overflow: hidden;
  box-sizing: border-box; padding: 0 1.5pt; }
.print-text > span { flex: 1; min-width: 0; overflow-wrap: break-word; }
.print-band { position: absolute; display: grid; grid-template-columns: 1fr 1fr 1fr; align-items: start;
  white-space: pre-wrap; font: 11pt Calibri, Carlito, Arial, sans-serif; }
.print-band[data-side="bottom"] { align-items: end; }
.print-pages { display: flex; flex-direction: column; align-items: center; gap: 16px; padding: 16px; }
.print-frame { flex: none; box-shadow: 0 1px 6px rgb(0 0 0 / 40%); }
@media print {
  .print-tools { display: none !important; }
  .print-overlay { position: static !important; display: block !important; height: auto !important; overflow: visible !important; background: none !important; }
  .print-pages { display: block; padding: 0; }
  .print-frame { box-shadow: none; width: auto !important; height: auto !important; }
  .print-page { transform: none !important; height: calc(${height}pt - 0.5px); break-after: page; }
  .print-frame:last-child .print-page { break-after: auto; }
}
`;
}
