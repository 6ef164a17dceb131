import type { Person } from '../connector/client'
import { rowsIn } from '../support/rows'
import { allRead, pressedAndRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'

/** One person for each role. Amir and Ruth are of Customer Services; Tom, Amir's colleague, owns other measures there. */
const PEOPLE = {
  manager: 'Amir Shah',
  head: 'Ruth Adeyemi',
  leadership: 'Margaret Hollis',
  auditor: 'Yusuf Demir',
  reader: 'Patricia Langley',
  team: 'Imogen Castle',
} as const
type Role = keyof typeof PEOPLE
const ROLES = ['manager', 'head', 'leadership', 'auditor', 'reader', 'team'] as const

interface Button {
  readonly verb: string
  readonly data: unknown
}

interface Act {
  /** what is typed, or the button that is pressed */
  readonly asks: string | Button | (() => Button)
  /** who may; everybody else is refused */
  readonly may: readonly Role[]
  /** only what is done says this */
  readonly done: RegExp
  /** and what is refused says this */
  readonly refused: RegExp
  /** whether what is done leaves anything behind; what is refused never does */
  readonly writes: boolean
}

const NEVER = /That was not done|not yours to report/
const press = (verb: string, data: object = {}) => ({ verb, data: { period: '2021Q1', ...data } })
const save = (verb: string, measure: string, figure: string, more: object = {}) =>
  press(verb, { door: 'card', rows: [{ measure, version: 0 }], [`figure_${measure}`]: figure, ...more })

let world: World
const people = new Map<Role, Person>()
let tomId = 0

beforeAll(async () => {
  world = await aWorld()
  for (const role of ROLES) people.set(role, await world.person(PEOPLE[role]))
  const list = await world.outturn.deps.store.read((tx) => tx.people())
  tomId = list.find((one) => one.name === 'Tom Bradbury')?.id ?? 0
})
afterAll(() => world.end())

/** The refused ask first: what is done may leave nothing to be refused. */
const inTurn = ({ may }: Act): readonly Role[] => [...ROLES.filter((role) => !may.includes(role)), ...may]

function each(acts: Readonly<Record<string, Act>>): void {
  const tests = Object.entries(acts).flatMap(([name, act]) =>
    inTurn(act).map((role) => ({ name, role, act, may: act.may.includes(role) })),
  )
  test.each(tests.map((one) => [one.role, one.may ? 'may' : 'may not', one.name, one] as const))(
    '%s %s %s',
    async (_, __, ___, { role, act: { asks, done, refused, writes }, may }) => {
      const before = await rowsIn(world)
      const said = await saidTo(role, asks)
      expect(said).toMatch(may ? done : refused)
      expect(said).not.toMatch(may ? NEVER : done)
      if (may && writes) expect(await rowsIn(world)).not.toEqual(before)
      else expect(await rowsIn(world)).toEqual(before)
    },
  )
}

async function saidTo(role: Role, asks: Act['asks']): Promise<string> {
  const person = people.get(role)
  if (!person) throw new Error(`nobody is ${role}`)
  if (typeof asks === 'string') return allRead(await person.says(asks))
  return pressedAndRead(world, person, typeof asks === 'function' ? asks() : asks)
}

const onlyTheTeam = (asks: Act['asks'], done: RegExp, what: string, writes: boolean): Act => {
  const refused = new RegExp(`That was not done[^]*Only the performance team can ${what}\\.`)
  return { asks, may: ['team'], done, refused, writes }
}

const onlyForAnother = (asks: Act['asks'], done: RegExp, writes: boolean): Act => {
  const refused = /Only the performance team can give a figure for somebody else\. Nothing was saved\./
  return { asks, may: ['team'], done, refused, writes }
}

const everyone = (asks: Act['asks'], done: RegExp, writes = false): Act => {
  return { asks, may: ROLES, done, refused: NEVER, writes }
}

const notTheirs = (asks: Act['asks'], may: readonly Role[], done: RegExp, writes: boolean): Act => {
  return { asks, may, done, refused: /not yours to report/, writes }
}

/** Answered to everybody, but only some see this in it. */
const seen = (asks: Act['asks'], may: readonly Role[], done: RegExp, refused: RegExp): Act => {
  return { asks, may, done, refused, writes: false }
}

const NOT_SIGNED_OFF = /Q1 2021\/22 is not signed off/

describe('before a quarter is open', () => {
  each({
    'see what opening would do': onlyTheTeam('open Q1 2021/22', /Open Q1 2021\/22\?/, 'open a period', false),
    'open it': onlyTheTeam(press('openPeriod'), /Q1 2021\/22 is open/, 'open a period', true),
  })
})

describe('while it is open', () => {
  const own = ['manager'] as const
  each({
    'ask for help': everyone('help', /What you can ask Outturn/),
    'see what they owe themselves': everyone('my returns', /You owe nothing|figures by Wednesday/),
    'start over': everyone('start over', /Started over/),
    'cancel a card': everyone({ verb: 'cancel', data: {} }, /Cancelled/),
    'finish a card later': everyone(press('finishLater'), /from you/),
    'see how far it is': everyone('progress', /of 38 figures/),
    'see who owes': seen(
      'progress',
      ['head', 'leadership', 'auditor', 'team'],
      /Tom Bradbury/,
      /Customer Services\n0 of 15/,
    ),
    'propose the manager’s own figure in words': notTheirs('local authority error rate 4.2%', own, /4\.2 %/, false),
    'propose a figure for its owner': onlyForAnother(
      'for Tom Bradbury: telephone enquiries 21,400, by e-mail',
      /21,400/,
      false,
    ),
    'save the manager’s own figure': notTheirs(save('saveReturns', 'SD-010', '4.2'), own, /4\.2 %/, true),
    'save the manager’s own proposal': notTheirs(save('saveProposal', 'SD-009', '5,200'), own, /5,200/, true),
    'save a figure for its owner': onlyForAnother(
      () => save('saveProposal', 'SD-019', '21,400', { door: 'typed', for: { person: tomId, how: 'by e-mail' } }),
      /21,400/,
      true,
    ),
    'amend the manager’s figure': seen(
      press('amendReturns', { measures: ['SD-010'] }),
      own,
      /Local authority error rate/,
      /owe nothing|not yours/,
    ),
    'see whom a reminder would go to': onlyTheTeam('remind preview', /Remind \d+ people\?/, 'send reminders', false),
    'remind in words': onlyTheTeam('remind', /\d+ people reminded/, 'send reminders', true),
    'remind with a button': onlyTheTeam(
      { verb: 'sendReminders', data: { scope: { kind: 'everyone' }, how: 'again' } },
      /\d+ people reminded/,
      'send reminders',
      true,
    ),
    'ask for what is signed off, as a list': everyone(
      'which measures are off target in Customer Services?',
      /3 of 6 rated measures missed/,
    ),
    'ask for it as a status': everyone('how is Finance doing in 2020/21?', /rated/),
    'ask for it as one measure': everyone('council tax collection in 2020/21', /97\.1 %/),
    'read what is not signed off in Customer Services': seen(
      'local authority error rate in Q1 2021/22',
      ['manager', 'head', 'leadership', 'auditor', 'team'],
      /4\.2 %/,
      NOT_SIGNED_OFF,
    ),
    'count it over every service': seen(
      'how is Customer Services doing in Q1 2021/22?',
      ['manager', 'head', 'leadership', 'auditor', 'team'],
      /Green/,
      NOT_SIGNED_OFF,
    ),
    'act as somebody else, on this machine': everyone('act as Tom Bradbury', /You are acting as Tom Bradbury/, true),
    'be themselves again': everyone('be myself', /You are yourself again/, true),
    'act as somebody by a button, on this machine': everyone(
      () => ({ verb: 'actAs', data: { person: tomId } }),
      /You are acting as Tom Bradbury/,
      true,
    ),
    'and be themselves again': everyone('be myself', /You are yourself again/, true),
  })
})

describe('in another service than Customer Services', () => {
  beforeAll(async () => {
    const priya = await world.person('Priya Raman')
    const { verb, data } = save('saveReturns', 'SD-027', '61 days')
    await priya.invokes(verb, data)
    const none = save('saveReturns', 'SD-028', 'system down, source failed')
    await priya.invokes(none.verb, none.data)
  })

  each({
    'read a figure that is not signed off': seen(
      'debtor days in Q1 2021/22',
      ['leadership', 'auditor', 'team'],
      /61 days/,
      NOT_SIGNED_OFF,
    ),
    'read why there is none': seen(
      'debt reports to management in Q1 2021/22',
      ['leadership', 'auditor', 'team'],
      /source failed/,
      NOT_SIGNED_OFF,
    ),
    'count what is not signed off': seen(
      'how is Finance doing in Q1 2021/22?',
      ['leadership', 'auditor', 'team'],
      /Red/,
      NOT_SIGNED_OFF,
    ),
    'list it': seen(
      'which measures are off target in Finance in Q1 2021/22?',
      ['leadership', 'auditor', 'team'],
      /61 days/,
      /2 measures not shown: their figures are not signed off/,
    ),
  })
})

describe('when it is to be closed', () => {
  each({
    'see what is missing': onlyTheTeam('close Q1 2021/22', /Close Q1 2021\/22\?/, 'close a period', false),
    'close it': onlyTheTeam(press('closePeriod'), /Q1 2021\/22 is closed/, 'close a period', true),
    'read its figures, now that they are signed off': everyone('debtor days in Q1 2021/22', /61 days/),
  })
})
