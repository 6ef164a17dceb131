import type { Person } from '../connector/client'
import { allRead } from '../support/said'
import { opensTheQuarter } from '../torture/people'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

describe('how far collection has come, of what was asked about alone', () => {
  let world: World
  let chief: Person

  beforeAll(async () => {
    world = await aWorld('PGlite')
    chief = await world.person('Chief Executive')
    await chief.installs()
    await opensTheQuarter(await world.person('Performance Officer'))
    await world.outturn.delivered()
  }, 60_000)
  afterAll(() => world.end())

  const hears = async (text: string) => allRead(await chief.says(text))

  it('counts the returns of an outcome, a priority or a person, and names which', async () => {
    expect(await hears('which returns are outstanding for P2.1')).toMatch(/^P2\.1 .*0 of 6 figures are in/s)
    expect(await hears('which returns are outstanding in our environment')).toMatch(
      /^Our Environment .*0 of 5 figures/s,
    )
    expect(await hears('what has Priya Raman still to send in')).toMatch(/^4 measures .*0 of 4 figures are in/s)
    expect(await hears('which returns are outstanding')).toMatch(/^All services .*0 of 38 figures are in/s)
  })

  it('says of one measure whether it is in, and who owes it', async () => {
    const said = await hears('is debtor days in yet')
    expect(said).toMatch(/^Debtor days for sundry debt · Q1 2021\/22.*Not in yet/s)
    expect(said).toContain('From Priya Raman')
    expect(said).not.toContain('Customer Services')
  })

  it('says of a measure that owes nothing this quarter when it is due', async () => {
    const said = await hears('has rospa been sent in')
    expect(said).toContain('It is not due until Q4.')
  })
})
