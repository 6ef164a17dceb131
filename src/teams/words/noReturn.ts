import type { NoReturn } from '../../domain/opening'

/** Why a measure has no return in a period: "Suspended: N/A due to COVID". */
export function sayNoReturn(why: NoReturn): string {
  switch (why.kind) {
    case 'suspended':
      return because('Suspended', why.because)
    case 'discontinued':
      return because('Discontinued', why.because)
    case 'moved elsewhere':
      return because('Moved elsewhere', why.because)
    case 'annual only':
      return 'Reported once a year'
    case 'half-yearly':
      return 'Reported twice a year'
  }
}

const because = (kind: string, words: string): string => (words.trim() === '' ? kind : `${kind}: ${words.trim()}`)
