import type { Provisional } from './figure'

const WORDS = String.raw`provisional(?:ly)?|prov\.?|estimated?|est\.?|unconfirmed|projected|projection|forecast|not (?:yet )?confirmed|to be confirmed|subject to (?:audit|confirmation)|q(?:uarter )?[123] (?:data|figures?)`

const BEHIND = new RegExp(String.raw`^(.*\S)\s?[-,;(]?\s?\b(${WORDS})(?: figures?| only)?\)?\.?$`, 'i')
/** In brackets it may say more: "29.4 (provisional, awaiting audit)". */
const IN_BRACKETS = new RegExp(String.raw`^(.*\S)\s?\((${WORDS})\b[^()\d]*\)\.?$`, 'i')
const BEFORE = new RegExp(String.raw`^(${WORDS}):? (?:figure (?:of |is )?)?(?=[£\d.+-])(.+)$`, 'i')

/** Parts "provisional" and its like from a figure: "29.4 (provisional)", "29.4 provisional", "estimated 38%". */
export function splitProvisional(text: string): { readonly text: string; readonly provisional: Provisional | null } {
  const [, head, why] = IN_BRACKETS.exec(text) ?? BEHIND.exec(text) ?? []
  if (head !== undefined && why !== undefined && /\d/.test(head)) {
    return { text: head.replace(/[\s(,;-]+$/, ''), provisional: { because: reasonOf(why) } }
  }
  const [, before, rest] = BEFORE.exec(text) ?? []
  if (before !== undefined && rest !== undefined) return { text: rest, provisional: { because: reasonOf(before) } }
  return { text, provisional: null }
}

const reasonOf = (word: string): string => word.toLowerCase().replace(/^q/, 'Q')
