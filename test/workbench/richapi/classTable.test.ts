import { describe, expect, test } from '@jest/globals';
import { CLASSES } from '../../../src/workbench/richapi/classTable';
import { openBook } from './openBook';

interface ClientClass {
  readonly prototype: {
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

/** Classes that live outside the namespace `Excel` in office.js. */
const SERVICES: readonly string[] = [
  'CustomFunctionsContainer',
  'CustomFunctions',
  'AppRuntimeService',
  'AppRuntimePersistenceService',
  'DynamicRibbon',
];
/** The client writes these two under names of their own. */
const WRITE_ONLY = ['gridlines', 'headings'];

const excel = openBook().Excel as unknown as Readonly<Record<string, ClientClass>>;

function lower(names: readonly string[]): string[] {
  return names.map((name) => name.toLowerCase());
}

describe('The classes of the embedded workbook', () => {
  const entries = Object.entries(CLASSES).filter(([name]) => !SERVICES.includes(name));

  test.each(entries)('%s has only members that office.js has', (name, spec) => {
    const prototype = excel[name]?.prototype;
    const scalars = lower(prototype?._scalarPropertyOriginalNames ?? []);
    const objects = lower(prototype?._navigationPropertyNames ?? []);
    const methods = lower(Object.getOwnPropertyNames(prototype ?? {}));
    const known = (names: object | undefined) => lower(Object.keys(names ?? {}));

    expect(prototype).toBeDefined();
    expect(
      known(spec.scalars).filter((each) => !scalars.includes(each) && !WRITE_ONLY.includes(each)),
    ).toEqual([]);
    expect(known(spec.objects).filter((each) => !objects.includes(each))).toEqual([]);
    expect(
      [...known(spec.getters), ...known(spec.methods)].filter((each) => !methods.includes(each)),
    ).toEqual([]);
  });
});
