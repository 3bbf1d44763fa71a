import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PURE = ['src/{rules,register,actions,documents,i18n,openxml}/**/*.ts'];

/** Clock, randomness and raw throws: pure code is given today and refuses only through InvariantError. */
const IMPURE_SYNTAX = [
  { selector: 'ThrowStatement', message: 'Pure code throws only through invariant().' },
  { selector: 'TryStatement', message: 'Pure code catches nothing.' },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pure code is not random.',
  },
];

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel talks to Office.',
}));

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', '.cache/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'src/tsconfig.pure.json',
          'src/tsconfig.addin.json',
          'src/packaging/tsconfig.json',
          'src/workbench/tsconfig.json',
          'test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-syntax': ['error', ...IMPURE_SYNTAX],
      'no-restricted-globals': [
        'error',
        ...OFFICE_GLOBALS,
        ...['window', 'document', 'process', 'performance', 'crypto', 'fetch'].map((name) => ({
          name,
          message: 'Pure code knows no machine.',
        })),
      ],
    },
  },
  {
    files: ['src/rules/invariantError.ts'],
    rules: { 'no-restricted-syntax': ['error', ...IMPURE_SYNTAX.slice(1)] },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/{functions,export}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS] },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/load-object-before-read': 'off',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'off',
      'office-addins/no-context-sync-in-loop': 'off',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null }, globals: { module: 'writable' } },
  },
);
