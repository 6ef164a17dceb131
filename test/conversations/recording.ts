import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One thing a person does, and what the bot must then show them and must not. */
export interface Step {
  readonly who: string
  readonly says?: string
  /** adds the bot: what Teams sends on install */
  readonly installs?: true
  /** a button of the newest card this person has seen, with what they fill in first */
  readonly presses?: string
  readonly fills?: Readonly<Record<string, string>>
  /** nothing is done: the newest card that has reached this person by itself */
  readonly receives?: true
  readonly shows?: readonly string[]
  readonly hides?: readonly string[]
  /** what boxes hold, by label */
  readonly boxes?: Readonly<Record<string, string>>
}

export interface Recording {
  readonly name: string
  readonly steps: readonly (Step | { readonly day: string })[]
}

const FOLDER = join(__dirname, 'recorded')

/** Every recorded conversation: one file each, named by what it shows. */
export function recordings(): readonly Recording[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, '').replaceAll('-', ' '),
      steps: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Recording['steps'],
    }))
}
