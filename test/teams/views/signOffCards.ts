import type { SubmissionResult } from '../../../src/domain/submission'
import { signOffProgressOf } from '../../../src/domain/signOffProgress'
import { USUAL_SIGN_OFF } from '../../../src/domain/signOffRule'
import type { CardMessage } from '../../../src/teams/views/cardMessage'
import { commentaryCard } from '../../../src/teams/views/commentaryCard'
import { signOffCard } from '../../../src/teams/views/signOffCard'
import type { SignOffRow } from '../../../src/teams/views/signOffCard'
import { signOffs } from '../../../src/teams/views/signOffs'
import { entry, facts, measures, open, people, today, typing } from './demo'

const LONG =
  'Two of the five posts in the team were empty from April to June, and claims waited longer than they should. '
const NASTY = '**bold** [click](https://evil.example) <at>all</at> ${secret} =HYPERLINK("x")\u202Ereversed'

/** What has been submitted, as rows of an approver's card. */
const rowsOf = ({ outcomes }: SubmissionResult, words: string | null = null): readonly SignOffRow[] =>
  outcomes.flatMap((one) => {
    if (one.kind !== 'saved') return []
    const current = { ...one.version, commentary: words }
    return [{ facts: { ...one.facts, state: 'submitted' as const, current }, rating: one.rating, back: null }]
  })

const figures = rowsOf(
  typing([
    entry('SD-008', '24.1', { action: 'Reminders go out two weeks earlier from 1 August' }),
    entry('SD-006', '19.5'),
    entry('SD-016', '11,950'),
    entry('SD-010', '4.2 provisional'),
    entry('SD-011', 'no data, source failed'),
  ]),
)
const all = (words: string) => {
  const rows = rowsOf(typing(measures.map(({ code }) => entry(code, '1'))), words)
  const again = rows.map((row) => {
    const measure = { ...row.facts.measure, code: `${row.facts.measure.code}-B` }
    return { ...row, facts: { ...row.facts, measure } }
  })
  return [...rows, ...again]
}

const back = (row: SignOffRow | undefined, kind: 'needs action' | 'needs a reason' | 'overtaken'): SignOffRow[] => {
  if (!row?.facts.current) return []
  const { facts: own, rating } = row
  const said = { measure: own.measure.code, version: 1, decision: 'sign off' as const, reason: null, action: NASTY }
  const standing = row.facts.current
  const outcome = kind === 'overtaken' ? { kind, facts: own, entry: said, standing, rating } : { kind, facts: own, entry: said, rating } // prettier-ignore
  return [{ ...row, back: outcome }]
}

const card = { state: open, today, serviceArea: 'Customer Services', done: '', notDone: [], heldFor: null }

const mixed = measures.flatMap(({ code }, place) => {
  const own = facts(code)
  return [{ ...own, state: place % 3 === 0 ? ('outstanding' as const) : place % 3 === 1 ? ('submitted' as const) : ('approved' as const) }] // prettier-ignore
})

const written = (commentary: string | null, published: string | null): CardMessage => {
  const own = figures[0]?.facts
  if (!own?.current) throw new Error('no figure')
  const by = { byName: 'Imogen Castle', at: '2021-07-16T09:12:00.000Z' }
  const current = {
    ...own.current,
    commentary,
    ...(published === null ? {} : { published: { words: published, ...by } }),
  }
  return commentaryCard({ period: open.period, facts: { ...own, current } })
}

export const signOffCards: Readonly<Record<string, CardMessage>> = {
  commentaryCard: written(LONG, 'Claims waited longer while two posts were empty.'),
  'commentaryCard, none written': written(null, null),
  'commentaryCard, hostile words': written(NASTY, NASTY),
  signOffCard: signOffCard({ ...card, rows: figures }),
  'signOffCard, of a hundred measures': signOffCard({ ...card, rows: all('') }),
  'signOffCard, of a hundred measures with much to say': signOffCard({ ...card, rows: all(LONG.repeat(9)) }),
  'signOffCard, with hostile words': signOffCard({ ...card, heldFor: 'Ruth Adeyemi', rows: all(NASTY) }),
  'signOffCard, sent again': signOffCard({
    ...card,
    done: '✓ 2 figures signed off. 1 figure sent back.',
    notDone: ['1 figure left as it is: it is not yours to sign off.'],
    rows: [
      ...back(figures[0], 'needs action'),
      ...back(figures[1], 'needs a reason'),
      ...back(figures[2], 'overtaken'),
    ],
  }),
  signOffs: signOffs(signOffProgressOf(open, mixed, people, USUAL_SIGN_OFF), { names: true }),
  'signOffs, in a channel': signOffs(signOffProgressOf(open, mixed, [], USUAL_SIGN_OFF), { names: false }),
  'signOffs, all': signOffs(
    signOffProgressOf(open, mixed.map((one) => ({ ...one, state: 'approved' })), people, USUAL_SIGN_OFF), // prettier-ignore
    { names: true },
  ),
  'signOffs, a council without sign-off': signOffs(
    signOffProgressOf(open, mixed, people, { ...USUAL_SIGN_OFF, steps: 0 }),
    { names: true },
  ),
}
