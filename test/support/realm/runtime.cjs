// @ts-check
// How the modules of a test file are loaded: the tests' own anew for each file, so that none sees what another left in
// them; packages and the bot's modules once for each worker, as they would be in the running bot, for what a bot knows it
// keeps in its store and its parts, never in a module. The SDK alone takes more than a second to load, the bot as long.
require('../typescript.cjs')
const { createRequire } = require('node:module')
const { isAbsolute, join, sep } = require('node:path')
const { compileFunction } = require('node:vm')

const SOURCES = join(__dirname, '../../../src') + sep

const Runtime = /** @type {any} */ (require('jest-runtime')).default

class SharedPackages extends Runtime {
  /** @param {unknown[]} given */
  constructor(...given) {
    super(...given)
    const { executor } = this
    if (typeof executor?.compile !== 'function')
      throw new Error('jest-runtime compiles in another way: mend runtime.cjs')
    executor.compile = (/** @type {string} */ source, /** @type {string} */ filename) =>
      compileFunction(source, executor.injectedModuleParameters, { filename })
  }

  /**
   * @param {string} from
   * @param {string} name
   */
  requireModuleOrMock(from, name) {
    if (isPackage(name) || isOfTheBot(from, name)) return createRequire(from)(name)
    return super.requireModuleOrMock(from, name)
  }
}

/** Neither a path nor a module of Node's: those Jest gives, as each file sees them. */
const isPackage = (/** @type {string} */ name) =>
  !name.startsWith('.') && !isAbsolute(name) && !name.startsWith('node:') && !name.startsWith('@jest/')

/** @type {(from: string, name: string) => boolean} */
const isOfTheBot = (from, name) => name.startsWith('.') && join(from, '..', name).startsWith(SOURCES)

module.exports = SharedPackages
