import type { Period } from '../domain/period'
import type { Question } from '../domain/question'
import type { ExceptionScope } from '../domain/lockException'
import type { MeasureCode } from '../domain/measure'
import type { EditionAsked } from '../domain/return'
import type { DutyCommand } from './duty/dutyCommand'

/** Whom a reminder goes to. */
export type RemindScope =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'service area'; readonly serviceArea: string }
  | { readonly kind: 'person'; readonly personId: number }
  | { readonly kind: 'measure'; readonly measure: MeasureCode }

/** One act of the product, asked for in words. Whether the asker may do it is for `access` to say. */
export type Command =
  | DutyCommand
  | { readonly kind: 'help' }
  /** examples of questions that have an answer */
  | { readonly kind: 'help questions' }
  | { readonly kind: 'open'; readonly period: Period | null }
  | { readonly kind: 'close'; readonly period: Period | null }
  | { readonly kind: 'reopen'; readonly period: Period | null; readonly reason: string }
  /** what of it was understood; the rest is asked for. `until` is as it was typed. */
  | {
      readonly kind: 'allow'
      readonly scope: ExceptionScope | null
      readonly period: Period | null
      readonly until: string
      readonly reason: string
    }
  /** the exceptions to a closed period; `instead`: what the bare word means to those who may not see them */
  | { readonly kind: 'exceptions'; readonly instead: Question | null }
  /** how a measure stands, and what of it may be changed */
  | { readonly kind: 'change'; readonly measure: MeasureCode }
  | { readonly kind: 'remind'; readonly scope: RemindScope; readonly how: 'send' | 'preview' | 'again' }
  | { readonly kind: 'progress'; readonly serviceArea: string | null }
  | { readonly kind: 'my returns' }
  | { readonly kind: 'verify record' }
  /** a measure's story, newest first; pages are counted from 1 */
  | { readonly kind: 'history'; readonly measure: MeasureCode; readonly page: number }
  /** a question to a measure's owner; null: about what was shown last */
  | { readonly kind: 'ask the owner'; readonly measure: MeasureCode | null; readonly period: Period | null }
  | { readonly kind: 'edit commentary'; readonly measure: MeasureCode; readonly period: Period | null }
  | { readonly kind: 'my sign-offs' }
  /** the figures that wait for one's signature; for the performance team, the approver is asked */
  | { readonly kind: 'sign off'; readonly serviceArea: string | null }
  | { readonly kind: 'export plan' }
  /** null: every period that something is owed for */
  | { readonly kind: 'returns as a spreadsheet'; readonly period: Period | null }
  /** null: the period being collected, or else the last one closed */
  | { readonly kind: 'export'; readonly period: Period | null; readonly asReported?: EditionAsked }
  | { readonly kind: 'act as'; readonly whom: string }
  | { readonly kind: 'be myself' }
  | { readonly kind: 'start over' }
  | { readonly kind: 'import' }
  /** somebody who has left the list, by name or address as typed */
  | { readonly kind: 'forget'; readonly whom: string }
  /** what a council's first quarter needs, and how far it has come */
  | { readonly kind: 'set up' }
  /** the manager's card as a trial that keeps nothing */
  | { readonly kind: 'try it on me' }
  | { readonly kind: 'cancel import' }
  /** figures given in words or pasted: "council tax collection 29.4%", or a column of them */
  | {
      readonly kind: 'submit'
      readonly entries: readonly TypedEntry[]
      /** lines that named no measure we know, as typed */
      readonly unread: readonly string[]
      /**
       * a pasted column of figures alone, in the order pasted, to be laid on the sender's own returns in card order;
       * '' is an empty cell, which is not a zero. Empty when measures were named.
       */
      readonly bareColumn: readonly string[]
      readonly period: Period | null
      /** "for Priya: debtor days 61, by e-mail" */
      readonly onBehalfOf: { readonly personId: number; readonly how: string | null } | null
    }

/** One figure that came in words: the measure, and exactly what was typed for it. */
export interface TypedEntry {
  readonly measure: MeasureCode
  readonly typed: string
}

/** What became of each word of the sentence; kept so that the answer can show how it was understood. */
export interface WordUse {
  readonly text: string
  readonly use: 'matched' | 'unsure' | 'unknown' | 'filler'
  /** what it was taken for, in words a person would use: "Customer Services" */
  readonly as?: string
}

/** A way out of an unclear sentence: words to show on a button, and the sentence it stands for. */
export interface Offer {
  readonly label: string
  readonly say: string
  /** the title as published of the measure that it stands for, where the label does not hold it */
  readonly title?: string
}

/** What a sentence means. */
export type Understanding =
  | { readonly kind: 'question'; readonly question: Question; readonly words: readonly WordUse[] }
  | { readonly kind: 'command'; readonly command: Command; readonly words: readonly WordUse[] }
  | {
      readonly kind: 'unclear'
      readonly why: Unclear
      readonly offers: readonly Offer[]
      readonly words: readonly WordUse[]
      /** what is meant for certain where nothing in its scope goes without a rating: "which didn't miss?" */
      readonly ifAllRated?: RatedQuestion
    }

/** A question whose measures may or may not all be rated. */
export type RatedQuestion = Extract<Question, { readonly kind: 'list' | 'count' }>

export type Unclear =
  /** two or more fair readings: one button each */
  | { readonly kind: 'several readings' }
  /** words not known that could change the answer */
  | { readonly kind: 'unknown words'; readonly unknown: readonly string[] }
  /** a thing that Outturn does not hold: another council, a year not there, a budget */
  | { readonly kind: 'not held'; readonly what: string; readonly of?: 'period' }
  | { readonly kind: 'nothing fits' }
