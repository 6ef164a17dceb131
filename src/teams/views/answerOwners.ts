import type { Answer } from '../../domain/answer'
import { dotted, isAre, listed, measures, printCount } from '../words/count'
import { about, askAgain, asked, canAskAgain } from '../words/question'
import { ignoredLine } from './answerList'
import type { AnswerOptions } from './answerList'
import { periodAsked } from '../words/restated'
import type { CardMessage, SayButton } from './cardMessage'
import { goingOn } from './goingOn'
import type { GoingOn } from './goingOn'

export interface AnswerOwnersData extends GoingOn {
  readonly understood: string
  readonly headline: string
  readonly ignored: string
  readonly owned: readonly OwnedLine[]
  readonly restLabel: string
  readonly rest: readonly { readonly text: string }[]
  readonly offers: readonly SayButton[]
}

interface OwnedLine {
  readonly name: string
  readonly service: string
  readonly owner: string
  /** what tapping the row says */
  readonly say: string
}

type Owners = Answer & { readonly kind: 'owners' }

const MOST_LINES = 10
const MOST_FOLDED = 60
const MOST_SERVICES = 4

/** Whose measures these are: each with its service area and its owner. */
export function answerOwners(
  answer: Owners,
  options: AnswerOptions = {},
): CardMessage<'answerOwners', AnswerOwnersData> {
  const { filter, period, rows } = answer
  const lines = rows.map((one) => lineOf(one, answer.names))
  const folded = lines.slice(MOST_LINES, MOST_LINES + MOST_FOLDED)
  const beyond = lines.length - MOST_LINES - folded.length
  const line = dotted('Who owns them', asked(filter), about(filter), periodAsked(period, filter.asReported))
  const headline = headlineOf(rows)
  return {
    template: 'answerOwners',
    summary: `${line}: ${headline}`,
    data: {
      understood: line,
      headline,
      ignored: ignoredLine(options.ignored ?? []),
      owned: lines.slice(0, MOST_LINES),
      restLabel: folded.length === 0 ? '' : `${printCount(folded.length)} more`,
      rest: [
        ...folded.map((one) => `${one.name} ${one.service}, ${one.owner}`),
        ...(beyond > 0 ? [`${measures(beyond)} not shown: too many for one card.`] : []),
      ].map((text) => ({ text })),
      offers: [...figuresOf(answer), ...(options.offers ?? [])].slice(0, 4),
      ...goingOn(options),
    },
  }
}

/** The next step from whose they are is how they stand. */
const figuresOf = ({ filter, period }: Owners): readonly SayButton[] =>
  canAskAgain(filter) ? [{ label: 'Show the figures', say: askAgain(filter, period) }] : []

const lineOf = ({ row: { measure }, owner }: Owners['rows'][number], names: boolean): OwnedLine => ({
  name: measure.title,
  service: measure.serviceArea,
  owner: names ? (owner?.name ?? 'nobody named') : '–',
  say: measure.title,
})

/** "2 are in Customer Services and 1 is in Finance." */
function headlineOf(rows: Owners['rows']): string {
  const areas = rows.map(({ row }) => row.measure.serviceArea)
  const services = [...new Set(areas)]
  const [only] = services
  if (only === undefined) return 'No measures fit.'
  if (services.length === 1)
    return rows.length === 1 ? `It is in ${only}.` : `All ${printCount(rows.length)} are in ${only}.`
  if (services.length > MOST_SERVICES)
    return `${measures(rows.length)} in ${printCount(services.length)} service areas.`
  const counts = services.map((service) => {
    const number = areas.filter((area) => area === service).length
    return `${printCount(number)} ${isAre(number)} in ${service}`
  })
  return `${listed(counts, 12)}.`
}
