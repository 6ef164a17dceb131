import { understand } from '../../src/language/understand'
import { demoLexicon, TODAY } from './builders/lexicons'
import { tell } from './builders/tell'

const lexicon = demoLexicon()
const hear = (text: string) => tell(understand(text, lexicon, TODAY, null), lexicon)

const table = (rows: readonly (readonly [text: string, means: string])[]) =>
  test.each(rows)('%s', (text, means) => expect(hear(text)).toBe(means))

describe('what is filled, beside what is lacking', () => {
  table([
    [
      "anything in Finance that's not rated even though we have an outturn for it",
      'list not rated with figure | Finance',
    ],
    ['which have a figure but no rating in Customer Services', 'list not rated with figure | Customer Services'],
    ["what have we got figures for but can't rate", 'list not rated with figure'],
    ["how many are not rated though there's a result", 'count not rated with figure'],
    ['things without a rating where a result was submitted', 'list not rated with figure'],
    ['measures with an outturn but no target in Finance', 'list no target with figure | Finance'],
    ['anything in P3.3 that has a figure', 'list with figure | P3.3'],
    ['what has a target in Finance', 'list with target | Finance'],
    ['which have a target but no figure', 'list no figure with target'],
  ])
  table([
    ['list the unrated ones with their figures', 'list not rated'],
    ["what isn't rated and what are the figures", 'list not rated'],
    ['not rated, is there a figure', 'list not rated'],
    ['which measures have no rating and no figure', 'list not rated no figure'],
    ["anything not rated for which we don't have a figure", 'list not rated no figure'],
    ['reds with a figure', 'list red'],
    ['which measures have a target of 98%', 'unknown: 98'],
    ['does debtor days have a target', 'measure Debtor days | target'],
    ['which measures have had a target change', 'target review all'],
  ])
})

describe('“it” after a place is that place, and IT where nothing was named', () => {
  table([
    ["Finance: what's red in it", 'list red | Finance'],
    ['which measures have no target for it', 'list no target'],
    ["what's red in it", 'list red | Business Change and ICT'],
    ['reds in finance and in it', 'list red | Finance | Business Change and ICT'],
  ])
})

describe('what a part of a tree holds is a list', () => {
  table([
    ['Can I see what falls under P3.1', 'list | P3.1'],
    ['tell me what we have under P3.4', 'list | P3.4'],
    ['give me the contents of P3.3', 'list | P3.3'],
    ['what does P3.3 consist of', 'list | P3.3'],
    ['what lies outside Finance', 'list | not Finance'],
    ['p3.2 - lst all', 'list | P3.2'],
    ['methods of communication, P3.2', 'status | P3.2'],
    ['what have we got under methods of communication, P3.2', 'list | P3.2'],
    ['everything aligned to P3.3, whichever service reports it', 'list | P3.3'],
    ['anything tied to P3.2 whoever it belongs to', 'list | P3.2'],
    ["how many of P3's reds lie outside OD&P?", 'count red | P3 | not Organisational Development and Performance'],
  ])
  table([
    ['communications reds in P3', 'list red | Organisational Development and Performance | P3'],
    ['give me the contacts for P3.3', 'owners | P3.3'],
    ['which service reports debtor days', 'measure Debtor days | owner'],
    ["which reds don't lie outside Finance", 'unknown: lie'],
  ])
})

describe('who else, where somebody is left out', () => {
  table([
    ['leaving ICT to one side who else went red', 'list red | not Business Change and ICT'],
    ['besides ICT who else missed target', 'list missed | not Business Change and ICT'],
    ['who else went red', 'unknown: else'],
  ])
})
