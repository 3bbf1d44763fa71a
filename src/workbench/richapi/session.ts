import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { bind, type Bound } from './bound';
import type { EventRanges } from './eventRanges';
import type { HostServices } from './hostServices';
import { RangeTarget } from './rangeTarget';
import type { References } from './references';
import type { Subscriptions } from './subscriptions';

/** What a request of one client can reach, whatever it asks for. */
export interface SessionParts {
  readonly workbook: Workbook;
  readonly client: string;
  readonly references: References;
  readonly subscriptions: Subscriptions;
  readonly eventRanges: EventRanges;
  readonly services: HostServices;
}

/** One request of one client while it is carried out; ranges nobody keeps stop following the sheet at its end. */
export class Session {
  readonly workbook: Workbook;
  readonly client: string;
  readonly references: References;
  readonly subscriptions: Subscriptions;
  readonly eventRanges: EventRanges;
  readonly services: HostServices;
  /** Steps that need time, run after the request's actions and before its answer. */
  readonly deferred: (() => Promise<void>)[] = [];
  private readonly ranges: RangeTarget[] = [];
  private calculating = true;

  constructor(parts: SessionParts) {
    this.workbook = parts.workbook;
    this.client = parts.client;
    this.references = parts.references;
    this.subscriptions = parts.subscriptions;
    this.eventRanges = parts.eventRanges;
    this.services = parts.services;
  }

  /** Brings formulas up to date with what the request wrote so far, unless it asked to wait. */
  settle(): void {
    if (this.calculating && this.workbook.state.calculationMode !== 'Manual') {
      this.workbook.recalculate();
    }
  }

  suspendCalculation(): void {
    this.calculating = false;
  }

  range(sheet: Sheet, area: Area): Bound {
    const target = new RangeTarget(sheet, area);
    this.ranges.push(target);
    return bind('Range', target);
  }

  end(): void {
    for (const target of this.ranges) {
      if (this.references.idOf(target) === undefined) target.release();
    }
  }
}
