/** Pixels of every icon that the ribbon takes. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The drawings with the pixels of their pictures: the add-in's own, also for lists of add-ins, and each command's. */
export const ICON_SIZES: Readonly<Record<string, readonly number[]>> = {
  icon: [...RIBBON_SIZES, 96, 128],
  'icon-check': RIBBON_SIZES,
  'icon-report': RIBBON_SIZES,
  'icon-rollup': RIBBON_SIZES,
};

/** The grids the drawings are fitted to; the largest has no number in its file's name. */
const GRIDS = [32, 24, 20, 16] as const;

/** The drawing whose lines fall on whole pixels at that size. */
export function drawingFor(icon: string, size: number): string {
  const grid = GRIDS.find((each) => size % each === 0);
  return grid === undefined || grid === 32 ? `${icon}.svg` : `${icon}-${grid}.svg`;
}

/** The picture files of every icon. */
export function iconFiles(): string[] {
  return Object.entries(ICON_SIZES).flatMap(([icon, sizes]) =>
    sizes.map((size) => iconFile(icon, size)),
  );
}

/** The picture file of an icon at one size. */
export function iconFile(icon: string, size: number): string {
  return `${icon}-${size}.png`;
}
