// @ts-check
// Tests run in Node's own realm, where the bot runs, and not in a sandbox of their own: every look at a global goes
// through a proxy there, an Error of a package is no Error of ours, and no package can be shared (runtime.cjs).
const { ModernFakeTimers } = require('@jest/fake-timers')
const { ModuleMocker } = require('jest-mock')

/** What a file adds to the globals, or puts in the place of one, is gone before the next. */
class SameRealm {
  global = globalThis
  fakeTimers = null
  /** @type {ModernFakeTimers | null} */
  fakeTimersModern
  moduleMocker = new ModuleMocker(globalThis)
  before = Object.getOwnPropertyDescriptors(globalThis)
  environment = { ...process.env }
  exit = process.exit

  /** @param {{ projectConfig: any }} config */
  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis })
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern?.dispose()
    this.fakeTimersModern = null
    process.exit = this.exit
    restoreEnvironment(this.environment)
    restoreGlobals(this.before)
  }

  exportConditions() {
    return ['node', 'node-addons']
  }

  /** Jest loads nothing once this is null; which context it is, is the runtime's affair. */
  getVmContext() {
    return globalThis
  }
}

/** @param {Record<PropertyKey, PropertyDescriptor>} before */
function restoreGlobals(before) {
  for (const key of Reflect.ownKeys(globalThis)) {
    if (!(key in before)) Reflect.deleteProperty(globalThis, key)
  }
  for (const key of Reflect.ownKeys(before)) {
    const descriptor = before[/** @type {any} */ (key)]
    if (descriptor?.configurable) Object.defineProperty(globalThis, key, descriptor)
  }
}

/** @param {NodeJS.ProcessEnv} before */
function restoreEnvironment(before) {
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, before)
}

module.exports = SameRealm
