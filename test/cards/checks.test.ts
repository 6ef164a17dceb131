import { faultsOf } from './checks'

const card = (body: readonly unknown[], actions: readonly unknown[] = []) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'en-GB',
  fallbackText: 'A card',
  body,
  actions,
})
const bars = (data: readonly unknown[]) => ({
  type: 'Chart.HorizontalBar.Stacked',
  title: 'Ratings',
  fallback: 'drop',
  data: [{ title: 'All', data }],
})
const execute = (fallback: unknown) => ({
  type: 'Action.Execute',
  title: 'Save',
  verb: 'save',
  data: { a: 1 },
  fallback,
})

test.each([
  ['an element nobody knows', card([{ type: 'Chart.Donut' }]), 'not a card of version 1.5'],
  ['a chart without a fallback', card([{ type: 'Chart.Line', title: 'x', data: [] }]), 'not a card of version 1.5'],
  ['a chart without a title', card([{ type: 'Chart.Line', data: [], fallback: 'drop' }]), 'no title to be read out'],
  [
    'a colour that no word names',
    card([bars([{ value: 3, color: 'good' }])]),
    'Chart.HorizontalBar.Stacked has a colour that no word names',
  ],
  ['a chart of words', card([bars([{ legend: 'Green', value: 'three', color: 'good' }])]), 'cannot draw "three"'],
  ['an input without a label', card([{ type: 'Input.Text', id: 'x' }]), 'no label on x'],
  ['text that is cut off', card([{ type: 'TextBlock', text: 'long' }]), 'cut off: long'],
  ['a card too large', card([{ type: 'TextBlock', wrap: true, text: 'x'.repeat(30_000) }]), 'bytes'],
  ['seven actions', card([], Array(7).fill({ type: 'Action.Submit', title: 'x' })), 'more than six actions'],
  ['no fallback', card([], [execute(undefined)]), 'no fair fallback for save'],
  [
    'a fallback that lost its data',
    card([], [execute({ type: 'Action.Submit', title: 'Save', data: { verb: 'save' } })]),
    'no fair fallback',
  ],
])('the check finds %s', (_, faulty, fault) => {
  expect(faultsOf(faulty).join('\n')).toContain(fault)
})

test('a fair card has no faults', () => {
  const fallback = { type: 'Action.Submit', title: 'Save', data: { verb: 'save', a: 1 } }
  const chart = bars([{ legend: 'Green', value: 3, color: 'good' }])
  expect(faultsOf(card([{ type: 'TextBlock', wrap: true, text: 'x' }, chart], [execute(fallback)]))).toEqual([])
})
