import { shown, visible } from '../../../src/teams/escape'

const JOINER = '\u2060'

test.each([
  ['**bold** and *thin*', '\\*\\*bold\\*\\* and \\*thin\\*'],
  ['_so_ but not snake_case', '\\_so\\_ but not snake_case'],
  ['50%**', '50%\\*\\*'],
  ['`code`', '\\`code\\`'],
  ['[click](https://evil.example)', `[click]${JOINER}(https${JOINER}://evil.example)`],
  ['see www.evil.example', `see www${JOINER}.evil.example`],
  ['<at>everyone</at>', `<${JOINER}at>everyone<${JOINER}/at>`],
  ['&lt;at&gt;', `&${JOINER}lt;at&${JOINER}gt;`],
  ['>30% of staff', `${JOINER}>30% of staff`],
  ['1. First', `${JOINER}1. First`],
  ['- a list', `${JOINER}- a list`],
  ['# a heading', `${JOINER}# a heading`],
  ['a backslash \\* here', 'a backslash \\\\\\* here'],
])('%s is shown as typed and does nothing', (typed, escaped) => {
  expect(shown(typed)).toBe(escaped)
})

test.each([
  '19.74 days',
  '<5%',
  '>£9263.11'.slice(1),
  'P3. Deliver Excellent Services',
  "the 'grey' miles",
  '£5154.25',
])('%s needs nothing', (typed) => {
  expect(shown(typed)).toBe(typed)
})

test('controls that turn text round are named where they stand', () => {
  expect(visible('97\u202E.4')).toBe('97⟨U+202E⟩.4')
  expect(visible('a\u0000b')).toBe('a\uFFFDb')
})

test('lines stay lines', () => {
  expect(shown('one\r\ntwo')).toBe('one\n\ntwo')
})
