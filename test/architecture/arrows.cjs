/** Arrows point one way: each rule names what a folder may never import. */
const only = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join('-')}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; code that runs may not.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-import-nothing',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { pathNot: '^src/rules/' },
    },
    only('register', ['rules']),
    only('actions', ['rules', 'register']),
    only('documents', ['rules', 'register', 'actions', 'i18n']),
    only('i18n', ['rules', 'register']),
    only('excel', ['rules', 'register', 'actions', 'documents']),
    only('functions', ['rules', 'register', 'actions', 'excel', 'i18n']),
    only('openxml', []),
    only('export', ['rules', 'register', 'documents', 'openxml']),
    only('packaging', ['functions']),
    only('taskpane', [
      'rules',
      'register',
      'actions',
      'documents',
      'excel',
      'export',
      'functions',
      'i18n',
    ]),
    {
      name: 'the-pane-loads-export-on-demand',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/export/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'pure-code-has-no-packages',
      severity: 'error',
      from: { path: '^src/(rules|register|actions|documents|i18n|openxml|export)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(zod|fflate)/' },
    },
    {
      name: 'nothing-imports-the-workbench',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'excelts-behind-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/xlsx/' },
      to: { path: '@cj-tech-master/excelts' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
