import { figuresIn } from './figureWords'

interface Kind {
  readonly words: RegExp
  readonly says: string
}

/** In order: the first that fits. */
const KINDS: readonly Kind[] = [
  {
    words: /\d ?: ?\d|\b\d+ in \d+\b/i,
    says: 'It is a ratio: how two things stand to one another, and not which way is better. Type it as a figure (1:4 may be 0.25, or 25%).',
  },
  {
    words: /\bquartiles?\b|\bquintiles?\b|\b(?:top|bottom) \d|\brank(?:ed|ing)?\b/i,
    says: "It is a place among other councils, and their figures aren't here. Type the figure that reaches it.",
  },
  { words: /[\u00BC-\u00BE\u2150-\u215E]/, says: 'It holds a vulgar fraction. Type it as a decimal.' },
  { words: /\d,\d{1,2}(?!\d)/, says: "Its comma doesn't part thousands. Is it a decimal point?" },
]

/** Why the words of a figure cannot be read, as a sentence for the person who is to say what they mean. */
export function whyUnread(written: string): string {
  const kind = KINDS.find(({ words }) => words.test(written))
  if (kind) return kind.says
  const figures = figuresIn(written)
  if (figures.length > 1)
    return `It holds ${figures.length} figures, and any of them may be meant: ${figures.join(', ')}.`
  return figures.length === 0
    ? 'There is no figure in it.'
    : `'${figures.join()}' stands in it, and the words around it can't be read for certain.`
}
