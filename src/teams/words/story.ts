import { FORGOTTEN } from '../../domain/person'
import { printPeriod } from '../../domain/period'
import type { Told } from '../../domain/story'
import { sayDoor } from './door'
import { dotted } from './count'
import { printMoment } from './period'

/** "Return amended · Q1 2021/22" */
export function sayAct({ act, period }: Told): string {
  const words = act.charAt(0).toUpperCase() + act.slice(1)
  return dotted(words, period === null ? '' : printPeriod(period))
}

/** "Amir Shah on the card, 5 July 2021 at 09:12" */
export function sayWho({ who, door, at }: Told): string {
  if (door === 'import') return `With the service plan, ${printMoment(at)}`
  const by = who === FORGOTTEN ? 'A former member of staff' : who
  return `${by} ${sayDoor(door)}, ${printMoment(at)}`
}

/** What it was and what it became, a line for each thing that changed. */
export function sayChange({ before, after }: Told): readonly string[] {
  const [was, is] = [partsOf(before), partsOf(after)]
  return [...is].flatMap(([name, value]) => {
    const old = was.get(name)
    if (old === value) return []
    return [old === undefined ? `${name}: ${value}` : `${name}: ${old} → ${value}`]
  })
}

/** Names in an entry that a person would not say so. What is not here is said as it is called. */
const SAID: Readonly<Record<string, string>> = {
  written: 'Figure',
  action: 'What is being done about it',
  onBehalfOf: 'For',
  state: 'State',
}

/** Numbers that only the program counts by. */
const UNSAID: readonly string[] = ['version', 'step']

function partsOf(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map()
  const parts = Object.entries(value).flatMap(([key, one]): [string, string][] => {
    const words = UNSAID.includes(key) ? '' : wordsOf(one)
    return words === '' ? [] : [[SAID[key] ?? named(key), words]]
  })
  return new Map(parts)
}

/** "dueOn" is "Due on". */
function named(key: string): string {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Of a thing with parts, the part that names it. */
const NAMING = ['written', 'words', 'is', 'name', 'kind'] as const

function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object' || value === null) return ''
  if (Array.isArray(value)) return value.map(wordsOf).filter((one) => one !== '').join(', ') // prettier-ignore
  const naming = NAMING.find((part) => part in value)
  return naming === undefined ? '' : wordsOf(Reflect.get(value, naming))
}
