import { range } from '../span'
import type { Frame } from './frame'
import { filler, laid } from './frame'

const BROUGHT_OFF = new Set('did didnt could couldnt have havent has hasnt'.split(' '))

const ASKS_WHO = new Set('who whos whom whose which what name'.split(' '))

const MANAGE = new Set(['manage', 'managed'])

/** How far before the verb "did" may stand: "did Customer Services even manage it". */
const NEAR = 5

/** "did we manage it?" asks whether it was brought off, and not who manages it. */
export const managedIt: Frame = (spans, tokens) => {
  if (tokens.some(({ fold }) => ASKS_WHO.has(fold))) return spans
  const at = tokens.findIndex(
    ({ fold }, place) =>
      MANAGE.has(fold) &&
      range(Math.max(0, place - NEAR), place).some((before) => BROUGHT_OFF.has(tokens[before]?.fold ?? '')),
  )
  const owner = spans.find(({ from, to, tags }) => at >= from && at < to && tags.some((tag) => tag.kind === 'aspect' && tag.of === 'owner')) // prettier-ignore
  return owner ? laid(spans, [filler(owner.from, owner.to)]) : spans
}
