// @ts-check
// CommonJS throughout. swc also turns PGlite's dynamic imports into require, so no node flag is needed.
/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/support/realm/environment.cjs',
  runtime: '<rootDir>/test/support/realm/runtime.cjs',
  testSequencer: '<rootDir>/test/support/realm/sequencer.cjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // The torture tests take minutes: `npm run torture` runs them, and only them.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/torture/', '<rootDir>/test/output/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test/output/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  transform: {
    '^.+\\.(ts|cjs)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!@electric-sql/)'],
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
  testTimeout: 30_000,
  maxWorkers: 2,
  // A worker that has opened a few databases gives its memory back only by ending.
  workerIdleMemoryLimit: '800MB',
}
