/** Anything that came as JSON. */
type Json = unknown

/** Texts that have broken bots: of the wrong size, direction, alphabet, or language. */
const NASTY: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202eevitcepsorter\u202c',
  '\u200b\u200d\ufeff',
  'Prіya Rаman',
  '${secrets}',
  '{{constructor}}',
  '[click](javascript:alert(1))',
  '<at>everyone</at>',
  '=HYPERLINK("http://evil.example","x")',
  "'; drop table record; --",
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '2021Q9',
  '9'.repeat(400),
  '1e999',
  '-0',
  'NaN',
  '🏳️‍🌈'.repeat(50),
  'x'.repeat(5_000),
]

const OTHERS: readonly Json[] = [null, true, false, 0, -1, 1.5, 9_007_199_254_740_992, 1e308, [], {}, [[]], [null]]

/** One activity with one to four things about it changed; the same for the same numbers. */
export function mutated(activity: Json, all: readonly Json[], random: () => number): Json {
  let left = structuredClone(activity)
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) left = changedOnce(left, all, random)
  return left
}

const oneOf = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)]

/** Goes down into a value by chance, and changes what it finds there. */
function changedOnce(value: Json, all: readonly Json[], random: () => number): Json {
  const isDeep = typeof value === 'object' && value !== null
  if (isDeep && random() < 0.85) {
    const keys = Object.keys(value)
    const key = oneOf(keys, random)
    if (key === undefined) return anything(all, random)
    return changedAt(value as Readonly<Record<string, Json>>, key, all, random)
  }
  return random() < 0.5 && typeof value === 'string' ? scrambled(value, random) : anything(all, random)
}

function changedAt(
  value: Readonly<Record<string, Json>>,
  key: string,
  all: readonly Json[],
  random: () => number,
): Json {
  const copy: Record<string, Json> = Array.isArray(value) ? (value.slice() as never) : { ...value }
  const how = random()
  if (how < 0.1) Reflect.deleteProperty(copy, key)
  else if (how < 0.15) copy[oneOf(NASTY, random) ?? key] = copy[key]
  else copy[key] = changedOnce(copy[key], all, random)
  return copy
}

function scrambled(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1))
  const how = random()
  if (how < 0.3) return `${text.slice(0, at)}${oneOf(NASTY, random) ?? ''}${text.slice(at)}`
  if (how < 0.6) return text.slice(0, at) + text.slice(at + 1)
  return how < 0.8 ? text.slice(0, at) : text.split('').reverse().join('')
}

/** A nasty value, or a part of another activity in a place where it does not belong. */
function anything(all: readonly Json[], random: () => number): Json {
  const how = random()
  if (how < 0.45) return oneOf(NASTY, random)
  if (how < 0.75) return oneOf(OTHERS, random)
  let part: Json = oneOf(all, random)
  while (typeof part === 'object' && part !== null && random() < 0.7) part = oneOf(Object.values(part), random)
  return part ?? null
}
