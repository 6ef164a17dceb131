import { sha256 } from './seal'

/** Somebody whose name must not enter the chain as it is. */
export interface Named {
  readonly id: number
  readonly name: string
  readonly email: string
  /** null once the person is forgotten, or before the first entry that names them */
  readonly salt: string | null
}

/** Private-use characters, which nobody types: they stand around "person 7" where a name or an address stood. */
const [OPEN, SHUT] = ['\uE000', '\uE001']
const MARKS = /[\uE000\uE001]/g
const MARK = /\uE000person (\d+)\uE001/g

/** A name as the chain knows it. Without the salt nobody can tell whose it is, or try names until one fits. */
export const digestOf = (salt: string, name: string): string => sha256(`${salt}\n${name}`)

/** Every text of a value with the names and addresses of people on the list taken out, and a mark in their place. */
export function masked(value: unknown, people: readonly Named[]): unknown {
  const words = people.flatMap(({ id, name, email }) => [name, email].filter(isTelling).map((word) => ({ id, word })))
  const longestFirst = words.toSorted((one, other) => other.word.length - one.word.length)
  return mapTexts(value, (text) => {
    let left = text.replace(MARKS, '\uFFFD')
    for (const { id, word } of longestFirst) {
      if (left.includes(word)) left = left.replaceAll(word, `${OPEN}person ${id}${SHUT}`)
    }
    return left
  })
}

/** One word alone ("Sam") may be no name at all where it stands; an address or a full name is. */
const isTelling = (word: string): boolean => word.includes('@') || word.trim().includes(' ')

/** The same value with the people's names of today back in their places. */
export function unmasked(value: unknown, nameOf: (id: number) => string): unknown {
  return mapTexts(value, (text) => text.replace(MARK, (_, id: string) => nameOf(Number(id))))
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]))
}
