import { named, type Elements } from './manifestTree';

const LONGEST_RESID = 32;

/** Which part of the resources an element's resid is looked for in. */
const KIND_OF_REFERENCE: Readonly<Record<string, string>> = {
  Image: 'Image',
  SourceLocation: 'Url',
  Runtime: 'Url',
  FunctionFile: 'Url',
  LearnMoreUrl: 'Url',
  Label: 'String',
  Title: 'String',
  Description: 'String',
  Namespace: 'String',
};

/** References that lead nowhere or to a thing of another kind, resources nobody refers to, ids used twice or too long. */
export function resourceFaults(elements: Elements): string[] {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const resources = named(elements, 'Image', 'Url', 'String').filter(
    ({ attributes }) => attributes['id'] !== undefined,
  );
  const kinds = new Map(resources.map(({ name, attributes }) => [attributes['id'], name]));
  const references = elements.flatMap(({ name, attributes: { resid } }) =>
    resid === undefined ? [] : [{ name, resid }],
  );
  const used = new Set(references.map(({ resid }) => resid));
  return [
    ...repeated(ids).map((id) => `the id ${id} is used twice`),
    ...references.flatMap(({ name, resid }) => referenceFault(name, resid, kinds.get(resid))),
    ...[...kinds.keys()].flatMap((id) =>
      id === undefined || used.has(id) ? [] : [`nothing refers to ${id}`],
    ),
    ...[...new Set([...ids, ...used])]
      .filter((id) => id.length > LONGEST_RESID)
      .map((id) => `the id ${id} is longer than ${LONGEST_RESID} characters`),
  ];
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function referenceFault(name: string, resid: string, kind: string | undefined): string[] {
  if (kind === undefined) return [`the resid ${resid} leads nowhere`];
  const wanted = KIND_OF_REFERENCE[name];
  return kind === wanted ? [] : [`${name} refers to ${resid}, which is no ${wanted ?? 'resource'}`];
}
