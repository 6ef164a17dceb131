import { readPeople } from '../../src/transfer/readPeople'

const ID = '97f9e441-b940-40c8-a91e-5efc75eeb9ba'
const HEAD = 'name,email,aadObjectId,role,service areas,deputy,job title'
const says = (...lines: readonly string[]) =>
  readPeople([HEAD, ...lines].join('\n')).findings.map((finding) => [finding.row, finding.column, finding.says])

describe('a people list', () => {
  it('may hold no more than its first four columns, with ids in capitals or none', () => {
    const { people, findings } = readPeople(`name,email,aadObjectId,role\nAda Byron,Ada@X.example,,Manager\n`)
    expect(findings).toEqual([])
    expect(people).toEqual([
      {
        name: 'Ada Byron',
        email: 'ada@x.example',
        objectId: null,
        roles: ['manager'],
        serviceAreas: [],
        jobTitle: null,
        deputy: null,
      },
    ])
    expect(readPeople(`${HEAD}\nAda,ada@x.example,${ID.toUpperCase()},reader`).people[0]?.objectId).toBe(ID)
  })

  it('needs no column of Teams accounts: people are met by their address', () => {
    expect(readPeople('name,email,role\nAda,ada@x.example,reader').people[0]?.objectId).toBeNull()
  })

  it('takes several roles and service areas in one cell', () => {
    const { people } = readPeople(`${HEAD}\nAda,ada@x.example,,manager; head of service,Finance;Council wide`)
    expect(people[0]).toMatchObject({
      roles: ['manager', 'head of service'],
      serviceAreas: ['Finance', 'Council wide'],
    })
  })

  it.each([
    ['a name left blank', ',ada@x.example,,reader', 'name', /blank/],
    ['an address that is none', 'Ada,ada,,reader', 'email', /e-mail address\. It says 'ada'/],
    ['an id that is none', 'Ada,ada@x.example,123,reader', 'aadObjectId', /Entra object id/],
    ['no role', 'Ada,ada@x.example,,', 'role', /blank/],
    ['a role that there is not', 'Ada,ada@x.example,,manager;boss', 'role', /It says 'boss'/],
  ])('leaves out a person with %s, and says so', (_, line, column, message) => {
    expect(says(line)).toEqual([[2, column, expect.stringMatching(message)]])
    expect(readPeople(`${HEAD}\n${line}`).people).toEqual([])
  })

  it('lists every fault of a row at once', () => {
    expect(says(',ada,x,boss').map(([, column]) => column)).toEqual(['name', 'email', 'aadObjectId', 'role'])
  })

  it('names the columns that are missing', () => {
    expect(readPeople('name,aadObjectId\nAda,').findings.map(({ column }) => column)).toEqual(['email', 'role'])
  })

  it('takes an address once, and asks about an id or deputy that cannot be right', () => {
    expect(says('Ada,a@x.example,,reader', 'Ada B,A@x.example,,reader')).toEqual([
      [3, 'email', expect.stringContaining('on the list already')],
    ])
    expect(says(`Ada,a@x.example,${ID},reader`, `Bea,b@x.example,${ID},reader`)).toEqual([
      [3, 'aadObjectId', expect.stringContaining('Ada has the same object id')],
    ])
    expect(says('Ada,a@x.example,,reader,,z@x.example', 'Bea,b@x.example,,reader,,b@x.example')).toEqual([
      [2, 'deputy', 'z@x.example is not on the list.'],
      [3, 'deputy', 'Bea stands in for themselves.'],
    ])
  })
})
