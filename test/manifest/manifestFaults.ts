import type { AddInPackage } from './addInPackage';
import { codeFaults } from './codeFaults';
import { fileFaults } from './fileFaults';
import { localeFaults } from './localeFaults';
import { elementsOf, named, type Elements } from './manifestTree';
import { resourceFaults } from './resourceFaults';

/** What the schema does not see: references, locales, addresses, pictures, and what the code says otherwise. */
export function manifestFaults(pack: AddInPackage): string[] {
  const elements = elementsOf(pack.manifest);
  return [
    ...resourceFaults(elements),
    ...hostFaults(elements),
    ...runtimeFaults(elements),
    ...localeFaults(elements),
    ...fileFaults(elements, pack),
    ...codeFaults(elements, pack),
  ];
}

function hostFaults(elements: Elements): string[] {
  return named(elements, 'Host')
    .map(({ attributes }) => attributes['Name'] ?? attributes['type'])
    .filter((host) => host !== 'Workbook')
    .map((host) => `the host is ${String(host)}, not Workbook`);
}

/** One page runs everything only if the manifest says so in four places in the same words. */
function runtimeFaults(elements: Elements): string[] {
  const [runtime] = named(elements, 'Runtime');
  const page = runtime?.attributes['resid'];
  const sharing = [
    ...named(elements, 'FunctionFile'),
    ...named(elements, 'Page', 'Script', 'Action').flatMap(({ children }) =>
      named(children, 'SourceLocation'),
    ),
  ];
  const host = named(elements, 'Host').find(({ children }) => children.length > 0);
  return [
    ...(runtime?.attributes['lifetime'] === 'long' ? [] : ['the runtime is not a shared one']),
    ...(host?.children[0]?.name === 'Runtimes' ? [] : ['the runtimes are not first in their host']),
    ...sharing
      .filter(({ attributes }) => attributes['resid'] !== page)
      .map(({ attributes }) => `${String(attributes['resid'])} is not the page of the runtime`),
    ...named(elements, 'TaskpaneId').map(() => 'a shared runtime knows no TaskpaneId'),
  ];
}
