const classes = new Map<string, string>();
let rules: CSSStyleSheet | undefined;

/** The class with these declarations, made when they are met first: cells share few looks, and a class is cheap to set. */
export function styleClass(css: string): string {
  let name = classes.get(css);
  if (name === undefined) {
    if (!rules) {
      rules = new CSSStyleSheet();
      document.adoptedStyleSheets.push(rules);
    }
    name = `sg-s${classes.size}`;
    // Twice the class, to come before the plain look of a cell wherever that is written.
    rules.insertRule(`.${name}.${name}{${css}}`);
    classes.set(css, name);
  }
  return name;
}
