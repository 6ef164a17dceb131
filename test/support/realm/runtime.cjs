// @ts-check
// How the modules of a test file are loaded: ours anew for each file, so that none sees what another left in them;
// packages once for each worker, as they would be in the running bot. The SDK alone takes more than a second to load.
const { createRequire } = require('node:module')
const { isAbsolute } = require('node:path')
const { compileFunction } = require('node:vm')
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
    if (isPackage(name)) return createRequire(from)(name)
    return super.requireModuleOrMock(from, name)
  }
}

/** Neither a path nor a module of Node's: those Jest gives, as each file sees them. */
const isPackage = (/** @type {string} */ name) =>
  !name.startsWith('.') && !isAbsolute(name) && !name.startsWith('node:') && !name.startsWith('@jest/')

module.exports = SharedPackages
