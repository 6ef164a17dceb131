import { describeInBrowser } from '../playground/describeInBrowser'
import { inTeams } from './inTeams'
import type { InTeams } from './inTeams'
import { mainJob } from './mainJob'
import { threeJobs } from './threeJobs'

describeInBrowser('in a real Teams client', () => {
  let teams: InTeams
  const playground = () => teams.playground

  beforeAll(async () => {
    teams = await inTeams()
  }, 90_000)
  afterAll(() => teams.end())

  describe('the main job', () => mainJob(playground))

  describe('the three main jobs, with what they ask of people', () => {
    beforeAll(() => teams.afresh(), 30_000)
    threeJobs(playground)
  })
})
