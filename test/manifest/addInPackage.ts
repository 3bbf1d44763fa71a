import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT_BASE } from '../../src/packaging/base';
import { staticFiles } from '../../src/packaging/staticFiles';
import { associateFunctions } from '../../src/functions';
import { associateCommands } from '../../src/taskpane/ribbonCommands';
import { highestNeeds, officeNeeds, type OfficeNeed } from './officeNeeds';

/** What a manifest is held against: what the build holds and what the code does. */
export interface AddInPackage {
  readonly manifest: string;
  /** The folder that every address of the manifest lies in. */
  readonly base: string;
  /** The version in package.json. */
  readonly version: string;
  /** The files of the build by their path; a page without its content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The ids that the code associates with functions. */
  readonly functions: readonly string[];
  /** The names that the code associates with commands of the ribbon. */
  readonly commands: readonly string[];
  /** What the code calls in Office, at least once. */
  readonly needs: readonly OfficeNeed[];
}

/** Custom functions fail with a sentence of their own since this version. */
const FUNCTIONS_NEED: OfficeNeed = {
  set: 'CustomFunctionsRuntime',
  version: '1.2',
  member: 'CustomFunctions.Error',
  file: 'functions/associate.ts',
};

/** The add-in of a folder as the build would make it. */
export function readPackage(root: string): AddInPackage {
  const files = staticFiles(DEVELOPMENT_BASE, root);
  return {
    manifest: readFileSync(join(root, 'manifest.xml'), 'utf8'),
    base: DEVELOPMENT_BASE,
    version: versionOf(root),
    files: new Map<string, Uint8Array>([...files, ['taskpane.html', new Uint8Array()]]),
    functions: associatedFunctions(),
    commands: associatedCommands(),
    needs: [...officeNeeds(join(root, 'src/tsconfig.addin.json')), FUNCTIONS_NEED],
  };
}

/** The needs of code that has no way around them. */
export function requiredSets(needs: readonly OfficeNeed[], doneWithout: ReadonlySet<string>) {
  return highestNeeds(needs.filter(({ member }) => !doneWithout.has(member)));
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function associatedFunctions(): string[] {
  const ids: string[] = [];
  associateFunctions({ associate: (id) => ids.push(id), Error: Error }, () => '');
  return ids;
}

function associatedCommands(): string[] {
  const names: string[] = [];
  associateCommands(
    { associate: (name) => names.push(name) },
    () => undefined,
    () => Promise.resolve(),
  );
  return names;
}
