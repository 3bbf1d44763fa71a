import type { Workbook } from '../model/workbook';
import { runBatch } from './batch';
import { EventFeed } from './eventFeed';
import { EventRanges } from './eventRanges';
import type { HostServices } from './hostServices';
import { References } from './references';
import { Session } from './session';
import { Subscriptions } from './subscriptions';
import { NO_TRAFFIC, addTraffic, byteLength, trafficBetween, type Traffic } from './traffic';
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  type ActionInfo,
  type BatchAnswer,
  type PushedEntry,
  type RequestMessage,
} from './wire';
import { asApiError } from './apiError';

/** What Excel on the web takes in one request and gives in one response, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface RichApiHostOptions {
  /** Who works through this host; edits of the same client are `Local` to it. */
  readonly client: string;
  readonly services?: HostServices;
  /** Told the traffic of every single request. */
  readonly onTraffic?: (traffic: Traffic) => void;
}

/** Answers the requests that one office.js sends, as Excel would, from the embedded workbook. */
export class RichApiHost {
  private readonly references = new References();
  private readonly subscriptions = new Subscriptions();
  private readonly eventRanges = new EventRanges();
  private readonly feed: EventFeed;
  private total = NO_TRAFFIC;
  private inFlight = 0;
  private deliver: (text: string) => void = () => undefined;
  private cellEdit: { readonly over: Promise<void>; readonly leave: () => void } | undefined;

  constructor(
    readonly workbook: Workbook,
    private readonly options: RichApiHostOptions,
  ) {
    const { subscriptions, eventRanges } = this;
    this.feed = new EventFeed(workbook, options.client, subscriptions, eventRanges, () => {
      if (this.inFlight === 0) setTimeout(() => this.pushEvents(), 0);
    });
  }

  /** Everything that went over the wire so far. */
  get traffic(): Traffic {
    return this.total;
  }

  /** References the client has not given back. */
  get keptReferences(): number {
    return this.references.count;
  }

  /** Names the way back to the client; `text` is a message for its `onMessageFromHost`. */
  connect(deliver: (text: string) => void): void {
    this.deliver = deliver;
  }

  /** Takes a message from the client's bridge; the answer comes later, then the events it caused. */
  receive(text: string): void {
    this.inFlight += 1;
    void this.answer(text).then((answer) => {
      this.inFlight -= 1;
      this.deliver(answer);
      this.pushEvents();
    });
  }

  /** From now on Excel is as busy as while somebody types in a cell; the result ends it. */
  startCellEdit(): () => void {
    let leave: () => void = () => undefined;
    const over = new Promise<void>((resolve) => (leave = resolve));
    this.cellEdit = { over, leave };
    return () => {
      this.cellEdit = undefined;
      leave();
    };
  }

  /** The traffic that `action` causes, with its result. */
  async measure<R>(action: () => Promise<R>): Promise<{ result: R; traffic: Traffic }> {
    const before = this.total;
    const result = await action();
    return { result, traffic: trafficBetween(before, this.total) };
  }

  /** Sends events or invocations to the client's message handlers. */
  push(entries: readonly PushedEntry[]): void {
    if (entries.length > 0) this.deliver(JSON.stringify({ type: 3, message: { entries } }));
  }

  close(): void {
    this.feed.close();
    this.eventRanges.clear();
    this.references.removeAll();
    this.deliver = () => undefined;
  }

  /** The answer message to one request message; never rejects. */
  async answer(text: string): Promise<string> {
    const request = JSON.parse(text) as RequestMessage;
    const requestBytes = byteLength(text);
    const body = await this.bodyFor(request, requestBytes);
    const answer = answerText(request, body);
    const responseBytes = byteLength(answer);
    const sent = responseBytes > PAYLOAD_LIMIT ? answerText(request, RESPONSE_TOO_LARGE) : answer;
    this.count(request.message.body.Actions, requestBytes, responseBytes);
    return sent;
  }

  private async bodyFor(request: RequestMessage, requestBytes: number): Promise<BatchAnswer> {
    if (requestBytes > PAYLOAD_LIMIT) return REQUEST_TOO_LARGE;
    if (this.cellEdit) {
      if (((request.flags ?? 0) & DELAY_FOR_CELL_EDIT) === 0) return CELL_EDIT_MODE;
      await this.cellEdit.over;
    }
    await Promise.resolve();
    return this.run(request);
  }

  private async run(request: RequestMessage): Promise<BatchAnswer> {
    const { workbook, references, subscriptions, eventRanges, options } = this;
    const { client, services = {} } = options;
    const session = new Session({
      workbook,
      client,
      references,
      subscriptions,
      eventRanges,
      services,
    });
    try {
      const body = request.message.body;
      const answer = workbook.edit(client, () => runBatch(body, session));
      for (const step of session.deferred) await step();
      return answer;
    } catch (thrown) {
      const error = asApiError(thrown);
      return refusal(error.code, error.message);
    } finally {
      session.end();
    }
  }

  private count(actions: readonly ActionInfo[], requestBytes: number, responseBytes: number): void {
    const cleanUp = isCleanUp(actions);
    const traffic = {
      syncs: cleanUp ? 0 : 1,
      cleanUps: cleanUp ? 1 : 0,
      actions: actions.length,
      requestBytes,
      responseBytes,
    };
    this.total = addTraffic(this.total, traffic);
    this.options.onTraffic?.(traffic);
  }

  private pushEvents(): void {
    this.push(this.feed.take());
  }
}

function answerText(request: RequestMessage, body: BatchAnswer): string {
  return JSON.stringify({
    id: request.id,
    type: 1,
    message: { statusCode: 200, headers: {}, body },
  });
}

function isCleanUp(actions: readonly ActionInfo[]): boolean {
  return (
    actions.some(({ Name }) => Name === '_RemoveReference') &&
    actions.every(
      ({ Name, ActionType: type }) =>
        Name === '_RemoveReference' || type === ActionType.Instantiate,
    )
  );
}

function refusal(code: string, message: string): BatchAnswer {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0 },
  };
}

const REQUEST_TOO_LARGE = refusal(
  'RequestPayloadSizeLimitExceeded',
  'The request payload size has exceeded the limit.',
);
const RESPONSE_TOO_LARGE = refusal(
  'ResponsePayloadSizeLimitExceeded',
  'The response payload size has exceeded the limit.',
);
const CELL_EDIT_MODE = refusal(
  'InvalidOperationInCellEditMode',
  'Excel is in cell-editing mode. Exit the edit mode and try again.',
);
