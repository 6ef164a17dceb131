import type { Day } from '../domain/day'
import type { Period } from '../domain/period'
import type { EditionAsked } from '../domain/return'
import type { Command } from './intention'
import type { Lexicon } from './lexicon'
import { readSentence } from './sentence'
import type { Token } from './token'

/** Words that say what kind of file is meant, or that one is. */
const AS_FILE = /(?: (?:as|in|into|to)(?: an?| the)?)?(?: (?:excel|csv|xlsx|spreadsheet|workbook|file))+$/

const PLAN = /^(?:export|download) (?:the |our )?(?:whole |full |entire )?(?:service |performance )?plan$/

const PERIOD =
  /^(?:export|download)(?: (?:the|all|every|figure|result|return|outturn|for|of|from|period|quarter|year|this|PERIOD))*$/

/** Not simply "the quarter", which is the one being collected. */
const ANOTHER = /\d|\b(?:last|previous|prior|next)\b/

/** Without one of these a sentence is about no file; asked first, because every sentence is asked. */
const TELLING = new Set('export download excel csv xlsx spreadsheet workbook file'.split(' '))
const MOST_WORDS = 20

const MY_RETURNS = '(?:all )?(?:of )?my (?:PERIOD )?return(?: (?:for |of )?(?:PERIOD|the quarter|this quarter))?'
const A_SHEET = '(?:an? |the )?(?:excel |csv |xlsx )?(?:excel|csv|xlsx|spreadsheet|workbook|file)'
const ASKING = '(?:(?:can i have|can i get|i want|i would like|give me|send me|get me|send|get|show|open|fill in|do) )?'

/** "My returns as a spreadsheet", "send me a spreadsheet of my returns", "download my returns". */
const SHEET_OF_MINE = [
  `${ASKING}${MY_RETURNS} (?:as|in|on|into|to|by|with) ${A_SHEET}(?: PERIOD| for PERIOD)?`,
  `${ASKING}${A_SHEET} (?:of|for|with) ${MY_RETURNS}`,
  `(?:my )?(?:PERIOD )?return (?:spreadsheet|workbook)(?: (?:for )?PERIOD)?`,
  `(?:export|download) ${MY_RETURNS}(?: (?:as|in|into|to) ${A_SHEET})?`,
].map((form) => new RegExp(`^${form}$`))

function ownReturns(text: string, lexicon: Lexicon, today: Day): Command | null {
  if (!/\breturns?\b/i.test(text)) return null
  const { periods, around } = periodsApart(text, lexicon, today)
  if (
    !SHEET_OF_MINE.some((form) =>
      form.test(around.replace(/(?:PERIOD ?)+/g, (run) => (run.endsWith(' ') ? 'PERIOD ' : 'PERIOD'))),
    )
  )
    return null
  return { kind: 'returns as a spreadsheet', period: periods.length === 1 ? (periods[0] ?? null) : null }
}

/** `export plan`, `export Q1 2021/22`, each perhaps "as a spreadsheet": nothing else may stand beside it. */
export function exportOf(text: string, words: readonly Token[], lexicon: Lexicon, today: Day): Command | null {
  if (words.length > MOST_WORDS || !words.some(({ fold }) => TELLING.has(fold))) return null
  const own = ownReturns(text, lexicon, today)
  if (own !== null) return own
  if (!/^(?:export|download)$/.test(words[0]?.fold ?? '')) return null
  const said = words.map(({ fold }) => fold).join(' ')
  if (PLAN.test(said.replace(AS_FILE, ''))) return { kind: 'export plan' }
  const { periods, around } = periodsApart(text, lexicon, today)
  const [figures, edition] = editionApart(around.replace(AS_FILE, ''))
  if (!PERIOD.test(figures)) return null
  if (periods.length > 1) return ANOTHER.test(said) ? null : { kind: 'export', period: null, ...edition }
  if (periods.length === 0 && /\b(?:figure|result|return|outturn)\b/.test(around)) return null
  return { kind: 'export', period: periods[0] ?? null, ...edition }
}

const AS_REPORTED =
  / (?:as (?:it was |they were |we )?(first |originally )?(?:reported|published)|as at close|at (?:the )?close)$/

/** `export Q1 2021/22 as reported`: the words before it, and which edition is meant. */
function editionApart(words: string): readonly [string, { readonly asReported?: EditionAsked }] {
  const said = AS_REPORTED.exec(words)
  if (!said) return [words, {}]
  return [words.slice(0, said.index), { asReported: said[1] === undefined ? 'last' : 'first' }]
}

/** The periods that the words can mean, and the words with PERIOD in the place of those that say one. */
function periodsApart(text: string, lexicon: Lexicon, today: Day): { periods: readonly Period[]; around: string } {
  const { live, reading } = readSentence(text, lexicon, today)
  const spans = live.filter((span) => span.tags.some((tag) => tag.kind === 'period'))
  const periods = spans.flatMap((span) => span.tags.flatMap((tag) => (tag.kind === 'period' ? tag.readings : [])))
  const saysPeriod = (place: number) => spans.some((span) => place >= span.from && place < span.to)
  return { periods, around: reading.tokens.map(({ fold }, place) => (saysPeriod(place) ? 'PERIOD' : fold)).join(' ') }
}
