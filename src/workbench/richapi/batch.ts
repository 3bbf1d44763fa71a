import { ApiError, asApiError } from './apiError';
import { callMethod, identityOf, memberName, writeScalar } from './members';
import { ObjectPaths } from './objectPaths';
import { answerQuery } from './queryTree';
import type { Session } from './session';
import { ActionType, type ActionInfo, type BatchAnswer, type BatchBody, type Json } from './wire';

const NULL_OBJECT: Json = { _IsNull: true };

/** Carries out the actions of one request in their order and stops at the first that is refused; what was done stays done. */
export function runBatch(body: BatchBody, session: Session): BatchAnswer {
  const paths = new ObjectPaths(body.ObjectPaths, session);
  const results: { ActionId: number; Value: Json }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = session.workbook.edit(session.client, () => runAction(action, paths, session));
      results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
    } catch (thrown) {
      const error = asApiError(thrown);
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location ?? locationOf(action, body, paths),
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function runAction(action: ActionInfo, paths: ObjectPaths, session: Session): Json {
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.object(action.ObjectPathId);
  const name = action.Name ?? '';
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object && { ...identityOf(object, session) };
    case ActionType.Query:
      session.settle();
      return object && answerQuery(object, action.QueryInfo ?? {}, session);
    case ActionType.Method:
      session.settle();
      if (object === null) return NULL_OBJECT;
      return callMethod(object, name, paths.arguments(action.ArgumentInfo), session);
    case ActionType.SetProperty:
      if (object === null) return null;
      writeScalar(object, name, paths.arguments(action.ArgumentInfo)[0] ?? null, session);
      return null;
    default:
      throw new ApiError(
        'NotImplemented',
        `Action type ${String(action.ActionType)} is not known.`,
      );
  }
}

function locationOf(action: ActionInfo, body: BatchBody, paths: ObjectPaths): string {
  const info = body.ObjectPaths[String(action.ObjectPathId)];
  try {
    const instantiates = action.ActionType === ActionType.Instantiate;
    const owner = paths.object((instantiates && info?.ParentObjectPathId) || action.ObjectPathId);
    const name = (instantiates ? info?.Name : action.Name) ?? '';
    return owner ? memberName(owner, name === '' ? 'getItem' : name) : '';
  } catch {
    return info?.T ?? '';
  }
}
