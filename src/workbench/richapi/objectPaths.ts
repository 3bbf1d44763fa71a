import { ApiError, invalidArgument, unknownMember } from './apiError';
import { bind, type Arg, type Bound } from './bound';
import { callGetter, item, readObject } from './members';
import type { Session } from './session';
import {
  PathType,
  type ArgumentInfo,
  type Json,
  type ObjectPathInfo,
  type ReferencedPaths,
} from './wire';

const SERVICES: Readonly<
  Record<
    string,
    'CustomFunctions' | 'AppRuntimeService' | 'AppRuntimePersistenceService' | 'DynamicRibbon'
  >
> = {
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.DynamicRibbon.DynamicRibbon': 'DynamicRibbon',
};

/** The objects one batch talks about; each path is resolved once, so that `add` happens once. */
export class ObjectPaths {
  private readonly resolved = new Map<number, Bound | null>();

  constructor(
    private readonly infos: Readonly<Record<string, ObjectPathInfo>>,
    private readonly session: Session,
  ) {}

  /** The object of a path; null is a null object or something below one. */
  object(id: number): Bound | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const info = this.infos[String(id)];
    if (info === undefined) {
      throw new ApiError(
        'InvalidObjectPath',
        `The batch does not describe the object ${String(id)}.`,
      );
    }
    const found = this.resolve(info);
    this.resolved.set(id, found);
    if (found && info.T !== undefined && info.T !== found.is) {
      throw new ApiError(
        'GeneralException',
        `The client takes for ${info.T} what the embedded workbook answers as ${found.is}.`,
      );
    }
    return found;
  }

  /** The arguments of a call with the objects among them resolved. */
  arguments(info: ArgumentInfo | undefined): readonly Arg[] {
    return (info?.Arguments ?? []).map((value, i) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[i] ?? null),
    );
  }

  private argument(value: Json, paths: number | ReferencedPaths | null): Arg {
    if (typeof paths === 'number' && paths !== 0) return this.object(paths);
    if (Array.isArray(value)) {
      return value.map((each: Json, i) =>
        this.argument(each, typeof paths === 'object' ? (paths?.[i] ?? null) : null),
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value['_ObjectPathId'] === 'number') {
      return this.object(value['_ObjectPathId']);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, this.argument(each, null)]),
    );
  }

  private resolve(info: ObjectPathInfo): Bound | null {
    switch (info.ObjectPathType) {
      case PathType.Null:
        return null;
      case PathType.Root:
        return info.T === 'CustomFunctionsContainer'
          ? bind('CustomFunctionsContainer', null)
          : bind('Workbook', this.session.workbook);
      case PathType.Service:
        return this.service(info.Name ?? '');
      case PathType.Reference:
        return this.session.references.find(info.Name ?? '');
      default:
        return this.resolveChild(info, this.object(info.ParentObjectPathId ?? 0));
    }
  }

  private resolveChild(info: ObjectPathInfo, parent: Bound | null): Bound | null {
    if (parent === null) return null;
    const name = info.Name ?? '';
    const args = this.arguments(info.ArgumentInfo);
    switch (info.ObjectPathType) {
      case PathType.Method:
        return callGetter(parent, name, args, this.session);
      case PathType.Property:
        return readObject(parent, name, this.session);
      case PathType.Indexer:
        return item(parent, info.ArgumentInfo?.Arguments?.[0] ?? null, this.session);
      default:
        throw invalidArgument(`Object path type ${String(info.ObjectPathType)} is not known.`);
    }
  }

  private service(name: string): Bound {
    const service = SERVICES[name];
    if (service === undefined) throw unknownMember('Service', name);
    return bind(service, null);
  }
}
