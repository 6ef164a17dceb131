import type { Offer } from './intention'
import type { Lexicon } from './lexicon'
import type { Tag } from './tag'
import { tokenise } from './token'

/** The one measure that an offer names; none where it asks for more. */
export function measureSaid(offer: Offer, lexicon: Lexicon) {
  const tags = lexicon.phrases.entries.get(tokenise(offer.say).map((token) => token.fold).join(' ')) // prettier-ignore
  const [tag] = tags?.filter((each): each is Extract<Tag, { kind: 'measure' }> => each.kind === 'measure') ?? []
  return tag?.codes.length === 1 ? lexicon.byCode.get(tag.codes[0] ?? '') : undefined
}
