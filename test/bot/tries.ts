import { ACCESS } from '../../src/domain/access'
import type { Act, Scope } from '../../src/domain/access'
import type { Role } from '../../src/domain/person'

/** One person for each role. Amir and Ruth are of Customer Services; Tom, Amir's colleague, owns other measures there. */
export const PEOPLE: Readonly<Record<Role, string>> = {
  manager: 'Amir Shah',
  'head of service': 'Ruth Adeyemi',
  leadership: 'Margaret Hollis',
  'performance team': 'Imogen Castle',
  auditor: 'Yusuf Demir',
  reader: 'Patricia Langley',
}
export const DEPUTY = 'Joanne Pickering'

interface Button {
  readonly verb: string
  readonly data: unknown
}

/** What each of them is to the thing that an act is of. Every act has the scope "everything" for those who have that. */
type Relation = Readonly<Partial<Record<Role, readonly Scope[]>>>

export const AMIRS: Relation = {
  manager: ['own measures', 'own service areas'],
  'head of service': ['own service areas'],
}
export const ELSEWHERE: Relation = {}
const AMIRS_FOR_HIS_DEPUTY: Relation = { manager: ['as a deputy'] }

export interface Try {
  /** the act of the table; null: nobody is refused */
  readonly act: Act['kind'] | null
  readonly of: Relation
  /** what is typed, or the button that is pressed */
  readonly asks: string | Button | (() => Button)
  /** only what is done says this */
  readonly done: RegExp
  /** and what is refused says this */
  readonly refused: RegExp
  /** whether what is done leaves anything behind; what is refused never does */
  readonly writes: boolean
  /** what those who may are never told; a refusal for another reason than who they are is none of that */
  readonly never?: RegExp
  /** somebody else for a role */
  readonly by?: Readonly<Partial<Record<Role, string>>>
}

export const NEVER = /That was not done|not yours to report/
export const press = (verb: string, data: object = {}) => ({ verb, data: { period: '2021Q1', ...data } })
export const save = (verb: string, measure: string, figure: string, more: object = {}) =>
  press(verb, { door: 'card', rows: [{ measure, version: 0 }], [`figure_${measure}`]: figure, ...more })

/** The table's answer: whether one of the scopes that the role has of the act is one that the thing lies in. */
export function mayDo(role: Role, { act, of }: Try): boolean {
  if (act === null) return true
  const lies: readonly Scope[] = ['everything', ...(of[role] ?? [])]
  return (ACCESS[act].grants[role] ?? []).some((scope) => lies.includes(scope))
}

export const refusedAs = (what: string): RegExp =>
  new RegExp(`That was not done[^]*Only the performance team can ${what}\\.`)

export const onlyTheTeam = (act: Act['kind'], what: string, asks: Try['asks'], done: RegExp, writes: boolean): Try => {
  return { act, of: ELSEWHERE, asks, done, refused: refusedAs(what), writes }
}

export const onlyForAnother = (asks: Try['asks'], done: RegExp, writes: boolean): Try => {
  const refused = /Only the performance team can give a figure for somebody else\. Nothing was saved\./
  return { act: 'submit for an owner', of: ELSEWHERE, asks, done, refused, writes }
}

export const everyone = (asks: Try['asks'], done: RegExp, writes = false): Try => {
  return { act: null, of: ELSEWHERE, asks, done, refused: NEVER, writes }
}

export const signedOff = (asks: Try['asks'], done: RegExp): Try => ({
  ...everyone(asks, done),
  act: 'read signed-off figures',
})

export const submitting = (asks: Try['asks'], done: RegExp, writes: boolean): Try => {
  return { act: 'submit', of: AMIRS, asks, done, refused: /not yours to report/, writes }
}

export const asADeputy = (asks: Try['asks'], done: RegExp, writes: boolean): Try => {
  return { ...submitting(asks, done, writes), of: AMIRS_FOR_HIS_DEPUTY, by: { manager: DEPUTY } }
}

/** Answered to everybody, but only some see this in it. */
export const unsigned = (of: Relation, asks: string, done: RegExp, refused: RegExp): Try => {
  return { act: 'read figures not signed off', of, asks, done, refused, writes: false }
}

export const signing: Try = {
  act: 'sign off',
  of: { 'head of service': ['as its approver'] },
  asks: press('signOff', {
    serviceArea: 'Customer Services',
    rows: [{ measure: 'SD-010', version: 1 }],
    rest: [],
    'off_SD-010': 'true',
  }),
  done: /1 figure signed off/,
  refused: /1 figure left as it is: it is not yours to sign off/,
  writes: true,
}

export const askingToSign: Try = {
  act: 'ask for sign-off',
  of: ELSEWHERE,
  asks: 'sign off Finance',
  done: /Colin Fairbrother is asked for 2 figures of Finance/,
  refused: /Nothing in Finance is waiting for you to sign off/,
  writes: true,
}

export const NOT_SIGNED_OFF = /Q1 2021\/22 is not signed off/
