import type { Lexicon } from './lexicon'
import { fold } from './fold'

/** A word or two that a person begins with and that asks for nothing; what stands after it says how sure that is. */
const LEADS =
  /^(um+|uh+|er+|erm+|hm+|ah|oh|ok|okay|so|right|alright|anyway|yes|yeah|yep|hi|hiya|hello|hey|good morning|morning|good afternoon|afternoon|good evening|evening|thanks|thank you|cheers|please|pls|sorry)(?: there)?((?:[ ,]+outturn)?(?:[\s,.!:;–—-]+|$))/i

/** "well, …", "well which …": not "well run". */
const WELL =
  /^well(?:[\s,.!]*[,.!][\s,.!]*|\s+(?=(?:what|which|how|who|why|when|where|show|list|give|is|are|did|any)\b))/i

/** A name is longer than this many lead-ins. */
const MOST = 5

/** How many letters at the front of a sentence are small talk: "morning - ", "um so ", "Hi Outturn, ". 0: none of it is. */
export function leadInOf(text: string, lexicon: Pick<Lexicon, 'known'>): number {
  let from = 0
  for (let round = 0; round < MOST; round++) {
    const rest = text.slice(from)
    const [whole = '', word = '', mark = ''] = LEADS.exec(rest) ?? []
    // "Right to buy": a word that the council's names hold is small talk only before a comma or a dash.
    const plain = word !== '' && (!lexicon.known.has(fold(word.toLowerCase())) || /[,.!:;–—-]/.test(mark))
    const taken = plain ? whole.length : (WELL.exec(rest)?.[0].length ?? 0)
    if (taken === 0) break
    from += taken
  }
  return from >= text.length ? 0 : from
}
