/** What a client sent and got: round trips, actions in them and UTF-8 bytes of text. */
export interface Traffic {
  /** Requests that a `context.sync()` waits for. */
  readonly syncs: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Requests that only give references back after `Excel.run`; nobody waits for them. */
  readonly cleanUps: number;
}

export const NO_TRAFFIC: Traffic = {
  syncs: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  cleanUps: 0,
};

export function addTraffic(a: Traffic, b: Traffic): Traffic {
  return combine(a, b, 1);
}

export function trafficBetween(before: Traffic, after: Traffic): Traffic {
  return combine(after, before, -1);
}

function combine(a: Traffic, b: Traffic, sign: 1 | -1): Traffic {
  return {
    syncs: a.syncs + sign * b.syncs,
    actions: a.actions + sign * b.actions,
    requestBytes: a.requestBytes + sign * b.requestBytes,
    responseBytes: a.responseBytes + sign * b.responseBytes,
    cleanUps: a.cleanUps + sign * b.cleanUps,
  };
}

const encoder = new TextEncoder();

/** The size of a text on the wire. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
