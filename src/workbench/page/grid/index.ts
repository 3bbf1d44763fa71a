export { SheetView } from './SheetView';
export type { SheetViewProps } from './SheetView';
export type { PixelArea, PlacedChart } from './view/placedChart';
