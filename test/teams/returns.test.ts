import { pino } from 'pino'
import { quarter } from '../../src/domain/period'
import { closePeriod } from '../../src/operations/closePeriod'
import type { Change, Deps, Store } from '../../src/operations/ports'
import { makeFileOffers } from '../../src/operations/fileOffers'
import { openPeriod } from '../../src/operations/openPeriod'
import { makeSheetDrafts } from '../../src/operations/sheetDrafts'
import { adoptPlan } from '../../src/operations/adoptPlan'
import { saving as payload } from '../../src/teams/payloads'
import { loadCards } from '../../src/teams/render'
import { saveReturns } from '../../src/teams/returns'
import type { Desk, KnownTurn } from '../../src/teams/turn'
import { demoCouncil, entitled } from '../builders/demoCouncil'
import { onPostgres } from '../support/databases'
import { saving } from '../torture/saving'
import { demoPeople, demoPlan } from '../transfer/demo'

const Q1 = quarter(2021, 1)
const CLOCK = { today: () => '2021-07-05', instant: () => '2021-07-05T09:00:00.000Z' }
const TOM = entitled('Customer Services Manager')
const GEORGE = entitled('Performance Officer')

const TURN: KnownTurn = {
  account: { objectId: 'tom', name: TOM.name },
  conversationId: 'a chat',
  personal: true,
  key: 'card 1',
  caller: { account: { objectId: 'tom', name: TOM.name }, person: TOM, acting: false },
  known: { periods: [], wordsVersion: 0 },
  thread: null,
}

/** A store on which something happens as soon as a figure has been saved, before anybody is told. */
function behindASaving(store: Store, happens: () => Promise<unknown>): Store {
  const transaction: Store['transaction'] = async (work) => {
    const written: Change[] = []
    const result = await store.transaction((tx) =>
      work({
        ...tx,
        write: (changes) => {
          written.push(...changes)
          return tx.write(changes)
        },
      }),
    )
    if (written.some((one) => one.kind === 'version added')) await happens()
    return result
  }
  return { ...store, transaction }
}

onPostgres((open) => {
  let deps: Deps
  beforeEach(async () => {
    deps = { store: (await open()).store, clock: CLOCK, council: demoCouncil }
    await adoptPlan(deps, { people: demoPeople.people, measures: demoPlan.measures, source: 'the plan' })
    await openPeriod(deps, { period: Q1, by: GEORGE, door: 'card' })
  })

  const close = () => closePeriod(deps, { period: Q1, by: GEORGE, door: 'card' })

  test.each([
    ['the period was closed', close],
    ['the database went away', () => deps.store.close()],
  ])('a figure that was saved has its receipt, although %s before it was given', async (_case, happens) => {
    const desk: Desk = {
      deps: { ...deps, store: behindASaving(deps.store, happens) },
      cards: loadCards('cards'),
      log: pino({ level: 'silent' }),
      local: true,
      lexicon: () => Promise.reject(new Error('no sentence was typed')),
      deliver: () => undefined,
      firstPerson: null,
      downloads: { bring: () => Promise.reject(new Error('no file was dropped')) },
      uploads: { put: () => Promise.reject(new Error('no file was offered')) },
      offers: makeFileOffers(CLOCK),
      linkTo: null,
      model: null,
      sheets: makeSheetDrafts(CLOCK),
    }
    const [receipt] = await saveReturns(desk, TURN, payload.parse(saving({ 'SD-016': '11,950' })))
    expect(receipt).toMatchObject({ template: 'receipt', data: { title: '✓ 1 figure saved' } })
  })
})
