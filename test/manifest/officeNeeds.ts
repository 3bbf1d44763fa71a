import { dirname, sep } from 'node:path';
import ts from 'typescript';

/** A member of Office.js that code names, and the version of the requirement set it came with. */
export interface OfficeNeed {
  readonly set: string;
  readonly version: string;
  readonly member: string;
  readonly file: string;
}

const OFFICE_TYPES = `${sep}@types${sep}office-js${sep}`;

/** What the members of Office.js are said to need, in the two ways its declarations say so. */
const SET_TEXTS = [
  /\[\s*Api set:\s*(?<set>[A-Za-z]+) (?<version>\d+\.\d+)/u,
  /\*\*Requirement set\*\*:\s*(?:\{@link [^|}]*\|\s*)?(?<set>[A-Za-z]+) (?<version>\d+\.\d+)/u,
];

/** What the members of Office.js that a compiler project names need, with repetitions. */
export function officeNeeds(configFile: string): OfficeNeed[] {
  const program = programOf(configFile);
  const folder = dirname(configFile);
  return program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('node_modules'))
    .flatMap((file) => fileNeeds(file, program.getTypeChecker(), folder));
}

/** Of each requirement set the need of its highest version. */
export function highestNeeds(needs: readonly OfficeNeed[]): ReadonlyMap<string, OfficeNeed> {
  const highest = new Map<string, OfficeNeed>();
  for (const need of needs) {
    const known = highest.get(need.set);
    if (!known || isNewer(need.version, known.version)) highest.set(need.set, need);
  }
  return highest;
}

/** Whether one version is above the other; versions are numbers joined by a point. */
function isNewer(version: string, other: string): boolean {
  return version.localeCompare(other, 'en', { numeric: true }) > 0;
}

function programOf(configFile: string): ts.Program {
  const { config } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile));
  return ts.createProgram(fileNames, options);
}

function fileNeeds(file: ts.SourceFile, checker: ts.TypeChecker, folder: string): OfficeNeed[] {
  const needs: OfficeNeed[] = [];
  const visit = (node: ts.Node): void => {
    for (const declaration of declarationsNamedBy(node, checker)) {
      const set = setOf(declaration);
      if (set)
        needs.push({ ...set, member: memberName(declaration), file: relative(file, folder) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return needs;
}

function relative(file: ts.SourceFile, folder: string): string {
  return file.fileName.startsWith(folder) ? file.fileName.slice(folder.length + 1) : file.fileName;
}

/** The declarations of Office.js that a piece of code names: a member, a key of what it is given, a property in what is loaded. */
function declarationsNamedBy(node: ts.Node, checker: ts.TypeChecker): ts.Declaration[] {
  if (ts.isPropertyAccessExpression(node)) return accessed(node, checker);
  if (ts.isObjectLiteralExpression(node)) return keys(node, checker);
  if (ts.isCallExpression(node)) return loaded(node, checker);
  return [];
}

function accessed(node: ts.PropertyAccessExpression, checker: ts.TypeChecker): ts.Declaration[] {
  const { parent } = node;
  const called =
    ts.isCallExpression(parent) && parent.expression === node
      ? checker.getResolvedSignature(parent)?.declaration
      : undefined;
  return officeOnly(called ? [called] : declarationsOf(checker.getSymbolAtLocation(node.name)));
}

function keys(node: ts.ObjectLiteralExpression, checker: ts.TypeChecker): ts.Declaration[] {
  const type = checker.getContextualType(node);
  if (!type) return [];
  return officeOnly(
    node.properties.flatMap((property) =>
      property.name ? declarationsOf(type.getProperty(property.name.getText())) : [],
    ),
  );
}

function loaded(node: ts.CallExpression, checker: ts.TypeChecker): ts.Declaration[] {
  const [argument] = node.arguments;
  if (!ts.isPropertyAccessExpression(node.expression) || !argument) return [];
  if (node.expression.name.text !== 'load') return [];
  const target = checker.getTypeAtLocation(node.expression.expression);
  const paths = texts(checker.getTypeAtLocation(argument), checker).flatMap((text) =>
    text.split(',').map((path) => path.trim()),
  );
  return officeOnly(paths.flatMap((path) => alongPath(path, target, checker)));
}

/** The texts a type stands for: a literal, a union or a list of literals. */
function texts(type: ts.Type, checker: ts.TypeChecker): string[] {
  if (type.isStringLiteral()) return [type.value];
  if (type.isUnion()) return type.types.flatMap((each) => texts(each, checker));
  const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return item && item !== type && !(type.flags & ts.TypeFlags.StringLike)
    ? texts(item, checker)
    : [];
}

/** Of `items/format/fill`, the declarations of all three; a collection's own name may be left out. */
function alongPath(path: string, target: ts.Type, checker: ts.TypeChecker): ts.Declaration[] {
  const declarations: ts.Declaration[] = [];
  let type = target;
  for (const name of path.split('/')) {
    const symbol: ts.Symbol | undefined =
      type.getProperty(name) ?? itemType(type, checker)?.getProperty(name);
    if (!symbol) return declarations;
    declarations.push(...declarationsOf(symbol));
    const next: ts.Type = checker.getTypeOfSymbol(symbol);
    type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
  }
  return declarations;
}

function itemType(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const items = type.getProperty('items');
  return items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
}

function declarationsOf(symbol: ts.Symbol | undefined): ts.Declaration[] {
  return symbol?.declarations?.slice(0, 1) ?? [];
}

function officeOnly(declarations: readonly ts.Declaration[]): ts.Declaration[] {
  return declarations.filter((each) => each.getSourceFile().fileName.includes(OFFICE_TYPES));
}

function setOf(declaration: ts.Declaration): { set: string; version: string } | undefined {
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .map((each) => each.getText())
    .join('\n');
  for (const pattern of SET_TEXTS) {
    const { set, version } = pattern.exec(comment)?.groups ?? {};
    if (set !== undefined && version !== undefined) return { set, version };
  }
  return undefined;
}

function memberName(declaration: ts.Declaration): string {
  const owner = ts.getNameOfDeclaration(declaration.parent as ts.Declaration)?.getText() ?? '';
  return `${owner}.${ts.getNameOfDeclaration(declaration)?.getText() ?? ''}`;
}
