import { sql } from 'kysely'
import { ACCESS } from '../../src/domain/access'
import { ROLES } from '../../src/domain/person'
import type { Person } from '../connector/client'
import { rowsIn } from '../support/rows'
import { allRead, pressedAndRead } from '../support/said'
import { aWorld } from '../world/world'
import type { World } from '../world/world'
import {
  AMIRS,
  asADeputy,
  askingToSign,
  DEPUTY,
  ELSEWHERE,
  everyone,
  mayDo,
  NEVER,
  NOT_SIGNED_OFF,
  onlyForAnother,
  onlyTheTeam,
  PEOPLE,
  press,
  refusedAs,
  save,
  signedOff,
  signing,
  submitting,
  unsigned,
} from './tries'
import type { Try } from './tries'

let world: World
const people = new Map<string, Person>()
let tomId = 0

beforeAll(async () => {
  world = await aWorld()
  for (const name of [...Object.values(PEOPLE), DEPUTY]) people.set(name, await world.person(name))
  const list = await world.outturn.deps.store.read((tx) => tx.people())
  tomId = list.find((one) => one.name === 'Tom Bradbury')?.id ?? 0
})
afterAll(() => world.end())

const tried = new Set<string>()

/** The refused ask first: what is done may leave nothing to be refused. */
function each(tries: Readonly<Record<string, Try>>): void {
  const tests = Object.entries(tries).flatMap(([name, one]) => {
    const roles = ROLES.map((role) => ({ name, role, one, may: mayDo(role, one) }))
    return [...roles.filter(({ may }) => !may), ...roles.filter(({ may }) => may)]
  })
  for (const { one } of tests) if (one.act !== null) tried.add(one.act)
  test.each(tests.map((each) => [each.role, each.may ? 'may' : 'may not', each.name, each] as const))(
    '%s %s %s',
    async (_, __, ___, { role, one: { asks, done, refused, writes, never = NEVER, by = {} }, may }) => {
      const before = await rowsIn(world)
      const said = await saidTo(by[role] ?? PEOPLE[role], asks)
      expect(said).toMatch(may ? done : refused)
      expect(said).not.toMatch(may ? never : done)
      if (may && writes) expect(await rowsIn(world)).not.toEqual(before)
      else expect(await rowsIn(world)).toEqual(before)
    },
  )
}

async function saidTo(name: string, asks: Try['asks']): Promise<string> {
  const person = people.get(name)
  if (!person) throw new Error(`nobody is called ${name}`)
  if (typeof asks === 'string') return allRead(await person.says(asks))
  return pressedAndRead(world, person, typeof asks === 'function' ? asks() : asks)
}

describe('an import', () => {
  const importing = (asks: Try['asks'], done: RegExp) => onlyTheTeam('import', 'import', asks, done, false)
  each({
    'is told of': importing('import', /Drop the file in this chat/),
    'is tried out': {
      ...importing('try it on me', /A trial/),
      refused: /Only the performance team tries/,
      never: NEVER,
    },
    'is cancelled': {
      ...importing('cancel import', /You have no import open/),
      refused: /Only the performance team can import\./,
      never: /Only the performance team/,
    },
  })
})

describe('setting the council up', () => {
  const setting = (asks: Try['asks'], done: RegExp, writes = false) => ({
    ...onlyTheTeam('set up the council', 'set', asks, done, writes),
    refused: /Only the performance team sets Outturn up/,
    never: NEVER,
  })
  const council = { part: 'council', name: 'South Derbyshire District Council', year: '2021/22' }
  each({
    'is shown': setting('set up', /Set up Outturn/),
    'is changed on a form': setting({ verb: 'editCouncil', data: { part: 'scale' } }, /How measures are rated/),
    'is saved': setting({ verb: 'setCouncil', data: council }, /name and year are set/, true),
  })
})

describe('before a quarter is open', () => {
  const opening = (asks: Try['asks'], done: RegExp, writes: boolean) =>
    onlyTheTeam('open a period', 'open a period', asks, done, writes)
  each({
    'see what opening would do': opening('open Q1 2021/22', /Open Q1 2021\/22\?/, false),
    'open it': opening(press('openPeriod'), /Q1 2021\/22 is open/, true),
  })
})

describe('while it is open', () => {
  const reminding = (asks: Try['asks'], done: RegExp, writes: boolean) =>
    onlyTheTeam('remind', 'send reminders', asks, done, writes)
  beforeAll(async () => {
    await world.outturn.delivered()
    await sql`update delivery set state = 'not known' where id = 1`.execute(world.database.db)
  })
  each({
    'ask for help': everyone('help', /What you can ask Outturn/),
    'see what they owe themselves': everyone('my returns', /You owe nothing|figures by Wednesday/),
    'start over': everyone('start over', /Started over/),
    'cancel a card': everyone({ verb: 'cancel', data: {} }, /Cancelled/),
    'finish a card later': everyone(press('finishLater'), /from you/),
    'see how far it is': everyone('progress', /of 38 figures/),
    'see who owes': {
      ...everyone('progress', /Tom Bradbury/),
      act: 'see who owes what',
      refused: /Customer Services\n0 of 15/,
    },
    'propose the manager’s own figure in words': submitting('local authority error rate 4.2%', /4\.2 %/, false),
    'propose it as their deputy': asADeputy('local authority error rate 4.2%', /4\.2 %/, false),
    'propose a figure for its owner': onlyForAnother(
      'for Tom Bradbury: telephone enquiries 21,400, by e-mail',
      /21,400/,
      false,
    ),
    'save the manager’s own figure': submitting(save('saveReturns', 'SD-010', '4.2'), /4\.2 %/, true),
    'save the manager’s own proposal': submitting(save('saveProposal', 'SD-009', '5,200'), /5,200/, true),
    'save a figure as their deputy': asADeputy(save('saveProposal', 'SD-011', '6,200'), /6,200/, true),
    'save a figure for its owner': onlyForAnother(
      () => save('saveProposal', 'SD-019', '21,400', { door: 'typed', for: { person: tomId, how: 'by e-mail' } }),
      /21,400/,
      true,
    ),
    'amend the manager’s figure': {
      ...submitting(press('amendReturns', { measures: ['SD-010'] }), /Local authority error rate/, false),
      refused: /owe nothing|not yours/,
    },
    'export the plan': onlyTheTeam(
      'export the plan',
      'export the plan',
      'export plan',
      /The plan as a spreadsheet/,
      false,
    ),
    'see whom a reminder would go to': reminding('remind preview', /Remind \d+ people\?/, false),
    'remind in words': reminding('remind', /\d+ people reminded/, true),
    'remind with a button': reminding(
      { verb: 'sendReminders', data: { scope: { kind: 'everyone' }, how: 'again' } },
      /\d+ people reminded/,
      true,
    ),
    'chase what is overdue': onlyTheTeam(
      'chase what is overdue',
      'chase what is overdue',
      'chase overdue',
      /Nothing is overdue/,
      false,
    ),
    'move a due date': onlyTheTeam(
      'move a due date',
      'move a due date',
      'move the due date of Q1 2021/22 to 16 July',
      /Move the due date to Friday 16 July/,
      false,
    ),
    'say that they will be away': {
      ...everyone("I'm on leave until 19 July", /On leave until Monday 19 July\?/),
      act: 'say when away',
    },
    'delegate a measure of Amir’s': {
      act: 'delegate',
      of: AMIRS,
      asks: 'delegate local authority error rate to Tom Bradbury',
      done: /Give Local authority error rate to Tom Bradbury\?/,
      refused: /Local authority error rate is not yours to delegate/,
      writes: false,
    },
    'see what did not arrive': onlyTheTeam(
      'see deliveries',
      'see what was delivered',
      'deliveries',
      /Deliveries · Q1 2021\/22/,
      false,
    ),
    'send a message again': onlyTheTeam(
      'send again',
      'send a message again',
      { verb: 'sendAgain', data: { delivery: 1 } },
      /Sending it to .* again/,
      true,
    ),
    'ask for what is signed off, as a list': signedOff(
      'which measures are off target in Customer Services?',
      /3 of 6 rated measures missed/,
    ),
    'ask for it as a status': signedOff('how is Finance doing in 2020/21?', /rated/),
    'ask for it as one measure': signedOff('council tax collection in 2020/21', /97\.1 %/),
    'read what is not signed off in Customer Services': unsigned(
      AMIRS,
      'local authority error rate in Q1 2021/22',
      /4\.2 %/,
      NOT_SIGNED_OFF,
    ),
    'count it over every service': unsigned(
      AMIRS,
      'how is Customer Services doing in Q1 2021/22?',
      /Green/,
      NOT_SIGNED_OFF,
    ),
    'look at what they have to sign off': everyone('my sign-offs', /waiting for you to sign off|nothing to sign off/),
    'leave a card to sign for later': everyone(
      press('signOffLater', { serviceArea: 'Customer Services' }),
      /Left for later/,
    ),
    'ask how far sign-off is': everyone('is Customer Services signed off?', /of 15 figures/),
    'sign the manager’s figure off': signing,
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

  const there = (asks: string, done: RegExp, refused = NOT_SIGNED_OFF) => unsigned(ELSEWHERE, asks, done, refused)
  each({
    'read a figure that is not signed off': there('debtor days in Q1 2021/22', /61 days/),
    'read why there is none': there('debt reports to management in Q1 2021/22', /source failed/),
    'count what is not signed off': there('how is Finance doing in Q1 2021/22?', /Red/),
    'ask its approver to sign it off': askingToSign,
    'export it': there('export Q1 2021/22', /as a spreadsheet(?![^]*left out)/, /left out: not signed off/),
    'list it': there(
      'which measures are off target in Finance in Q1 2021/22?',
      /61 days/,
      /2 measures not shown: their figures are not signed off/,
    ),
  })
})

describe('the record of what they have done', () => {
  each({
    'verify it': {
      ...everyone('verify record', /The record is in order/),
      act: 'verify the record',
      refused: /Only the performance team and auditors can verify the record\./,
    },
    'read the history of the manager’s own measure': {
      ...everyone(
        'history local authority error rate',
        /Return submitted · Q1 2021\/22[^]*4\.2[^]*Amir Shah on the card/,
      ),
      act: 'read the history of a measure',
      of: AMIRS,
      refused: /You may read the history of your own measures/,
    },
    'read the history of a measure elsewhere': {
      ...everyone('history debtor days', /Return submitted · Q1 2021\/22[^]*61 days/),
      act: 'read the history of a measure',
      refused: /You may read the history of your own measures/,
    },
  })
})

describe('when commentary is edited for publication', () => {
  const editing = (asks: Try['asks'], done: RegExp, writes: boolean): Try => {
    const refused = refusedAs('edit commentary for publication')
    return { act: 'edit commentary', of: ELSEWHERE, asks, done, refused, writes }
  }
  each({
    'see the words': editing('edit commentary debtor days', /Commentary on Debtor days/, false),
    'publish others': editing(
      press('saveCommentary', { measure: 'SD-027', version: 1, words: 'Two large invoices were paid late.' }),
      /Published commentary saved/,
      true,
    ),
  })
})

describe('when an owner is asked', () => {
  const asking = (asks: Try['asks'], done: RegExp, writes: boolean): Try => ({
    act: 'ask an owner',
    of: { 'head of service': ['own service areas'] },
    asks,
    done,
    refused: /Leadership and the performance team can ask any owner/,
    writes,
  })
  each({
    'see the form': asking('ask the owner of council tax collection', /Ask Joanne Pickering about/, false),
    'ask about a figure': asking(
      press('askOwner', { period: '2020Y', measure: 'SD-008', words: 'Why?', replyBy: '2021-07-09' }),
      /Your question goes to Joanne Pickering/,
      true,
    ),
  })
})

describe('a person who has left', () => {
  each({
    'be looked for, to be forgotten': {
      ...everyone('forget Jane Nobody', /Nobody who has left the people list is called “Jane Nobody”/),
      act: 'forget a person',
      refused: /Only the performance team can have a person forgotten\./,
      never: /Only the performance team/,
    },
    'be forgotten by a button': {
      ...everyone({ verb: 'forgetPerson', data: { person: 999 } }, /There is nobody to forget/),
      act: 'forget a person',
      refused: /Only the performance team can have a person forgotten\./,
      never: /Only the performance team/,
    },
  })
})

describe('a measure', () => {
  const changing = (asks: Try['asks'], done: RegExp, writes: boolean) =>
    onlyTheTeam('change a measure', 'change a measure', asks, done, writes)
  const change = { measure: 'SD-027', aspect: 'tolerance', from: '2021Q3', value: 'none', reason: 'Agreed.' }
  each({
    'see how it stands, to change it': changing('change debtor days', /Change Debtor days/, false),
    'see what a change would do': changing(
      { verb: 'showChange', data: change },
      /Change Debtor days: tolerance\?/,
      false,
    ),
    'change it': changing({ verb: 'makeChange', data: change }, /Debtor days is changed/, true),
  })
})

describe('when it is to be closed', () => {
  const closing = (asks: Try['asks'], done: RegExp, writes: boolean) =>
    onlyTheTeam('close a period', 'close a period', asks, done, writes)
  each({
    'see what is missing': closing('close Q1 2021/22', /Close Q1 2021\/22\?/, false),
    'close it': closing(press('closePeriod'), /Q1 2021\/22 is closed/, true),
    'read a figure that was signed off before': signedOff('local authority error rate in Q1 2021/22', /4\.2 %/),
    'read one that was closed without a signature': unsigned(
      ELSEWHERE,
      'debtor days in Q1 2021/22',
      /61 days[^]*not signed off/,
      NOT_SIGNED_OFF,
    ),
  })
})

describe('once it is closed', () => {
  const may = 'allow a closed period to be amended'
  const allowing = (asks: Try['asks'], done: RegExp, writes: boolean) => onlyTheTeam(may, may, asks, done, writes)
  const reopening = (asks: Try['asks'], done: RegExp, writes: boolean) =>
    onlyTheTeam('reopen a period', 'reopen a period', asks, done, writes)
  const allow = { scope: 'service area:Finance', until: 'Friday', reason: 'The ledger was late.' }
  each({
    'see what an exception would allow': allowing(
      'allow Finance to amend Q1 until Friday because of the audit',
      /Allow Q1 2021\/22 to be amended\?/,
      false,
    ),
    'be asked for what they left out': allowing('allow Finance to amend Q1', /Say until when/, false),
    'allow it': allowing(press('allowException', allow), /open to amendment until Friday 9 July 2021/, true),
    'see who may amend it': {
      ...everyone('lock exceptions', /Exceptions to closed periods/),
      act: 'see exceptions to a closed period',
      refused: /Only the performance team and auditors can see the exceptions to a closed period\./,
    },
    'end it early': allowing({ verb: 'endException', data: { exception: 1 } }, /That exception has ended/, true),
    'see what opening it again would do': reopening('reopen Q1 2021/22', /Reopen Q1 2021\/22\?/, false),
    'open it again': reopening(press('reopenPeriod', { reason: 'Two were wrong.' }), /is open again/, true),
  })
})

test('every act of the table has been tried by every role', () => {
  expect(Object.keys(ACCESS).filter((act) => !tried.has(act))).toEqual([])
})
