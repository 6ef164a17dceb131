import type { CampaignFollowed } from '../../domain/campaign'

/** Every message's template: the file `cards/<name>.json`, with its sample beside it. */
export const TEMPLATES = [
  'returnCard',
  'receipt',
  'proposal',
  'submittedForYou',
  'openingPreview',
  'opened',
  'campaign',
  'closePreview',
  'closed',
  'changeMeasure',
  'changeForm',
  'changePreview',
  'reminderPreview',
  'reminded',
  'progress',
  'escalation',
  'deliveries',
  'confirmDuty',
  'notice',
  'help',
  'welcome',
  'actAs',
  'answerList',
  'answerStatus',
  'answerMeasure',
  'answerCompare',
  'answerOwners',
  'answerTrend',
  'answerBriefing',
  'whatIOwe',
  'signOffCard',
  'commentaryCard',
  'askOwner',
  'ownerQuestion',
  'signOffs',
  'fileOffer',
  'sharedFigure',
  'importCard',
  'importQuestions',
  'history',
  'exceptionForm',
  'exceptionPreview',
  'exceptions',
  'reopenForm',
  'forgetPerson',
  'setUp',
  'councilForm',
  'didYouMean',
] as const

export type TemplateName = (typeof TEMPLATES)[number]

/**
 * What a person is to see: a template, the strings that fill it, and the line their notification shows. An empty
 * string is not shown. People's words stand in it as typed: rendering makes them harmless.
 */
export interface CardMessage<Name extends TemplateName = TemplateName, Data extends object = object> {
  readonly template: Name
  readonly data: Data
  readonly summary: string
  /** what the card sets going and follows from then on, once it has been sent */
  readonly follows?: CampaignFollowed
}

/** A button that says a sentence for the person. */
export interface SayButton {
  readonly label: string
  readonly say: string
  /** more that tells it from the next: a measure's title as published */
  readonly title?: string
}

/** A card's button bar holds six actions at most (Teams). */
export const MOST_ACTIONS = 6

/** The two lines every card begins with: the period and service, small, and what this is about. */
export interface Head {
  readonly eyebrow: string
  readonly title: string
}
