import { unknownMember } from './apiError';
import type { Bound } from './bound';
import {
  collectionOf,
  hasObject,
  identityOf,
  readObject,
  readScalar,
  scalarNames,
  spelledMember,
} from './members';
import type { Session } from './session';
import type { Json, QueryInfo } from './wire';

/** What a load asks for: lower-case names to deeper queries; `all` stands for every scalar. */
interface Query {
  all: boolean;
  readonly parts: Map<string, Query>;
}

function emptyQuery(): Query {
  return { all: false, parts: new Map() };
}

function addPath(query: Query, path: string, whole: boolean): void {
  let place = query;
  for (const name of path.split('/')) {
    if (name === '' || name.toLowerCase() === 'items') continue;
    if (name === '*') {
      place.all = true;
      return;
    }
    let next = place.parts.get(name.toLowerCase());
    if (!next) place.parts.set(name.toLowerCase(), (next = emptyQuery()));
    place = next;
  }
  if (whole) place.all = true;
}

function queryOf(info: QueryInfo): Query {
  const query = emptyQuery();
  if (info.Select === undefined) query.all = true;
  for (const path of info.Select ?? []) addPath(query, path, false);
  for (const path of info.Expand ?? []) addPath(query, path, true);
  return query;
}

function wireName(name: string): string {
  return name.startsWith('_')
    ? `_${name.charAt(1).toUpperCase()}${name.slice(2)}`
    : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The values of one object under their wire names, with its identity. */
function readOne(bound: Bound, query: Query, session: Session): Record<string, Json> {
  const answer: Record<string, Json> = { ...identityOf(bound, session) };
  if (query.all || query.parts.size === 0) {
    for (const name of scalarNames(bound)) {
      answer[wireName(name)] = readScalar(bound, name, session);
    }
  }
  for (const [lower, deeper] of query.parts) {
    const name = spelledMember(bound, lower);
    if (name === undefined) throw unknownMember(bound.is, lower);
    if (hasObject(bound, name)) {
      const child = readObject(bound, name, session);
      answer[wireName(name)] = child && readQuery(child, deeper, session, {});
    } else {
      answer[wireName(name)] = readScalar(bound, name, session);
    }
  }
  return answer;
}

interface Window {
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
}

function readCollection(bound: Bound, query: Query, session: Session, window: Window): Json {
  const answer: Record<string, Json> = { ...identityOf(bound, session) };
  const ofItems: Query = { all: query.all, parts: new Map() };
  for (const [lower, deeper] of query.parts) {
    const own = lower === 'count' ? 'count' : spelledMember(bound, lower);
    if (own === undefined) ofItems.parts.set(lower, deeper);
    else answer[wireName(own)] = readScalar(bound, own, session);
  }
  const all = collectionOf(bound)?.all(bound.target, session) ?? [];
  const from = window.skip ?? 0;
  const shown = all.slice(from, window.top === undefined ? undefined : from + window.top);
  const wantsItems = query.all || query.parts.size === 0 || ofItems.parts.size > 0;
  if (!wantsItems) return answer;
  return { ...answer, _Items: shown.map((each) => readQuery(each, ofItems, session, {})) };
}

function readQuery(bound: Bound, query: Query, session: Session, window: Window): Json {
  return collectionOf(bound)
    ? readCollection(bound, query, session, window)
    : readOne(bound, query, session);
}

/** What `load` asked for as the property tree the client expects. */
export function answerQuery(bound: Bound, info: QueryInfo, session: Session): Json {
  return readQuery(bound, queryOf(info), session, { top: info.Top, skip: info.Skip });
}
