import type { NoFigure, Reading } from './figure'

interface Phrase {
  readonly words: RegExp
  readonly why: NoFigure
}

const PANDEMIC = /covid|coronavirus|pandemic/i

/** The pandemic is spoken of, by any of its names. */
export const saysPandemic = (words: string): boolean => PANDEMIC.test(words)

/** In order: the first that fits. What says more goes before what says less, so that "N/A" alone comes last. */
const PHRASES: readonly Phrase[] = [
  { words: /^not (?:c\/f|c\/fwd|carried forward)\b/i, why: 'not carried forward' },
  {
    words: /\bwill be (?:managed|reported|monitored|delivered) (?:through|by|under|via|within)\b/i,
    why: 'moved elsewhere',
  },
  { words: /^(?:moved|transferred) to\b/i, why: 'moved elsewhere' },
  { words: /^(?:n\/?a\b[ :-]*)?new (?:measure|indicator|k?pi)\b/i, why: 'new measure' },
  { words: /^(?:to be (?:confirmed|agreed|set|determined|advised)\b|tb[acd]\b)/i, why: 'to be confirmed' },
  {
    words: /^(?:(?:set|establish(?:ing)?|setting) (?:a |the )?)?baseline(?: year| to be (?:set|established))?$/i,
    why: 'baseline year',
  },
  { words: /^no target(?: set| applicable)?$/i, why: 'no target by design' },
  {
    words: /^(?:not targeted|(?:for )?(?:information|monitoring) only|monitor only|contextual(?: measure)?)$/i,
    why: 'no target by design',
  },
  { words: /^(?:still )?(?:suspended|paused|on hold)\b/i, why: 'suspended' },
  {
    words: /^(?:data )?(?:not (?:yet )?available|unavailable|not known)\.?$|^no data(?: available)?$|^n\/k$/i,
    why: 'not available',
  },
  { words: /^#?(?:div\/0|ref|value|n\/a|num|name)!?\??$/i, why: 'not available' },
]

/** "No target (until new CRM in place)", "Deferred until the new system" */
const DEFERRED = /^(?:no target|deferred|target deferred)[ (,:-]*(?:until|pending|once)\s(.+?)\)?\.?$/i

const NOT_APPLICABLE = /^(?:n\/?a|not applicable)\.?$/i

/** The reading of words that say why there is no figure; null when they do not. Zero is a figure, and never here. */
export function noFigureFrom(text: string): Reading | null {
  if (text === '') return { kind: 'none', why: 'left blank' }
  const until = DEFERRED.exec(text)?.[1]
  if (until !== undefined) return { kind: 'none', why: 'deferred', until }
  if (NOT_APPLICABLE.test(text)) return { kind: 'none', why: 'not applicable' }
  if (isSuspended(text)) return { kind: 'none', why: 'suspended' }
  const why = PHRASES.find(({ words }) => words.test(text))?.why
  return why === undefined ? null : { kind: 'none', why }
}

/** "N/A due to COVID", "Impacted by COVID-19": the pandemic is the reason, and not part of a figure's explanation. */
const isSuspended = (text: string): boolean =>
  PANDEMIC.test(text) && /^(?:n\/?a|not (?:available|applicable)|impacted|affected|cancelled)\b/i.test(text)
