import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { refused, wordsNeeded } from './act'
import type { Answered, Asked, CommandLineAct } from './act'

/** What the words on the command line ask of an act, with the file it reads; or why it cannot be asked so. */
export function askedOf(act: CommandLineAct, said: readonly string[], folder: string): Asked | Answered {
  // What names a file stands first, wherever it was said.
  const words = [...said].sort((one, other) => Number(one.startsWith('--')) - Number(other.startsWith('--')))
  const options = words.filter((word) => word.startsWith('--'))
  const known = (word: string) => (act.options ?? []).some((one) => (one.endsWith('=') ? word.startsWith(one) : word === one)) // prettier-ignore
  if (words.length - options.length !== wordsNeeded(act) || !options.every(known)) {
    const may = (act.options ?? []).map((one) => ` [${one}]`).join('')
    return refused(`Say it as: npm run ${act.usage.replace(' ', ' -- ')}${may}`)
  }
  if (act.file === undefined) return { words, file: null }
  const { path, name } = fileOf(act.file, words, folder)
  if (act.file.how === 'read') {
    return existsSync(path) ? { words, file: readFileSync(path) } : refused(`There is no file ${name}.`)
  }
  return existsSync(path) ? refused(`${name} is there already, and is left as it is.`) : { words, file: null }
}

/** Keeps what an act made, for its owner alone: it may hold personal data. */
export function keepMade(act: CommandLineAct, words: readonly string[], folder: string, answered: Answered): void {
  if (act.file?.how !== 'write' || answered.file === undefined) return
  writeFileSync(fileOf(act.file, words, folder).path, answered.file, { mode: 0o600, flag: 'wx' })
}

/** Files are named from the folder that the person is in, which npm leaves. */
function fileOf({ word }: NonNullable<CommandLineAct['file']>, words: readonly string[], folder: string) {
  const name = words[word] ?? ''
  return { name, path: resolve(folder, name) }
}
