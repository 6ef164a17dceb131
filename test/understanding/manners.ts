import type { Chance } from './random'

/** How people type what they mean. */
export type Manner =
  'as written' | 'lower case' | 'no marks' | 'a typo' | 'polite' | 'greeting' | 'insistent' | 'dictated' | 'shouted'

/** More of what is common. */
const USUAL: readonly Manner[] = [
  ...(['as written', 'as written', 'as written', 'lower case', 'lower case', 'lower case', 'no marks', 'no marks'] as const),
  ...(['a typo', 'a typo', 'a typo', 'polite', 'greeting', 'insistent', 'dictated', 'shouted'] as const),
] // prettier-ignore

/** What is done to a command: nothing that a cautious reader might ask about. */
const CAREFUL: readonly Manner[] = ['as written', 'lower case']

export const mannerOf = (chance: Chance, careful: boolean): Manner => chance.among(careful ? CAREFUL : USUAL)

/** The sentence as it is typed in that manner. A typo never makes one of the `known` words of another. */
export function typed(sentence: string, manner: Manner, chance: Chance, known: ReadonlySet<string>): string {
  const bare = sentence.replace(/[?.!]+$/, '')
  switch (manner) {
    case 'as written':
      return sentence
    case 'lower case':
      return bare.toLowerCase()
    case 'no marks':
      return bare.toLowerCase().replace(/['’]/g, '')
    case 'a typo':
      return mistyped(sentence, chance, known)
    case 'polite':
      return chance.among([`${bare} please`, `${bare}, please?`, `${bare} pls`, `${bare} thanks`])
    case 'greeting':
      return chance.among([`Hi, ${sentence}`, `morning - ${bare}`, `hello, ${bare}?`, `Hi Outturn, ${sentence}`])
    case 'insistent':
      return `${bare}${chance.among(['??', '???', ' ?', '...', '!'])}`
    case 'dictated':
      return `${chance.among(['so ', 'ok so ', 'right ', 'um '])}${bare.toLowerCase().replace(/[,'’:;]/g, '')}`
    case 'shouted':
      return bare.toUpperCase()
  }
}

/** One slip of the fingers in a word of five letters or more: swapped, left out or struck twice; never its first. */
function mistyped(sentence: string, chance: Chance, known: ReadonlySet<string>): string {
  const words = [...sentence.matchAll(/(?<![\w'’&+-])[a-z]{5,}(?![\w'’&+-])/gi)]
  if (words.length === 0) return sentence
  const { 0: word, index } = chance.among(words)
  const slip = slipIn(word, chance)
  return known.has(slip.toLowerCase())
    ? sentence
    : sentence.slice(0, index) + slip + sentence.slice(index + word.length)
}

function slipIn(word: string, chance: Chance): string {
  const at = 1 + chance.below(word.length - 2)
  const [one = '', other = ''] = [word[at], word[at + 1]]
  const [before, after] = [word.slice(0, at), word.slice(at + 1)]
  return chance.among([`${before}${other}${one}${after.slice(1)}`, before + after, before + one + one + after])
}
