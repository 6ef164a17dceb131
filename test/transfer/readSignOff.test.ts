import { CouncilRefused, readCouncil } from '../../src/transfer/readCouncil'
import { demoFile } from './demo'

const demo = JSON.parse(demoFile('council.json')) as Record<string, unknown>
const read = (signOff: unknown) => readCouncil({ ...demo, signOff }).signOff

test.each([
  [undefined, { steps: 1, second: null, ownFigures: 'count as signed off' }],
  [{ steps: 0 }, { steps: 0, second: null, ownFigures: 'count as signed off' }],
  [
    { steps: 1, ownFigures: 'need another person' },
    { steps: 1, second: null, ownFigures: 'need another person' },
  ],
  [
    { steps: 2, second: 'Leadership' },
    { steps: 2, second: { kind: 'role', role: 'leadership' }, ownFigures: 'count as signed off' },
  ],
  [
    { steps: 2, second: 'daniel.okafor@southderbyshire.example' },
    {
      steps: 2,
      second: { kind: 'person', email: 'daniel.okafor@southderbyshire.example' },
      ownFigures: 'count as signed off',
    },
  ],
])('a council that says %j of sign-off', (given, rule) => {
  expect(read(given)).toEqual(rule)
})

test.each([
  [{ steps: 3 }, 'signOff → steps: must be 0 (no sign-off), 1 (the head of service) or 2 (then somebody else)'],
  [{ steps: 2 }, 'signOff → second: must be a role'],
  [{ steps: 1, second: 'leadership' }, 'signOff → second: must be left out: there is no second step'],
  [{ steps: 2, second: 'the mayor' }, 'signOff → second: must be a role'],
  [{ steps: 1, ownFigures: 'yes' }, "signOff → ownFigures: must be 'count as signed off' or 'need another person'"],
  [{ steps: 1, stages: 2 }, "signOff: has 'stages', which is not a setting"],
  ['no', 'signOff: must be how figures are signed off'],
])('%j is refused with what would be right', (given, says) => {
  expect(() => read(given)).toThrow(CouncilRefused)
  expect(() => read(given)).toThrow(says)
})
