import fc from 'fast-check'

/** Words with which each of the grammars begins, and what may stand inside it. */
export const OPENINGS: readonly string[] = [
  'except ', 'and ', 'not ', 'vs ', 'compare ', 'compare Finance and ', 'forecast ', 'will we hit ', 'which ', 'what about ', 'only ', 'why ',
  'reasons ', 'show the trend for ', 'trend ', 'what improved ', 'most improved ', 'newly ', 'worse than ', 'top 5 ', 'by more than ', 'more than 10% ',
  'last four quarters ', 'since ', 'as reported ', 'who owns ', 'page 2 ', 'allow ', 'allow Finance to amend ', 'because ', 'until ', 'reopen ',
  'exceptions ', 'delegate ', 'delegate debtor days to Priya ', 'take back ', 'reassign ', 'not mine ', 'on leave ', 'leave until ', "I'm back ",
  'snooze ', 'snooze until ', 'move the due date ', 'move the due date to ', 'extend the deadline to ', 'chase ', 'chase the overdue ', 'ask the owner ',
  'ask the owner of debtor days ', 'edit commentary ', 'edit commentary for ', 'forget ', 'forget Priya ', 'change ', 'change the target of ', 'set ',
  'target 40 ', 'remind ', 'remind preview ', 'history ', 'progress ', 'export ', 'sign off ', 'verify record ', 'act as ', 'for Priya: ', 'Q1 2021/22: ',
  'debtor days 61 ', 'debtor days: 61\n', 'debtor days\t61\n', 'online payments 1 and debtor days 2 and ', 'no data until ', 'no data ', 'ninety ', '61, ', '1 and ',
] // prettier-ignore

/** Signs that have broken readers of text before. */
export const SIGNS: readonly string[] = [
  '"', "'", '“', '(', '[', '<', '<at>', '<at></at>', '<a ', '{{', '${', '/', '1/', '1/2/', '31/12/2021 ', '2021/22 ', '20-21 ', '-', ' - ', '--', ';', ':',
  '=', '£', '£1,', '%', '?', '.', '\n', '\r\n', '\t', '1\n', 'a\t1\n', '\t\t1\n', '\0', '\u0007', '\ud800', '\udc00', '\ufeff', '\u200b', '\u200d', '\u202e',
  '\u2066', '\u2069', '\u0301', 'é', 'ﬃ', 'İ', 'ß', '😀', '👨‍👩‍👧', '٣', 'a@', 'a@b.', "a'", 'a&', 'a.1', 'a', 'aB', 'qzxj', '0', '1e9', '0x1', '__proto__ ', 'constructor ',
] // prettier-ignore

export const LONG = 10_000

/** A text of so many characters, made of one piece over and over. */
export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Any text: random, of words that mean something, of the openings of sentences, or one piece over and over. */
export function anyText(words: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...OPENINGS, ...SIGNS),
    fc.constantFrom(...words).map((word) => `${word} `),
  )
  const pieces = fc.array(piece, { maxLength: 25 }).map((list) => list.join(''))
  const nested = fc.tuple(fc.constantFrom('"', "'", '(', '“', '<'), fc.nat(400), pieces).map(([sign, depth, inside]) => sign.repeat(depth) + inside + sign.repeat(depth)) // prettier-ignore
  const two = fc.tuple(piece, piece, fc.integer({ min: 1, max: LONG })).map(([one, other, length]) => repeated(one + other, length)) // prettier-ignore
  const long = fc.tuple(piece, fc.integer({ min: 1, max: LONG })).map(([one, length]) => repeated(one, length))
  return fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), pieces, pieces, nested, long, two)
}
