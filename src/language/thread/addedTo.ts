import type { Filter, Part } from '../../domain/question'
import { has, isJudged } from '../askedFor'
import type { Following } from '../following'
import { answer } from '../following'
import type { Understanding } from '../intention'
import { isOwnKind } from '../ownKinds'
import { chosen, liveTags } from '../sentence'
import { saidIn } from './marking'
import { LISTS_BY_KIND } from '../placeOf'

const ASKS = '(?:(?:and|now|please|ok|so|just|then|but|can|could|would|you|i|we|id|like|want|lets|let|us|me|to|also|kindly|do) )*' // prettier-ignore

const THERE = '(?:in|on|to (?:that|it|this|them|those|the (?:list|comparison|table|mix|answer))|into (?:that|it|this|the (?:list|comparison|table|mix|answer))|alongside|beside (?:them|those|that)|too|a well|as well|also|for comparison|please|pls|then|for me|with (?:them|those|that))' // prettier-ignore

const ADD = new RegExp(`^${ASKS}(?:(?:add|include|adding|including|plus|bring in|throw in|put in|chuck in|slot in|pop in|fold in|add in|stick in)\\b .{1,60}?(?: ${THERE})*|(?:put|throw|bring|chuck|slot|pop|fold|stick|place|set) .{1,60}?(?: ${THERE})* (?:in|into (?:that|it|the mix|the list|the comparison|the table)|alongside|beside (?:them|those|that))(?: ${THERE})*)$`) // prettier-ignore

const ALSO = new RegExp(`^(?:(?:and|plus|now) )+.{1,60} (?:too|a well|as well|also)$`)

const HELD_AGAINST = '(?:compare|measure up|stack up|line up|shape up|fare|rank|rate|fit in|figure)'

/** "how does Finance compare", "where would ICT rank": one more side of what was just compared. */
const ALSO_COMPARED = new RegExp(`^(?:(?:and|n|so|now|then|but|ok|what about|how about) )*(?:how|where) (?:do|doe|does|did|is|are|would|will|has|have|about) .{1,60}? ${HELD_AGAINST}(?:d|s)?(?: (?:then|there|too|a well|as well|also|by comparison|in comparison|for comparison|in (?:that|this|all that|there|it)|(?:to|with|against|beside|alongside) (?:that|this|them|those|these|it|the (?:two|other|others|pair|rest))))*$`) // prettier-ignore

const THOSE = '(?:(?:those|these|them|the)(?: (?:two|three|four|pair|both|one|others?))?|both|both of (?:them|those))'

/** "where would P2.1 come against those two", "how does it stack up beside them": one more of what stands side by side. */
const BESIDE = new RegExp(`^${ASKS}(?:(?:where|how|what about)(?: (?:would|will|does|doe|do|did|is|has|about))*|(?:compare|set|hold|put)) .{1,60} (?:in|on|against|beside|next to|among|amongst|between|alongside|with|to|versus|v|vs) ${THOSE}(?: (?:then|please|pls|though))*$`) // prettier-ignore

/** "add Finance", "put ICT in as well": beside what was asked about, and not in its place. */
export function addedTo(following: Following): Understanding | null {
  const { sentence, last, limits } = following
  const { question } = last
  const said = saidIn(sentence)
  const oneMore = ALSO.test(said) || ALSO_COMPARED.test(said) || BESIDE.test(said)
  const adds = ADD.test(said) || (question.kind === 'compare' && oneMore)
  if (!adds || !('filter' in question) || isOwnKind(question) || isJudged(limits) || chosen(sentence).length > 0) return null // prettier-ignore
  if (limits.whole || limits.people.length > 0 || liveTags(sentence.live, 'period').length > 0 || has(sentence, 'progress')) return null // prettier-ignore
  const directorates = liveTags(sentence.live, 'directorate')
  if (question.kind === 'compare' && directorates.length > 0) return answer(following, { ...question, parts: together(question.parts, directorates.map(({ label, serviceAreas }): Part => ({ kind: 'directorate', name: label, serviceAreas }))) }) // prettier-ignore
  const outside = Object.values(limits.outside).some((names) => names.length > 0)
  const named = LISTS_BY_KIND.filter(([kind]) => limits.within[kind].length > 0)
  const [place, ...others] = named
  if (!place || others.length > 0 || outside) return null
  const [kind, list] = place
  if (question.kind === 'compare') {
    const more = liveTags(sentence.live, kind).flatMap(({ names: [name] }) =>
      name === undefined ? [] : [{ kind, name }],
    )
    return answer(following, { ...question, parts: together(question.parts, more) })
  }
  const names = limits.within[kind]
  const already = question.filter[list]
  const beside = LISTS_BY_KIND.every(([, other]) => other === list || question.filter[other].length === 0)
  if (already.length === 0 || !beside || question.filter.measures.length > 0) return null
  const filter: Filter = { ...question.filter, [list]: [...new Set([...already, ...names])] }
  return answer(following, { ...question, filter })
}

const together = (parts: readonly Part[], more: readonly Part[]): readonly Part[] => [
  ...parts,
  ...more.filter((one) => parts.every((part) => part.kind !== one.kind || part.name !== one.name)),
]
