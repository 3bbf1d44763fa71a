import type { Area } from '../../model/area';
import type { HeaderFooterText, PageLayout, PageZoom } from '../../model/pageLayout';
import type { Sheet } from '../../model/sheet';
import { choiceOf, flagOf, numberOf, textOf } from '../argValue';
import { invalidArgument, itemNotFound } from '../apiError';
import { isJsonRecord, type Args } from '../args';
import { bind, isBound, plainArgument, type Arg, type Bound } from '../bound';
import type { ClassSpec, Scalar } from '../classSpec';
import { placeOf } from '../rangeAddress';
import type { Session } from '../session';
import type { Json } from '../wire';
import { areaArgument } from './sheetView';

const POINTS_PER: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

function patch(sheet: Sheet, changes: Partial<PageLayout>): void {
  sheet.set('pageLayout', { ...sheet.state.pageLayout, ...changes });
}

function layout(
  pick: (layout: PageLayout) => Json,
  change: (value: Arg, layout: PageLayout) => Partial<PageLayout>,
): Scalar<Sheet> {
  return {
    get: ({ state }) => pick(state.pageLayout),
    set: (sheet, value) => {
      patch(sheet, change(value, sheet.state.pageLayout));
    },
  };
}

function margin(side: 'top' | 'bottom' | 'left' | 'right'): Scalar<Sheet> {
  return layout(
    ({ margins }) => margins[side],
    (value, { margins }) => ({ margins: { ...margins, [side]: numberOf(value) } }),
  );
}

function zoomOf(value: Arg): PageZoom {
  const zoom = plainArgument(value);
  if (!isJsonRecord(zoom)) throw invalidArgument('A zoom is an object.');
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  if (typeof scale === 'number') return { scale };
  return {
    ...(typeof wide === 'number' && wide > 0 && { horizontalFitToPages: wide }),
    ...(typeof tall === 'number' && tall > 0 && { verticalFitToPages: tall }),
  };
}

function setMargins(sheet: Sheet, args: Args): void {
  const factor = POINTS_PER[args.text(0)];
  if (factor === undefined) throw invalidArgument(`"${args.text(0)}" is no unit of length.`);
  const { pageLayout } = sheet.state;
  const margins = { ...pageLayout.margins };
  let { headerMargin, footerMargin } = pageLayout;
  for (const [side, value] of Object.entries(args.record(1))) {
    const points = numberOf(value) * factor;
    if (side === 'header') headerMargin = points;
    else if (side === 'footer') footerMargin = points;
    else margins[choiceOf(side, ['top', 'bottom', 'left', 'right'])] = points;
  }
  patch(sheet, { margins, headerMargin, footerMargin });
}

function printAreas(sheet: Sheet, args: Args): readonly Area[] {
  const value = args.at(0);
  if (isBound(value) && value.is === 'RangeAreas') return value.target.areas;
  if (isBound(value)) return [areaArgument(sheet, args, 0)];
  return args
    .text(0)
    .split(',')
    .map((part) => placeOf(part.trim(), sheet).area);
}

/** Both getters of a part that may not be set. */
function printed(
  name: string,
  find: (sheet: Sheet, session: Session) => Bound | null,
): NonNullable<ClassSpec<Sheet>['getters']> {
  return {
    [name]: (sheet, _args, session) => {
      const found = find(sheet, session);
      if (!found) throw itemNotFound(`PageLayout.${name} found nothing`);
      return found;
    },
    [`${name}OrNullObject`]: (sheet, _args, session) => find(sheet, session),
  };
}

export const pageLayout: ClassSpec<Sheet> = {
  scalars: {
    orientation: layout(
      ({ orientation }) => orientation,
      (value) => ({ orientation: choiceOf(value, ['Portrait', 'Landscape']) }),
    ),
    paperSize: layout(
      ({ paperSize }) => paperSize,
      (value) => ({ paperSize: textOf(value) }),
    ),
    blackAndWhite: layout(
      ({ blackAndWhite }) => blackAndWhite,
      (value) => ({ blackAndWhite: flagOf(value) }),
    ),
    draftMode: layout(
      ({ draftMode }) => draftMode,
      (value) => ({ draftMode: flagOf(value) }),
    ),
    centerHorizontally: layout(
      ({ centerHorizontally }) => centerHorizontally,
      (value) => ({ centerHorizontally: flagOf(value) }),
    ),
    centerVertically: layout(
      ({ centerVertically }) => centerVertically,
      (value) => ({ centerVertically: flagOf(value) }),
    ),
    printGridlines: layout(
      ({ printGridlines }) => printGridlines,
      (value) => ({ printGridlines: flagOf(value) }),
    ),
    printHeadings: layout(
      ({ printHeadings }) => printHeadings,
      (value) => ({ printHeadings: flagOf(value) }),
    ),
    printOrder: layout(
      ({ printOrder }) => printOrder,
      (value) => ({ printOrder: choiceOf(value, ['DownThenOver', 'OverThenDown']) }),
    ),
    firstPageNumber: layout(
      ({ firstPageNumber }) => firstPageNumber ?? '',
      (value) => ({ firstPageNumber: value === '' ? null : numberOf(value) }),
    ),
    zoom: layout(
      ({ zoom }) => ({ ...zoom }),
      (value) => ({ zoom: zoomOf(value) }),
    ),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: layout(
      ({ headerMargin }) => headerMargin,
      (value) => ({ headerMargin: numberOf(value) }),
    ),
    footerMargin: layout(
      ({ footerMargin }) => footerMargin,
      (value) => ({ footerMargin: numberOf(value) }),
    ),
  },
  objects: { headersFooters: (sheet) => bind('HeaderFooterGroup', sheet) },
  getters: {
    ...printed('getPrintArea', (sheet) => {
      const areas = sheet.state.pageLayout.printArea;
      return areas ? bind('RangeAreas', { sheet, areas }) : null;
    }),
    ...printed('getPrintTitleRows', (sheet, session) => {
      const rows = sheet.state.pageLayout.printTitleRows;
      return rows ? session.range(sheet, rows) : null;
    }),
    ...printed('getPrintTitleColumns', (sheet, session) => {
      const columns = sheet.state.pageLayout.printTitleColumns;
      return columns ? session.range(sheet, columns) : null;
    }),
  },
  methods: {
    setPrintArea: (sheet, args) => {
      patch(sheet, { printArea: printAreas(sheet, args) });
    },
    setPrintTitleRows: (sheet, args) => {
      patch(sheet, { printTitleRows: areaArgument(sheet, args, 0) });
    },
    setPrintTitleColumns: (sheet, args) => {
      patch(sheet, { printTitleColumns: areaArgument(sheet, args, 0) });
    },
    setPrintMargins: setMargins,
  },
};

function headerFooterText(
  part: 'headers' | 'footers',
  side: keyof HeaderFooterText,
): Scalar<Sheet> {
  return layout(
    (page) => page[part][side],
    (value, page) => ({ [part]: { ...page[part], [side]: textOf(value) } }),
  );
}

export const headerFooter: ClassSpec<Sheet> = {
  scalars: {
    leftHeader: headerFooterText('headers', 'left'),
    centerHeader: headerFooterText('headers', 'center'),
    rightHeader: headerFooterText('headers', 'right'),
    leftFooter: headerFooterText('footers', 'left'),
    centerFooter: headerFooterText('footers', 'center'),
    rightFooter: headerFooterText('footers', 'right'),
  },
};

export const headerFooterGroup: ClassSpec<Sheet> = {
  scalars: { state: { get: () => 'Default' } },
  objects: { defaultForAllPages: (sheet) => bind('HeaderFooter', sheet) },
};
