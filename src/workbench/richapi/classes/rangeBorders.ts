import type { Area } from '../../model/area';
import type { Border } from '../../model/style';
import { choiceOf } from '../argValue';
import { bind, type Arg } from '../bound';
import type { ClassSpec, Scalar } from '../classSpec';
import type { BorderTarget } from '../classTargets';
import { colorOf } from '../colors';
import type { Cells } from '../rangeTarget';
import { uniformStyle } from '../uniform';
import type { Json } from '../wire';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** The cells of an area that have the border at one of their sides. */
interface Edge {
  readonly area: Area;
  readonly side: Side;
}

const SIDES: Readonly<Record<string, (area: Area) => readonly Edge[]>> = {
  EdgeTop: (area) => [{ area: { ...area, bottom: area.top }, side: 'top' }],
  EdgeBottom: (area) => [{ area: { ...area, top: area.bottom }, side: 'bottom' }],
  EdgeLeft: (area) => [{ area: { ...area, right: area.left }, side: 'left' }],
  EdgeRight: (area) => [{ area: { ...area, left: area.right }, side: 'right' }],
  InsideHorizontal: (area) =>
    area.top === area.bottom
      ? []
      : [
          { area: { ...area, bottom: area.bottom - 1 }, side: 'bottom' },
          { area: { ...area, top: area.top + 1 }, side: 'top' },
        ],
  InsideVertical: (area) =>
    area.left === area.right
      ? []
      : [
          { area: { ...area, right: area.right - 1 }, side: 'right' },
          { area: { ...area, left: area.left + 1 }, side: 'left' },
        ],
};

const NEW_BORDER: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

function edgesOf({ cells, side }: BorderTarget): readonly Edge[] {
  return cells.areas.flatMap((area) => SIDES[side]?.(area) ?? []);
}

function readBorder(target: BorderTarget, pick: (border: Border | null) => Json): Json {
  const [edge] = edgesOf(target);
  if (!edge) return pick(null);
  const cells = { sheet: target.cells.sheet, areas: [edge.area] };
  return uniformStyle(cells, (style) => pick(style.borders[edge.side]));
}

function writeBorder(target: BorderTarget, patch: Partial<Border> | null): void {
  const { sheet } = target.cells;
  for (const { area, side } of edgesOf(target)) {
    const style = sheet.styleAt(area.top, area.left);
    const border = patch && { ...NEW_BORDER, ...style.borders[side], ...patch };
    sheet.setStyle(area, { borders: { [side]: border } });
  }
}

function part(
  pick: (border: Border | null) => Json,
  patch: (value: Arg) => Partial<Border> | null,
): Scalar<BorderTarget> {
  return {
    get: (target) => readBorder(target, pick),
    set: (target, value) => {
      writeBorder(target, patch(value));
    },
  };
}

export const rangeBorder: ClassSpec<BorderTarget> = {
  identity: ({ side }) => ({ _Id: side }),
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: part(
      (border) => border?.style ?? 'None',
      (value) => {
        const style = choiceOf(value, STYLES);
        return style === 'None' ? null : { style };
      },
    ),
    weight: part(
      (border) => border?.weight ?? 'Thin',
      (value) => ({ weight: choiceOf(value, WEIGHTS) }),
    ),
    color: part(
      (border) => border?.color ?? '#000000',
      (value) => ({ color: colorOf(value) }),
    ),
  },
};

export const rangeBorderCollection: ClassSpec<Cells> = {
  items: {
    all: (cells) => Object.keys(SIDES).map((side) => bind('RangeBorder', { cells, side })),
    find: (cells, key) => {
      const side = Object.keys(SIDES).find((each) => each === key);
      return side === undefined ? undefined : bind('RangeBorder', { cells, side });
    },
  },
};
