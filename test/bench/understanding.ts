import { buildLexicon } from '../../src/language/lexicon'
import { understand } from '../../src/language/understand'
import { aCouncil, held, TODAY } from '../language/builders/lexicons'
import { quantile } from './compareTurns'
import { largePeople, largePlan, QUARTERS, serviceArea } from './largeCouncil'

/** What understanding a sentence may take, in milliseconds (issue 4). */
const MOST = { median: 1, p99: 5 }

const SERVICES = 200

/** Sentences in the manner of people, about one council's names. */
function sentences(titles: readonly string[]): readonly string[] {
  const made: string[] = []
  for (let n = 0; n < SERVICES; n += 1) {
    const service = serviceArea(n)
    const title = titles[(n * 37) % titles.length] ?? ''
    made.push(
      `which measures are off target in ${service}?`,
      `hows ${service.toLowerCase()} doing`,
      `reds in ${service} last year`,
      `what about ${serviceArea(n + 7)}`,
      `${title} in Q${(n % 4) + 1} 2019/20`,
      `how many measures missed by more than 10% in ${service}`,
      `${service.toLowerCase().replace(/[aeiou]/, '')} off targt`,
      `compare ${service} and ${serviceArea(n + 3)}`,
      `who owns ${title}`,
      'whats the worst measure and why',
    )
  }
  return made
}

export function timeUnderstanding(measures: number): {
  readonly median: number
  readonly p99: number
  readonly built: number
} {
  const plan = largePlan(measures)
  const people = largePeople(measures).map((one, id) => ({ ...one, id: id + 1 }))
  const periods = QUARTERS.map((one, n) => held(one, n === QUARTERS.length - 1 ? 'open' : 'closed'))
  const from = performance.now()
  const lexicon = buildLexicon({ council: aCouncil('Large Council'), measures: plan, people, periods })
  const built = performance.now() - from
  const said = sentences(plan.map((one) => one.title))
  for (const text of said) understand(text, lexicon, TODAY, null)
  const rounds = [1, 2, 3].map(() => said.map((text) => timed(() => understand(text, lexicon, TODAY, null))))
  const times = said.map((_, n) => quantile(rounds.map((round) => round[n] ?? Infinity), 0.5)) // prettier-ignore
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99), built }
}

function timed(act: () => unknown): number {
  const start = performance.now()
  act()
  return performance.now() - start
}

function main(): void {
  console.log(
    'Understanding a sentence, of 2,000, about 200 services and forty quarters, the middle one of three times:',
  )
  for (const measures of [500, 5_000]) {
    const { median, p99, built } = timeUnderstanding(measures)
    const faults = [...(median > MOST.median ? ['median too slow'] : []), ...(p99 > MOST.p99 ? ['99th too slow'] : [])]
    const took = `median ${median.toFixed(3)} ms, 99th ${p99.toFixed(3)} ms, words built in ${built.toFixed(0)} ms`
    console.log(`${String(measures).padStart(6)} measures: ${took}  ${faults.join(', ')}`)
    if (faults.length > 0) process.exitCode = 1
  }
}

if (require.main === module) main()
