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

/** What the plan's own words say is not said twice: "The staff survey is suspended: …". */
function because(kind: string, words: string): string {
  const said = words.trim()
  if (said === '') return kind
  return said.toLowerCase().includes(kind.toLowerCase()) ? said : `${kind}: ${said}`
}
