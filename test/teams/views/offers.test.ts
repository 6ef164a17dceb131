import { loadCards } from '../../../src/teams/render'
import { notice } from '../../../src/teams/views/notice'
import { button, buttons, texts } from '../../connector/card'

const SHORT = { label: 'New benefit claims, Finance', say: 'new benefit claims in Finance' }
const LONG = { label: 'New benefit claims processing time, Customer Services', say: 'new benefit claims' }

test('a way on that no button shows whole on a phone is written out, and is pressed all the same', () => {
  const message = notice({ title: 'Which do you mean?', lines: [], offers: [LONG, SHORT] })
  const card = loadCards('cards').render(message).content
  expect(texts(card)).toEqual(['Which do you mean?', LONG.label])
  expect(buttons(card).map(({ title }) => title)).toEqual([LONG.label, SHORT.label])
  for (const { label, say } of [LONG, SHORT]) expect(button(card, label).data).toEqual({ say })
})

test('a measure’s title as published stands under its short name, however short that is', () => {
  const offer = { ...SHORT, title: 'Average time to process new Benefit claims.' }
  const card = loadCards('cards').render(notice({ title: 'Which do you mean?', lines: [], offers: [offer] })).content
  expect(texts(card)).toEqual(['Which do you mean?', SHORT.label, offer.title])
  expect(button(card, SHORT.label).data).toEqual({ say: SHORT.say })
})
