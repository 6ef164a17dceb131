import { nameDirections } from '../domain/controls'

/** Invisible, of no width and breaking no line: put inside a piece of markdown it undoes it, and shows nothing itself. */
const JOINER = '\u2060'

/**
 * People's words made harmless in a TextBlock, where markdown is live: shown as typed, never as emphasis, link, mention
 * or list. Backslashes only where nothing milder works, because older phone clients show them.
 */
export function shown(text: string): string {
  return inline(visible(text))
    .split(/\n+/)
    .map((line) => line.replace(LINE_START, `$1${JOINER}$2`))
    .join('\n\n')
}

/** What would open a quotation, a list, a heading or a rule at the start of a line: ">30% of staff", "1. New". */
const LINE_START = /^(\s*)([>#+-]|=+\s*$|\d+[.)]\s)/

function inline(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)/g, `~${JOINER}`)
    .replace(/\](?=[([:])/g, `]${JOINER}`)
    .replace(/<(?=[a-z/!?])/gi, `<${JOINER}`)
    .replace(/&(?=#?\w+;)/g, `&${JOINER}`)
    .replace(/\b(https?|ftp|mailto|file)(?=:)/gi, `$1${JOINER}`)
    .replace(/\bwww(?=\.)/gi, `www${JOINER}`)
}

/**
 * Text without characters that hide or turn round what is written: bidirectional controls are named where they stand
 * ("⟨U+202E⟩"), other controls become a replacement mark. Lines stay lines.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text
  return nameDirections(text.replace(/\r\n?/g, '\n'))
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD')
}

/** Most of a card: nothing in it could need any change. */
const PLAIN = /^[ -~]*$/
