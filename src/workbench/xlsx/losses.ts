import type { StyleLoss } from './readStyles';
import { child, childrenOf, type XmlElement } from './xml';

/** What a workbook here cannot have. */
export type LossCode =
  | StyleLoss
  | 'activeX'
  | 'alternativeContent'
  | 'chartSheet'
  | 'connection'
  | 'customView'
  | 'customXml'
  | 'dataBarExtension'
  | 'dataConsolidation'
  | 'dataTable'
  | 'dialogSheet'
  | 'embeddedObject'
  | 'externalLink'
  | 'filterCriteria'
  | 'formControl'
  | 'headerFooterVariant'
  | 'ignoredErrors'
  | 'image'
  | 'legacyArray'
  | 'macro'
  | 'name'
  | 'outline'
  | 'paperSize'
  | 'password'
  | 'phonetic'
  | 'pivotTable'
  | 'printerSettings'
  | 'propertyType'
  | 'protectedRange'
  | 'queryTable'
  | 'richText'
  | 'rightToLeft'
  | 'scenario'
  | 'shape'
  | 'signature'
  | 'slicer'
  | 'sortState'
  | 'sparkline'
  | 'splitPane'
  | 'tableStyle'
  | 'threadedComment'
  | 'timeline'
  | 'unknownElement'
  | 'unknownError'
  | 'unknownPart'
  | 'unknownRule'
  | 'watch'
  | 'webExtension'
  | 'zoom';

/** Something of a loaded file that is not kept: where it stands in the package and on which sheet. */
export interface Loss {
  readonly code: LossCode;
  readonly part: string;
  readonly sheet?: string;
}

/** Collects losses, each code once for a part. */
export class LossReport {
  private readonly losses = new Map<string, Loss>();

  add(code: LossCode, part: string, sheet?: string): void {
    const key = `${code} ${part}`;
    if (!this.losses.has(key))
      this.losses.set(key, { code, part, ...(sheet !== undefined && { sheet }) });
  }

  get all(): Loss[] {
    return [...this.losses.values()];
  }
}

/** What a part is by its path, the first that fits; undefined for parts whose loss loses nothing. */
const PARTS: readonly (readonly [path: RegExp, code: LossCode | undefined])[] = [
  [/^\[|^xl\/(calcChain|metadata)\.xml$/i, undefined],
  [/(^|\/)_rels\//i, undefined],
  [/^docProps\/(app\.xml|core\.xml|thumbnail)/i, undefined],
  [/vbaProject|vbaData|^xl\/macrosheets/i, 'macro'],
  [/^xl\/pivot/i, 'pivotTable'],
  [/^xl\/slicer/i, 'slicer'],
  [/^xl\/timeline/i, 'timeline'],
  [/^xl\/externalLinks/i, 'externalLink'],
  [/^xl\/queryTables/i, 'queryTable'],
  [/^xl\/connections/i, 'connection'],
  [/^xl\/(threadedComments|persons)/i, 'threadedComment'],
  [/^xl\/chartsheets/i, 'chartSheet'],
  [/^xl\/dialogsheets/i, 'dialogSheet'],
  [/^xl\/media/i, 'image'],
  [/^xl\/embeddings/i, 'embeddedObject'],
  [/^xl\/activeX/i, 'activeX'],
  [/^xl\/ctrlProps/i, 'formControl'],
  [/^xl\/printerSettings/i, 'printerSettings'],
  [/^xl\/(drawings|charts|diagrams)/i, 'shape'],
  [/webextensions?\//i, 'webExtension'],
  [/^customXml/i, 'customXml'],
  [/^_xmlsignatures/i, 'signature'],
];

/** Reports the parts of the package that nothing has read. */
export function reportUnusedParts(unused: readonly string[], report: LossReport): void {
  for (const part of unused) {
    const known = PARTS.find(([path]) => path.test(part));
    const code = known ? known[1] : 'unknownPart';
    if (code !== undefined) report.add(code, part);
  }
}

/** Elements of a sheet that nothing reads, and what is lost with them. */
const ELEMENTS: Readonly<Record<string, LossCode>> = {
  customSheetViews: 'customView',
  dataConsolidate: 'dataConsolidation',
  scenarios: 'scenario',
  protectedRanges: 'protectedRange',
  ignoredErrors: 'ignoredErrors',
  cellWatches: 'watch',
  controls: 'formControl',
  oleObjects: 'embeddedObject',
  picture: 'image',
  legacyDrawingHF: 'image',
  drawingHF: 'image',
  webPublishItems: 'webExtension',
  sortState: 'sortState',
  AlternateContent: 'alternativeContent',
  sparklineGroups: 'sparkline',
  slicerList: 'slicer',
  timelineRefs: 'timeline',
  customProperties: 'macro',
};

function lossOfElement(name: string): LossCode | undefined {
  return Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
}

const READ_ELEMENTS = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter
  mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins
  pageSetup headerFooter rowBreaks colBreaks drawing legacyDrawing tableParts extLst smartTags`.split(
    /\s+/,
  ),
);

const READ_EXTENSIONS = new Set(['conditionalFormattings', 'dataValidations']);

/** Reports the elements of a sheet that nothing reads. */
export function reportElements(sheet: XmlElement, lose: (code: LossCode) => void): void {
  const extensions = childrenOf(child(sheet, 'extLst'), 'ext').flatMap(({ children }) => children);
  for (const { name } of sheet.children)
    if (!READ_ELEMENTS.has(name)) lose(lossOfElement(name) ?? 'unknownElement');
  for (const { name } of extensions)
    if (!READ_EXTENSIONS.has(name)) lose(lossOfElement(name) ?? 'unknownElement');
}
