/** A button of the add-in, or a menu of several. */
export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon by its size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly kind: 'show-pane' }
  | { readonly kind: 'execute'; readonly functionName: string }
  | { readonly kind: 'menu'; readonly items: readonly RibbonControl[] };

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  /** Empty where the groups are put on one of Excel's own tabs. */
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What a host needs of an add-in's manifest, in one language. Addresses are paths on the add-in's own host. */
export interface AddIn {
  readonly name: string;
  readonly panePath: string;
  readonly functionsPath: string | undefined;
  readonly namespace: string | undefined;
  readonly tabs: readonly RibbonTab[];
}

/** Reads a manifest as Office would show it to a person whose Office speaks the locale, such as `kk-KZ`. */
export function readManifest(document: Document, locale: string): AddIn {
  const resources = resourcesOf(document, locale);
  const resource = (element: Element | undefined): string =>
    resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const functions = extensionPoint(document, 'CustomFunctions');
  const namespace = functions && resource(descendant(functions, 'Namespace'));
  const metadata = functions && descendant(functions, 'Metadata');
  const [name] = elements(document, 'DisplayName');
  const [start] = elements(document, 'DefaultSettings');
  const surface = extensionPoint(document, 'PrimaryCommandSurface');
  return {
    name: name ? localised(name, locale) : '',
    panePath: pathOf(
      start && (descendant(start, 'SourceLocation')?.getAttribute('DefaultValue') ?? ''),
    ),
    functionsPath: metadata && pathOf(resource(descendant(metadata, 'SourceLocation'))),
    namespace,
    tabs: surface ? [...surface.children].map((tab) => tabOf(tab, resource)) : [],
  };
}

type Resource = (element: Element | undefined) => string;

function tabOf(tab: Element, resource: Resource): RibbonTab {
  return {
    id: tab.getAttribute('id') ?? '',
    label: resource(child(tab, 'Label')),
    groups: childrenOf(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resource(child(group, 'Label')),
      controls: childrenOf(group, 'Control').map((control) => controlOf(control, resource)),
    })),
  };
}

function controlOf(control: Element, resource: Resource): RibbonControl {
  const supertip = child(control, 'Supertip');
  const icon = child(control, 'Icon');
  const images = icon ? childrenOf(icon, 'Image') : [];
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(child(control, 'Label')),
    tip: resource(supertip && child(supertip, 'Description')),
    icons: new Map(
      images.map((image) => [Number(image.getAttribute('size')), pathOf(resource(image))]),
    ),
    action: actionOf(control, resource),
  };
}

function actionOf(control: Element, resource: Resource): RibbonAction {
  const items = child(control, 'Items');
  if (items)
    return {
      kind: 'menu',
      items: childrenOf(items, 'Item').map((item) => controlOf(item, resource)),
    };
  const functionName = descendant(control, 'FunctionName')?.textContent.trim();
  return functionName === undefined ? { kind: 'show-pane' } : { kind: 'execute', functionName };
}

/** Every resource of the manifest by its id, in the locale where it has an override. */
function resourcesOf(document: Document, locale: string): ReadonlyMap<string, string> {
  const [resources] = elements(document, 'Resources');
  const all = resources ? [...resources.querySelectorAll('[id]')] : [];
  return new Map(
    all.map((element) => [element.getAttribute('id') ?? '', localised(element, locale)]),
  );
}

function localised(element: Element, locale: string): string {
  const override = childrenOf(element, 'Override').find(
    (each) => each.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function extensionPoint(document: Document, type: string): Element | undefined {
  return elements(document, 'ExtensionPoint').find(
    (each) => each.getAttribute('xsi:type') === type,
  );
}

/** The way on the add-in's own host, which on this page is the page's. */
function pathOf(address: string | undefined): string {
  if (address === undefined || address === '') return '';
  const { pathname, search } = new URL(address, 'https://localhost');
  return pathname + search;
}

function elements(document: Document, name: string): Element[] {
  return [...document.getElementsByTagNameNS('*', name)];
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}

function child(element: Element, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

function descendant(element: Element, name: string): Element | undefined {
  return element.getElementsByTagNameNS('*', name)[0];
}
