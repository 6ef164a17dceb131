import type { LastYearScale, ShareScale, ThreeStateScale } from '../../src/domain/rating'

export const HAVERING: LastYearScale = {
  kind: 'last year decides amber',
  name: 'Within 10 % or better than last year',
  tolerancePercent: '10',
  toleranceAtZero: '2',
  exceptions: ['amber', 'red'],
}

export const THREE_STATES: ThreeStateScale = {
  kind: 'three states',
  name: 'Within 5 % of target',
  tolerancePercent: '5',
  toleranceAtZero: '1',
  exceptions: ['worse than target'],
}

export const FOUR_POINTS: ShareScale = {
  kind: 'shares of target',
  name: 'Strong, Good, Review, Action',
  cutOffs: { strong: '105', good: '98', review: '90' },
  cutOffsAre: 'inferred',
  toleranceAtZero: '1',
  exceptions: ['Review', 'Action'],
}
