import { ask, sentencesOf } from '../understanding/asked'
import type { Judged } from '../understanding/asked'
import { askedCouncils } from '../understanding/councils/all'
import { failuresOf } from '../understanding/failures'
import { HELD_OUT } from '../understanding/heldOut/set'
import type { Phrasings } from '../understanding/kinds/kinds'
import { KEPT, RELEASED } from '../understanding/strangers/set'
import { groupedBy, tally, tallyLine } from '../understanding/tally'
import { TUNING } from '../understanding/tuning/set'

/**
 * How often a sentence is taken for what its writer meant: `npm run bench -- --accuracy`, with `--seed WORD`, `--times N`
 * and `--failures`, which lists those of the sets that may be mended from. Of the others figures alone are told: who reads its
 * sentences to mend them makes another tuning set of it.
 */
function main(): void {
  const seed = argument('--seed') ?? 'outturn'
  const times = Number(argument('--times') ?? 4)
  const councils = askedCouncils(seed)
  const measured = (name: string, phrasings: Phrasings): readonly Judged[] => {
    const judged = sentencesOf(phrasings, councils, { seed, times }).map(ask)
    console.log(report(name, phrasings, judged).join('\n'))
    return judged
  }
  const tuning = measured('Tuning set', TUNING)
  if (process.argv.includes('--failures')) console.log(failuresOf(tuning).join('\n'))
  measured('Held-out set', HELD_OUT)
  const released = measured('Strangers, released', RELEASED)
  if (process.argv.includes('--failures')) console.log(failuresOf(released).join('\n'))
  measured('Strangers, kept', KEPT)
}

function argument(name: string): string | null {
  const at = process.argv.indexOf(name)
  return at === -1 ? null : (process.argv[at + 1] ?? null)
}

function report(name: string, phrasings: Phrasings, judged: readonly Judged[]): readonly string[] {
  const lines = (nameOf: (one: Judged) => string, all: boolean) =>
    [...groupedBy(judged, nameOf)]
      .map(([group, some]) => ({ group, tally: tally(some) }))
      .filter(({ tally: { all: said, right } }) => all || right < said)
      .map((one) => tallyLine(`  ${one.group}`, one.tally))
  return [
    `${name}: ${Object.values(phrasings).flat().length} phrasings`,
    tallyLine('all', tally(judged)),
    ...lines(({ asked }) => asked.council.name, true),
    'by how it is typed:',
    ...lines(({ asked }) => asked.manner, true),
    'kinds that are not all right:',
    ...lines(({ asked }) => asked.kind, false),
  ]
}

if (require.main === module) main()
