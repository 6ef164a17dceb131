import { FUNCTION_WORDS } from './tables/functionWords'

const SMALL = new Set(FUNCTION_WORDS)

/** "OD&P" of "Organisational Development and Performance"; a word in capitals keeps them all ("BCICT"). */
export function initialsOf(name: string): string {
  return name
    .split(/[\s,/-]+/)
    .map((word) => (/^(?:and|&)$/i.test(word) ? '&' : /^[A-Z]{2,5}$/.test(word) ? word : (word[0] ?? '').toUpperCase()))
    .join('')
}

/** The parts of a name joined by "and", "&" or commas: "Business Change", "ICT". */
export const partsOf = (name: string): readonly string[] => {
  const parts = name.split(/\s*(?:,|&|\band\b)\s*/i).filter((part) => part.length > 2)
  return parts.length > 1 ? parts : []
}

/** "P3" of "P3. Deliver Excellent Services", "P3.1" of "P3.1 Ensuring …". */
export const codeOf = (name: string): string | null => /^([A-Z]{1,3}\d{1,2}(?:\.\d{1,2})?)\b/.exec(name)?.[1] ?? null

/** What an aim is called without its code, and without its first verb: "Tackle climate change", "climate change". */
export function aimSayings(name: string): readonly string[] {
  const words = name.replace(/^[A-Z]{1,3}\d{1,2}(?:\.\d{1,2})?\.?\s*/, '').split(/\s+/)
  const tails = [0, 1, 2].map((from) => words.slice(from)).filter((tail) => isSaying(tail))
  return tails.map((tail) => tail.join(' '))
}

const isSaying = (words: readonly string[]): boolean =>
  words.length >= 2 && words.length <= 12 && !SMALL.has((words[0] ?? '').toLowerCase())
