import type { Judgement, ServiceChosen } from '../../domain/changeReading'
import { EVERYTHING } from '../../domain/question'
import type { Filter } from '../../domain/question'
import { sentence } from './count'
import { about, asked } from './question'

/** "Q1 2021/22, open" */
export const sayPeriodChoice = (period: string, isOpen: boolean): string => (isOpen ? `${period}, still open` : period)

/** "Finance and Customer Services, as asked": what no single choice says is kept by its own. */
export function sayService(chosen: ServiceChosen, filter: Filter): string {
  if (chosen.kind === 'one') return chosen.name
  return chosen.kind === 'all' ? 'All services' : `As asked: ${about({ ...EVERYTHING, ...servicesIn(filter) })}`
}

const servicesIn = ({ serviceAreas, exceptServiceAreas, directorates = [] }: Filter) => ({
  ...{ serviceAreas, exceptServiceAreas, directorates },
})

export function sayJudgement(chosen: Judgement, filter: Filter): string {
  switch (chosen.kind) {
    case 'any':
      return 'Any'
    case 'missed':
      return 'Off target'
    case 'met':
      return 'Target met'
    case 'not rated':
      return 'Not rated'
    case 'rating':
      return sentence(chosen.word)
    case 'as asked':
      return `As asked: ${asked({ ...filter, provisional: null })}`
  }
}
