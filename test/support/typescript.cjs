// @ts-check
// Lets plain node run our TypeScript: `node -r test/support/typescript.cjs program.ts`. For tests that need a process. What a
// file compiles to is kept by what is in it, for a test may start a dozen processes.
const { createHash } = require('node:crypto')
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { join } = require('node:path')

const KEPT = join(__dirname, '../../.cache/typescript')

/** @type {any} */
const extensions = Reflect.get(Module, '_extensions')

extensions['.ts'] = (/** @type {any} */ module, /** @type {string} */ filename) => {
  const source = readFileSync(filename, 'utf8')
  const kept = join(KEPT, `${createHash('sha1').update(filename).update(source).digest('hex')}.js`)
  module._compile(read(kept) ?? compiled(source, filename, kept), filename)
}

/** @returns {string | undefined} */
function read(/** @type {string} */ path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function compiled(/** @type {string} */ source, /** @type {string} */ filename, /** @type {string} */ kept) {
  const { transformSync } = require('@swc/core')
  const { code } = transformSync(source, {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  })
  try {
    mkdirSync(KEPT, { recursive: true })
    const mine = `${kept}.${process.pid}`
    writeFileSync(mine, code)
    renameSync(mine, kept)
  } catch {
    // Where nothing can be kept each process compiles for itself.
  }
  return code
}
