import { fold } from './fold'
import { FUNCTION_WORDS } from './tables/functionWords'
import { FRAME_PARTS } from './tables/measureFrames'
import { SPOKEN_PARTS } from './tables/spokenFrames'
import { TREE_PARTS } from './tables/treeFrames'

/** Small words that may stand anywhere in a frame and change nothing. */
export const DROPPED: ReadonlySet<string> = new Set('the a an our your their please pls plz thank actually exactly really just still currently now then so ok okay also even ever yet me you lad mate there precisely quite hell heck bloody damn flipping'.split(' ')) // prettier-ignore

/** "the figure for …", "… number": the same as the measure. */
const SAID_OF = '(?:(?:figure|number|outturn|result|value|amount|total|reading|measure|kpi|indicator|data|performance|figs|rate|percentage|percent|score) (?:for|of|on|against|in|to|about) )?@ (?:(?:figure|number|outturn|result|value|measure|kpi|indicator|data|performance|rate|percentage|score|one|done) )?' // prettier-ignore

/** A frame as a pattern over words that each end with a space. */
export function patternOf(frame: string): string {
  return apart(frame.trim(), ' ').map(elementPattern).join('')
}

/** Words of every other sentence: to wait for one of them tells frames apart badly. */
const EVERYDAY: ReadonlySet<string> = new Set(FUNCTION_WORDS.map(fold))

/**
 * Words of which a sentence must hold one before a frame can stand in it: those of the part that tells most. Null where
 * no part that has to be there is made of words.
 */
export function wordsOf(frame: string): readonly string[] | null {
  let [best, cost]: [readonly string[] | null, number] = [null, Infinity]
  for (const element of apart(frame.trim(), ' ')) {
    const words = /[?][$]?$/.test(element) ? null : wordsOfPart(element.replace(/[$]$/, ''))
    const own = words?.reduce((sum, word) => sum + (EVERYDAY.has(word) ? 30 : 1), 0) ?? Infinity
    if (own < cost) [best, cost] = [words, own]
  }
  return best
}

function wordsOfPart(bare: string): readonly string[] | null {
  if (DROPPED.has(bare) || /^[@#~!]|^NAMED$/.test(bare)) return null
  if (/^[A-Z_]+$/.test(bare)) return wordsOf(partNamed(bare))
  if (!bare.startsWith('(')) return /^[a-z]+$/.test(fold(bare)) ? [fold(bare)] : null
  const choices = apart(bare.slice(1, -1), '|').map(wordsOf)
  return choices.some((words) => words === null) ? null : [...new Set(choices.flatMap((words) => words ?? []))]
}

function elementPattern(element: string): string {
  const bare = element.replace(/[?$]+$/, '')
  if (DROPPED.has(bare)) return ''
  const pattern = barePattern(bare)
  return (/[?][$]?$/.test(element) ? `(?:${pattern})?` : pattern) + (element.endsWith('$') ? '$' : '')
}

function barePattern(bare: string): string {
  if (bare === '@') return SAID_OF
  // by its name alone: "the figure for it" is due when returns are
  if (bare === 'NAMED') return '@ '
  // a figure that is said again: "is the 51% for …"
  if (bare === '#') return '(?:pound )?\\d[\\d.,]* (?:percent |per cent |day |minute )?'
  // a year by its number
  if (bare === '~') return '\\d{4}/\\d\\d '
  if (bare.startsWith('!')) return `(?<! ${barePattern(bare.slice(1))})`
  if (bare.startsWith('(')) return `(?:${choicesOf(bare.slice(1, -1)).join('|')})`
  return /^[A-Z_]+$/.test(bare) ? patternOf(partNamed(bare)) : `${fold(bare)} `
}

/** The longest first, so that "set in stone" is not cut short to "set". */
function choicesOf(choices: string): readonly string[] {
  return [...apart(choices, '|')].sort((one, other) => other.length - one.length).map(patternOf)
}

function partNamed(name: string): string {
  const part = FRAME_PARTS[name] ?? SPOKEN_PARTS[name] ?? TREE_PARTS[name]
  if (part === undefined) throw new Error(`no part of a frame is called ${name}`)
  return part
}

/** The parts of a text between separators that stand outside all brackets. */
function apart(text: string, separator: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === separator && depth === 0) parts.push('')
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''}${letter}`
  }
  return parts
}
