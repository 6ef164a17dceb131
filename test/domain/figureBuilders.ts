export { anOutturn, aTarget, byAPerson, RAG } from '../builders/figure'
export { aMeasure, confirmed, unconfirmed } from '../builders/measure'
export type { MeasureWords } from '../builders/measure'
