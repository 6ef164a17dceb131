import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

describe('returns, and who has still to do what', () => {
  test.each([
    ['who still has not filled in their return', 'progress'],
    ['which services have yet to furnish their numbers', 'progress'],
    ['has ICT overshot the deadline', 'progress | Business Change and ICT'],
    ['which period are we gathering figures for', 'progress'],
    ['how long have owners got left to send theirs', 'progress'],
    ['what am I still obliged to supply', 'what I owe'],
    ['anything overdue against my name', 'what I owe'],
    ['which services are mine to authorise', 'what I sign off'],
    ['what is sitting with me awaiting approval', 'what I sign off'],
    ['am I down as the approver for anything', 'what I sign off'],
    ['have all the directors put their names to the figures', 'sign-offs'],
    ['has Finance had clearance from its head of service', 'sign-offs | Finance'],
    ['on what dates were the chasers dispatched', 'reminders'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe('what is provisional or has no rating, said by what was or was not done', () => {
  test.each([
    ["which haven't you been able to attach a score to", 'list not rated'],
    ['measures whose colour has been left empty', 'list not rated'],
    ['explain the lack of a rating on twitter followers', 'measure Twitter followers | why not rated'],
    ["which aren't the last word yet", 'list provisional'],
    ['reds that are based on provisional data', 'list red provisional'],
    ['which results are we quoting that are pending confirmation', 'list provisional'],
    ['is the 51% for GDPR training a whole year figure or a stopgap', 'measure GDPR and cyber training completed | standing'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  }) // prettier-ignore
})

describe('reasons and names of a service that was named', () => {
  test.each([
    ["what's Finance's excuse for the ones they missed", 'reasons missed | Finance'],
    ['the narrative from ICT about its misses', 'reasons missed | Business Change and ICT'],
    ['whose name is against each miss in Finance', 'owners missed | Finance'],
    ['the managers answerable for the reds', 'owners red'],
    ['who owns them', 'nothing fits'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})

describe("a command's word in the asker's own business", () => {
  test.each([
    ['I have to close my team meeting with online payments, how many did we take', 'measure Online payments'],
    ["I've a note to submit for the leader, what is off target", 'list missed'],
    ['before the chair opens the debate, which are red', 'list red'],
    ['set out what missed in Finance', 'list missed | Finance'],
    ['update me on Finance', 'status | Finance'],
    ["set Finance aside, what's off target", 'list missed | not Finance'],
    ['set the debtor days target to 40', 'nothing fits'],
    ['I need to get the figures for Finance', 'list | Finance'],
    ['all the figures in Finance', 'list | Finance'],
    ["I've got ten minutes before cabinet, what should I worry about", 'briefing'],
  ])('%s', (text, means) => {
    expect(hear(text)).toBe(means)
  })
})
