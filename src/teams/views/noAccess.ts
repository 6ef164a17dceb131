import type { CardMessage } from './cardMessage'
import { notice } from './notice'
import type { NoticeData } from './notice'

/** For someone who is not on the people list. In local use they may act as someone who is. */
export function noAccess(name: string, { local }: { readonly local: boolean }): CardMessage<'notice', NoticeData> {
  const known = name.trim() === '' ? 'your Teams account' : name.trim()
  const ask = 'Ask your performance team to add you with your work e-mail address. Then write to me again.'
  const act = 'This is a local trial: you can act as somebody on the demonstration council.'
  return notice({
    title: 'You are not on the people list yet',
    lines: [`Outturn does not know ${known}, so it cannot show any figures.`, local ? act : ask],
    offers: local ? LOCAL : [],
  })
}

const LOCAL = [
  { label: 'Act as performance team', say: 'act as performance team' },
  { label: 'Act as Customer Services manager', say: 'act as Customer Services manager' },
  { label: 'Act as leadership', say: 'act as leadership' },
]
