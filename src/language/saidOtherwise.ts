import { stem } from './fold'
import type { MeasureIndex } from './measureIndex'
import type { Token } from './token'

/** The same time in the unit that names have it in: "a minute", where one says "60 seconds". */
const SAME_TIME: readonly (readonly [said: string, unit: string, digits: string, inUnit: string])[] = [
  ['1', 'minute', '60', 'second'],
  ['2', 'minute', '120', 'second'],
  ['3', 'minute', '180', 'second'],
  ['1', 'hour', '60', 'minute'],
  ['1', 'day', '24', 'hour'],
  ['2', 'day', '48', 'hour'],
  ['1', 'week', '7', 'day'],
  ['2', 'week', '14', 'day'],
  ['4', 'week', '28', 'day'],
  ['8', 'week', '56', 'day'],
  ['1', 'year', '12', 'month'],
]

const DIGITS: Readonly<Record<string, string>> = {
  a: '1',
  an: '1',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  eight: '8',
}

const WITHIN = new Set(['within', 'inside', 'in', 'under', 'than'])

/** "Inside a minute", where a name has "within 60 seconds" and none speaks of that many minutes. */
function inItsUnit(tokens: readonly Token[], { numbers }: Pick<MeasureIndex, 'numbers'>): readonly Token[] {
  if (numbers.size === 0 || !tokens.some(({ fold }) => WITHIN.has(fold))) return tokens
  const meant = new Map<number, Token>()
  tokens.forEach((token, place) => {
    const unit = tokens[place + 1]
    if (!unit || !WITHIN.has(tokens[place - 1]?.fold ?? '')) return
    const said = (Object.hasOwn(DIGITS, token.fold) ? DIGITS[token.fold] : undefined) ?? token.fold
    const found = SAME_TIME.find(([digits, each]) => digits === said && each === unit.fold)
    if (!found || !numbers.has(`${found[2]} ${found[3]}`) || numbers.has(`${said} ${unit.fold}`)) return
    meant.set(place, { ...token, fold: found[2], kind: 'number' })
    meant.set(place + 1, { ...unit, fold: found[3] })
  })
  return meant.size === 0 ? tokens : tokens.map((token, place) => meant.get(place) ?? token)
}

/** What stands before "rates" in the names of those that businesses pay. */
const RATES_OF = ['business', 'domestic']

/** "Tax and rates", "rates and council tax": beside the tax, what businesses pay, and no rate of anything. */
function withRatesNamed(tokens: readonly Token[], { pairs }: Pick<MeasureIndex, 'pairs'>): readonly Token[] {
  const at = tokens.findIndex(({ text }) => /^rates$/i.test(text))
  if (at < 0) return tokens
  const folds = tokens.map(({ fold }) => fold)
  const after = folds[at - 1] === 'and' && folds[at - 2] === 'tax'
  const before = folds[at + 1] === 'and' && (folds[at + 2] === 'tax' || (folds[at + 2] === 'council' && folds[at + 3] === 'tax')) // prettier-ignore
  const of = RATES_OF.find((word) => pairs.has(`${stem(word)} ${stem('rate')}`))
  const rates = tokens[at]
  if (!(after || before) || RATES_OF.includes(folds[at - 1] ?? '') || of === undefined || !rates) return tokens
  return [...tokens.slice(0, at), { ...rates, fold: of }, ...tokens.slice(at)]
}

/** Words for a place that nobody has taken, where "empty" may also be said of a cell that holds nothing. */
const UNTAKEN = ['vacant', 'void', 'unoccupied']

/** "Empty shops", "shops that are empty", where a name has "vacant shops" and none speaks of empty ones. */
function untakenAsNamed(tokens: readonly Token[], { postings, measures }: MeasureIndex): readonly Token[] {
  const at = tokens.findIndex(({ fold }) => fold === 'empty')
  const empty = tokens[at]
  if (!empty || tokens.some(({ fold }) => UNTAKEN.includes(fold))) return tokens
  const near = tokens.slice(Math.max(0, at - 3), at + 2).filter((token) => token !== empty && token.fold.length > 3)
  const isNamed = (word: string) =>
    (postings.get(stem(word)) ?? []).some((place) => near.some(({ fold }) => measures[place]?.words.has(stem(fold))))
  const word = isNamed(empty.fold) ? undefined : UNTAKEN.find(isNamed)
  return word === undefined ? tokens : tokens.map((token) => (token === empty ? { ...token, fold: word } : token))
}

/** The words, with those that are said otherwise in the way that names have them; they themselves where none is. */
function each(tokens: readonly Token[], asNamed: (token: Token, place: number) => Token | null): readonly Token[] {
  const said = tokens.map(asNamed)
  return said.every((token) => token === null) ? tokens : tokens.map((token, place) => said[place] ?? token)
}

const TIMES = new Set(['second', 'minute', 'hour', 'day', 'working', 'week', 'month', 'year', 'hr', 'min', 'wk'])

/** "Inside two hours": within them, and inside no place. */
const insideATime = (tokens: readonly Token[]): readonly Token[] =>
  each(tokens, (token, place) =>
    token.fold === 'inside' && TIMES.has(tokens[place + 2]?.fold ?? '') ? { ...token, fold: 'within' } : null,
  )

/** "The A roads", where a name has "principal (A) road"; "A road" at the beginning may be any road. */
const letterAsNamed = (tokens: readonly Token[], { letters }: Pick<MeasureIndex, 'letters'>): readonly Token[] =>
  letters.size === 0
    ? tokens
    : each(tokens, (token, place) => {
        const next = tokens[place + 1]
        const word = next && token.text.length === 1 ? letters.get(`${token.text} ${next.fold}`) : undefined
        const many = /s$/i.test(next?.text ?? '')
        return word !== undefined && (place > 0 || many) ? { ...token, fold: word } : null
      })

const IN_WORDS: ReadonlyMap<string, string> = new Map([
  ['1', 'one'],
  ['2', 'two'],
  ['3', 'three'],
  ['4', 'four'],
  ['5', 'five'],
])

/** "Stage 1 complaints", where a name has "stage one". */
const numberInWords = (
  tokens: readonly Token[],
  { pairs, numbers }: Pick<MeasureIndex, 'pairs' | 'numbers'>,
): readonly Token[] =>
  each(tokens, (token, place) => {
    const [before, word] = [tokens[place - 1]?.fold ?? '', IN_WORDS.get(token.fold)]
    const named =
      word !== undefined && pairs.has(`${stem(before)} ${stem(word)}`) && !numbers.has(`${before} ${token.fold}`)
    return named ? { ...token, fold: word, kind: 'word' } : null
  })

/** One after the other. */
const WAYS = [insideATime, inItsUnit, withRatesNamed, letterAsNamed, untakenAsNamed, numberInWords]

/** What people say in other words than the names have, in those. */
export const saidAsNamed = (tokens: readonly Token[], measures: MeasureIndex): readonly Token[] =>
  WAYS.reduce((said, way) => way(said, measures), tokens)
