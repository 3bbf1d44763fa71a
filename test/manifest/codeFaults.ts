import { NAMESPACE } from '../../src/functions';
import { requiredSets, type AddInPackage } from './addInPackage';
import { named, valuesOf, type Elements } from './manifestTree';

/** What the code goes on without where Excel does not know it. */
const DONE_WITHOUT: ReadonlySet<string> = new Set(['WorksheetCollection.onNameChanged']);

/** Where the manifest and the code do not mean the same functions, commands, versions or needs. */
export function codeFaults(elements: Elements, pack: AddInPackage): string[] {
  return [
    ...commandFaults(elements, pack.commands),
    ...functionFaults(elements, pack),
    ...namespaceFaults(elements),
    ...needFaults(elements, pack),
    ...versionFaults(elements, pack.version),
  ];
}

function commandFaults(elements: Elements, commands: readonly string[]): string[] {
  const called = named(elements, 'FunctionName').map(({ text }) => text.trim());
  return [
    ...called
      .filter((name) => !commands.includes(name))
      .map((name) => `no code is associated with the command ${name}`),
    ...commands
      .filter((name) => !called.includes(name))
      .map((name) => `no control calls the command ${name}`),
  ];
}

interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

function functionFaults(elements: Elements, pack: AddInPackage): string[] {
  const reference = named(elements, 'Metadata')[0]?.children[0]?.attributes['resid'];
  const address = named(elements, 'Url').find(({ attributes }) => attributes['id'] === reference);
  if (!address) return ['the functions have no metadata'];
  const addresses = [...valuesOf(address).values()];
  return [
    ...(new Set(addresses).size === 3 ? [] : ['not every language has metadata of its own']),
    ...addresses.flatMap((each) => metadataFaults(each.slice(pack.base.length), pack)),
  ];
}

function metadataFaults(file: string, { files, functions }: AddInPackage): string[] {
  const content = files.get(file);
  if (!content) return [];
  const entries = (
    JSON.parse(Buffer.from(content).toString('utf8')) as { functions: readonly FunctionEntry[] }
  ).functions;
  const ids = entries.map(({ id }) => id);
  return [
    ...functions.filter((id) => !ids.includes(id)).map((id) => `${file} lacks the function ${id}`),
    ...ids
      .filter((id) => !functions.includes(id))
      .map((id) => `no code is associated with the function ${id} of ${file}`),
    ...entries.filter((entry) => !isTold(entry)).map(({ id }) => `${file} does not tell of ${id}`),
  ];
}

function isTold({ name, description, parameters }: FunctionEntry): boolean {
  const texts = [name, description, ...parameters.flatMap((each) => [each.name, each.description])];
  return texts.every((text) => text.trim() !== '');
}

function namespaceFaults(elements: Elements): string[] {
  const reference = named(elements, 'Namespace')[0]?.attributes['resid'];
  const string = elements.find(({ attributes }) => attributes['id'] === reference);
  return string && [...valuesOf(string).values()].every((value) => value === NAMESPACE)
    ? []
    : [`the namespace of functions is not ${NAMESPACE} in every language`];
}

function needFaults(elements: Elements, { needs }: AddInPackage): string[] {
  const required = requiredSets(needs, DONE_WITHOUT);
  const declared = new Map(
    named(elements, 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]),
  );
  const unused = [...DONE_WITHOUT].filter((each) => !needs.some(({ member }) => member === each));
  return [
    ...[...required.values()].flatMap(({ set, version, member, file }) =>
      declared.get(set) === version
        ? []
        : [
            `${set} is ${declared.get(set) ?? 'not required'}; ${member} in ${file} needs ${version}`,
          ],
    ),
    ...[...declared.keys()]
      .filter((set) => set === undefined || !required.has(set))
      .map((set) => `nothing needs ${String(set)}`),
    ...unused.map((member) => `the code does not name ${member}, which it is said to do without`),
    ...permissionFaults(elements),
  ];
}

/** Reading and writing cells takes this permission; the one above it would ask for other documents. */
function permissionFaults(elements: Elements): string[] {
  const permission = named(elements, 'Permissions')[0]?.text.trim();
  return permission === 'ReadWriteDocument' ? [] : ['the permission is not ReadWriteDocument'];
}

function versionFaults(elements: Elements, version: string): string[] {
  const stated = named(elements, 'Version')[0]?.text.trim() ?? '';
  return stated === `${version}.0`
    ? []
    : [`the version is ${stated}, that of package.json ${version}`];
}
