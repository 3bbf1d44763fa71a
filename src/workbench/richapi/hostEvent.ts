import type { EventCode } from './subscriptions';
import type { JsonRecord } from './wire';

/** An event for each of its possible listeners, before it is known who listens. */
export interface HostEvent {
  readonly code: EventCode;
  readonly targets: readonly string[];
  /** Made only when somebody listens. */
  readonly payload: () => JsonRecord;
}
