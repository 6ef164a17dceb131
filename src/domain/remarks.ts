/** A longer text is no figure with a remark, and is not searched for one. */
const LONGEST = 1_000

/** A target's words, with what makes it conditional and what explains it parted from them. */
export interface Remarked {
  readonly text: string
  readonly condition: string | null
  readonly rationale: string | null
}

const CONDITION = /^(?:if|provided|providing|subject to|dependent on|depending on|once|when|assuming)\b/i
const RATIONALE =
  /^(?:in line with|in accordance with|based on|because|due to|as per|to reflect|reflecting|same as|national (?:target|average)|statutory)\b/i

const IN_BRACKETS = /^(.+?)\s?\(([^()]+)\)\.?$/
const AFTER_COMMA = /^(.*\d.*?),? ((?:if|provided|subject to|in line with|based on) .+)$/i

/**
 * "70,000 (if CRM implemented)" carries a condition; "10,000 (in line with pre-COVID figures)" only a rationale. What
 * stands in brackets and opens like neither is left in the words, for nobody to guess at.
 */
export function splitRemark(text: string): Remarked {
  if (text.length > LONGEST) return { text, condition: null, rationale: null }
  const [, head, remark] = IN_BRACKETS.exec(text) ?? AFTER_COMMA.exec(text) ?? []
  if (head !== undefined && remark !== undefined && /\d/.test(head)) {
    if (CONDITION.test(remark)) return { text: head, condition: remark, rationale: null }
    if (RATIONALE.test(remark)) return { text: head, condition: null, rationale: remark }
  }
  return { text, condition: null, rationale: null }
}
