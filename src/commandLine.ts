import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { refused, done } from './cli/act'
import type { Answered, Asked } from './cli/act'
import { ACTS } from './cli/acts'
import { askedOf, keepMade } from './cli/asking'
import { askRunning } from './cli/askRunning'
import { runAct } from './cli/run'
import { folderOf, openDeps, restoreBackup, settingsFromEnvironment, whereAsked } from './compose'
import type { Settings } from './settings'

/**
 * `npm run backup -- FILE` and its like: 0 when it was done, 1 when it was refused or found something wrong, 2 when it
 * was not understood.
 */
async function main([name = '', ...words]: readonly string[]): Promise<number> {
  const settings = settingsFromEnvironment()
  if (name === 'restore') return say(await restore(settings, words))
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined
  if (act === undefined) return say(refused(`There is: ${[...Object.keys(ACTS), 'restore'].join(', ')}.`), 2)
  const asked = askedOf(act, words, whereAsked())
  if ('done' in asked) return say(asked, 2)
  const answered = await answer(settings, name, asked)
  keepMade(act, words, whereAsked(), answered)
  return say(answered)
}

/** A record on a server is opened from here; an embedded one too, unless a bot holds it, which is asked instead. */
async function answer(settings: Settings, name: string, asked: Asked): Promise<Answered> {
  const opened = await openDeps(settings).catch(async (error: unknown) => {
    if (!isNamed(error, 'FolderTaken')) throw error
    const answered = await askRunning(folderOf(settings) ?? '', name, asked)
    if (answered === null) throw error
    return answered
  })
  if ('done' in opened) return opened
  return runAct(opened.deps, name, asked).finally(() => opened.deps.store.close())
}

async function restore(settings: Settings, words: readonly string[]): Promise<Answered> {
  const [name, ...others] = words.filter((word) => word !== '--replace')
  if (name === undefined || others.length > 0) return refused('Say it as: npm run restore -- FILE')
  const path = resolve(whereAsked(), name)
  if (!existsSync(path)) return refused(`There is no file ${name}.`)
  const aside = await restoreBackup(settings, readFileSync(path), words.includes('--replace'))
  const kept = aside === null ? [] : [`What was there before is kept in ${aside}.`]
  return done(`✓ ${name} is restored. Start Outturn again.`, ...kept)
}

function say({ done, lines }: Answered, otherwise = 1): number {
  for (const line of lines) (done ? console.log : console.error)(line)
  return done ? 0 : otherwise
}

const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name)

/** Said as they are: they are for whoever keeps the machine, and need no stack. */
const FOR_PEOPLE = ['SettingsRefused', 'CouncilRefused', 'FolderTaken', 'SchemaRefused', 'RestoreRefused']

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(isNamed(error, ...FOR_PEOPLE) && error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
