import type { Holdings } from '../../language/holdings'
import type { Understanding } from '../../language/intention'
import { unclearLines, unclearTitle } from '../words/unclear'
import type { CardMessage } from './cardMessage'
import { notice } from './notice'
import type { NoticeData } from './notice'

/** An honest "I don't know", with the ways forward as buttons. */
export function unclear(
  { why, offers }: Understanding & { readonly kind: 'unclear' },
  held: Holdings,
): CardMessage<'notice', NoticeData> {
  const help = { label: 'What can I ask?', say: 'help' }
  return notice({
    title: unclearTitle(why, offers.length),
    lines: unclearLines(why, offers.length, held),
    offers: offers.length > 0 ? offers : [help],
  })
}
