import type { Area } from '../model/area';
import type { LiveArea } from '../model/liveArea';
import type { Sheet } from '../model/sheet';

const REMEMBERED = 256;

/** The places of the latest events, for `event.getRange(context)`. */
export class EventRanges {
  private readonly places = new Map<string, { readonly sheet: Sheet; readonly live: LiveArea }>();
  private lastNumber = 0;

  /** Remembers the place and gives the id that the event carries. */
  remember(sheet: Sheet, area: Area): string {
    this.lastNumber += 1;
    const id = `E${String(this.lastNumber)}`;
    this.places.set(id, { sheet, live: sheet.follow(area) });
    const [oldest] = this.places.keys();
    if (this.places.size > REMEMBERED && oldest !== undefined) this.forget(oldest);
    return id;
  }

  find(id: string): { readonly sheet: Sheet; readonly area: Area } | undefined {
    const place = this.places.get(id);
    return place?.live.area && { sheet: place.sheet, area: place.live.area };
  }

  clear(): void {
    for (const id of [...this.places.keys()]) this.forget(id);
  }

  private forget(id: string): void {
    this.places.get(id)?.live.release();
    this.places.delete(id);
  }
}
