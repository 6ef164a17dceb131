// @ts-check
// The environment that a bot is started with: its .env files, and over them whatever the shell has set.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { root } from './tools.mjs'

/**
 * env/.env.<name>, then env/.env.<name>.user (secrets, never committed), then the shell's own environment.
 * A file that does not exist adds nothing.
 * @param {string} name such as "demo" or "local"
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function environment(name) {
  const files = [`env/.env.${name}`, `env/.env.${name}.user`]
  const contents = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8').catch(() => '')))
  return Object.assign({}, ...contents.map((content) => parseEnv(content)), process.env)
}
