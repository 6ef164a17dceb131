import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Effort, Playground } from '../playground/playground'

const ROOT = join(__dirname, '../..')

/** The three main jobs, filmed step by step, with what each asks of the person who does it. */
export function threeJobs(playground: () => Playground): void {
  let frame = 0
  const asked: Record<string, Effort> = {}

  afterAll(() => {
    mkdirSync(join(ROOT, 'test/output'), { recursive: true })
    writeFileSync(join(ROOT, 'test/output/effort.json'), JSON.stringify(asked, null, 2))
  })

  /** Takes somebody's place: no part of their job. */
  const actAs = async (whom: string): Promise<void> => {
    await playground().say(`act as ${whom}`)
    playground().effort()
  }
  const film = (job: string) => playground().screenshot(`film-${job}-${String(++frame).padStart(2, '0')}`)

  test('the performance team opens the quarter and reminds', async () => {
    await actAs('performance team')
    await playground().say('open')
    await playground().waitForText('Open Q1 2021/22?')
    await film('team')
    await playground().press('Open and send 11 cards')
    await playground().waitForText('Q1 2021/22 is open')
    await film('team')
    await playground().tap('Progress')
    await playground().waitForText('0 of 38 figures are in')
    await film('team')
    await playground().tap('Preview reminders')
    await playground().waitForText('Remind 11 people?')
    await film('team')
    await playground().press('Send 11 reminders')
    await playground().waitForText('11 people reminded')
    await film('team')
    asked['The performance team opens a quarter, looks at progress and reminds 11 people'] = playground().effort()
  })

  test('a manager gives seven figures, and says what is done about the one that missed', async () => {
    await actAs('Customer Services manager')
    await playground().waitForText('7 figures by Wednesday 14 July')
    await film('manager')
    await playground().fill('Online forms developed', '3')
    await playground().fill('Online forms submitted', '6120')
    await playground().fill('Customers with an online account', '0')
    await playground().fill('Online payments', '10950')
    await playground().fill('Telephone enquiries', '21400')
    await playground().fill('Emails to Customer Services', '5310')
    await playground().fill('Website hits', 'no data until 20 July')
    await film('manager')
    await playground().press('Save')
    await playground().waitForText('What are you doing about it?')
    await film('manager')
    await playground().fill('What are you doing about it?', 'Payment line reopened on 1 July')
    await playground().press('Save')
    await playground().waitForText('7 in all')
    await film('manager')
    asked['A manager answers seven measures, one of them with its reason and one missed'] = playground().effort()
  })

  test('leadership asks what is off target, and looks at one measure', async () => {
    await actAs('leadership')
    await playground().say('off target in Customer Services')
    await playground().waitForText('3 of 6 rated measures missed their target. 13 are not rated.')
    await film('leadership')
    await playground().tap('Council Tax collection rate.')
    await playground().waitForText('Joanne Pickering')
    await film('leadership')
    asked['Leadership asks what is off target in a service, and looks at one of the measures'] = playground().effort()
  })

  test('README tells what was counted', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    const rows = Object.entries(asked).map(([job, { taps, typed }]) => `| ${job} | ${taps} | ${typed} |`)
    expect(rows.filter((row) => !readme.includes(row))).toEqual([])
  })
}
