// @ts-check
// A bot that has loaded everything and waits for the word to start, so that the next one is there as soon as the one
// before it is dead. Its parent reads the record through it. The compiled bot, put together as main.ts does.
const { compose, settingsFromEnvironment } = require('../../dist/compose')

/** @type {Promise<any> | undefined} */
let outturn

process.on('message', (/** @type {{ id: number, method: string | null, args: unknown[] }} */ { id, method, args }) => {
  void answer(method, args).then(
    (result) => process.send?.({ id, result }),
    (error) => process.send?.({ id, failed: String(error?.stack ?? error) }),
  )
})

/**
 * Without a method: starts, and says the port. With one: what that reading of the record gives.
 * @param {string | null} method
 * @param {unknown[]} args
 */
async function answer(method, args) {
  outturn ??= compose(settingsFromEnvironment())
  const { port, deps } = await outturn
  if (method === null) return port
  return deps.store.read((/** @type {any} */ tx) => tx[method](...args))
}

process.send?.('loaded')
