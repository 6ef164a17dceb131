import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'

const lexicon = demoLexicon()
const hear = (text: string) => {
  const heard = understand(text, lexicon, TODAY, null)
  return heard.kind === 'command' ? heard.command : { kind: heard.kind }
}

test.each([
  ['ask the owner', { measure: null, period: null }],
  ['Ask the owner, please', { measure: null, period: null }],
  ['ask the owner of council tax collection', { measure: 'SD-008', period: null }],
  ['ask the owner about council tax collection', { measure: 'SD-008', period: null }],
  [
    'ask the owner of council tax collection in Q1 2021/22',
    { measure: 'SD-008', period: { kind: 'quarter', startYear: 2021, quarter: 1 } },
  ],
])('“%s” is a command', (text, means) => {
  expect(hear(text)).toEqual({ kind: 'ask the owner', ...means })
})

test.each([
  'can I ask the owner?',
  'ask the owner of council tax collection?',
  'how do I ask the owner of council tax collection',
  'ask the owner of potholes',
  'ask the owner of debtor days and council tax collection',
  'who is the owner of council tax collection',
  'did anyone ask the owner of council tax collection',
])('“%s” is none', (text) => {
  expect(hear(text)).not.toMatchObject({ kind: 'ask the owner' })
})

test('every measure’s own button is understood', () => {
  for (const { shortName, code } of lexicon.byCode.values()) {
    expect(hear(`ask the owner of ${shortName} in 2020/21`)).toMatchObject({ kind: 'ask the owner', measure: code })
  }
})
