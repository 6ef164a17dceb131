import type { Deps } from '../operations/ports'

/** What was asked for on the command line, once its words have been counted. */
export interface Asked {
  /** the words after the act's name; a file is in them by its name */
  readonly words: readonly string[]
  /** what is in the file that the act reads; null when it reads none */
  readonly file: Uint8Array | null
}

/** What is said on the screen, and whether it was done. */
export interface Answered {
  readonly done: boolean
  readonly lines: readonly string[]
  /** what is to be written to the file that the act makes */
  readonly file?: Uint8Array
}

/** An act of whoever keeps the machine that Outturn runs on. It runs in the running bot, or here when there is none. */
export interface CommandLineAct {
  /** "backup FILE": words in small letters are its name, and each in capitals stands for one that is needed */
  readonly usage: string
  /** which of its words names a file, counted from 0, and whether it is read before the act or written after it */
  readonly file?: { readonly word: number; readonly how: 'read' | 'write' }
  /** words that may be added, each begun with two dashes; one that ends in = takes what follows it */
  readonly options?: readonly string[]
  readonly run: (deps: Deps, asked: Asked) => Promise<Answered>
}

export const done = (...lines: readonly string[]): Answered => ({ done: true, lines })
export const refused = (...lines: readonly string[]): Answered => ({ done: false, lines })

/** How many words an act needs after its name. */
export const wordsNeeded = ({ usage }: CommandLineAct): number => usage.match(/\b[A-Z]+\b/g)?.length ?? 0
