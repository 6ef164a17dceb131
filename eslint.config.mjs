// @ts-check
import { createRequire } from 'node:module'
import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const require = createRequire(import.meta.url)
const restricted = require('./test/architecture/restricted.json')

const plainJavaScript = ['**/*.{js,mjs,cjs}']

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.data/', '.cache/', 'coverage/', 'test/output/', 'devTools/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/compose.ts', 'src/dev/**'],
    rules: { 'no-restricted-syntax': ['error', ...restricted.syntax] },
  },
  {
    files: ['src/main.ts', 'src/commandLine.ts', 'src/dev/**/*.ts', 'test/bench/**/*.ts', 'test/gallery/run.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The SDK's credential factories implement that abstract class without extending it.
    files: ['src/teams/adapter.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: plainJavaScript,
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false } },
    // The compiler checks these files too (src/dev/tsconfig.json), and knows Node's globals.
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-console': 'off', 'no-undef': 'off' },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
