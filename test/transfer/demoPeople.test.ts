import { demoFile, demoPeople, demoPlan } from './demo'

const { people, findings } = demoPeople
const emails = people.map(({ email }) => email)
const managersOf = (serviceArea: string) =>
  people.filter(({ roles, serviceAreas }) => roles.includes('manager') && serviceAreas.includes(serviceArea))

describe('the demo’s people', () => {
  it('are read without a finding', () => {
    expect(findings).toEqual([])
    expect(people).toHaveLength(22)
  })

  it('stand under the headings that a council is told to use', () => {
    expect(demoFile('people.csv').split('\n')[0]).toBe('name,email,aadObjectId,role,service areas,deputy,job title')
  })

  it('are told apart by e-mail, object id, job title and first name', () => {
    const apart = (values: readonly (string | null)[]) => expect(new Set(values).size).toBe(people.length)
    apart(emails)
    apart(people.map(({ objectId }) => objectId))
    apart(people.map(({ jobTitle }) => jobTitle))
    apart(people.map(({ name }) => name.split(' ')[0] ?? null))
  })

  it('have addresses that can belong to nobody', () => {
    expect(emails.filter((email) => !email.endsWith('@southderbyshire.example'))).toEqual([])
  })

  it('include everyone who owns a measure or deputises', () => {
    const owners = demoPlan.measures.map(({ measure }) => measure.owner)
    const deputies = people.map(({ deputy }) => deputy).filter((deputy) => deputy !== null)
    expect([...owners, ...deputies].filter((email) => email === null || !emails.includes(email))).toEqual([])
  })

  it('own measures of their own service areas only', () => {
    const strays = demoPlan.measures.filter(
      ({ measure }) => !managersOf(measure.serviceArea).some(({ email }) => email === measure.owner),
    )
    expect(strays.map(({ measure }) => measure.title)).toEqual([])
  })

  it.each([
    ['Business Change and ICT', ['ICT Manager', 'Digital Services Manager']],
    ['Corporate Property', ['Corporate Property Manager']],
    ['Customer Services', ['Benefits Manager', 'Revenues Manager', 'Customer Services Manager']],
    ['Finance', ['Payments and Income Manager', 'Financial Reporting Manager']],
    ['Organisational Development and Performance', ['Communications Manager', 'Human Resources Manager']],
    ['Council wide', ['Staff Travel Plan Co-ordinator']],
  ])('%s has its managers and one head of service', (serviceArea, titles) => {
    expect(managersOf(serviceArea).map(({ jobTitle }) => jobTitle)).toEqual(titles)
    const heads = people.filter(
      ({ roles, serviceAreas }) => roles.includes('head of service') && serviceAreas.includes(serviceArea),
    )
    expect(heads).toHaveLength(1)
  })

  it.each([
    ['leadership', ['Chief Executive', 'Strategic Director (Corporate Resources)']],
    ['performance team', ['Performance and Policy Manager', 'Performance Officer']],
    ['auditor', ['Internal Auditor']],
    ['reader', ['Democratic Services Officer']],
  ] as const)('%s', (role, titles) => {
    expect(people.filter(({ roles }) => roles.includes(role)).map(({ jobTitle }) => jobTitle)).toEqual(titles)
  })

  it('confirmed the plan’s readings through someone in the performance team', () => {
    const confirmers = new Set(demoPlan.measures.map(({ measure }) => measure.basis?.confirmed?.by))
    const team = people.filter(({ roles }) => roles.includes('performance team')).map(({ name }) => name)
    expect([...confirmers].filter((by) => by === undefined || !team.includes(by))).toEqual([])
  })

  it('have Priya owning debtor days', () => {
    const owner = demoPlan.measures.find(({ measure }) => measure.shortName === 'Debtor days')?.measure.owner
    expect(people.find(({ email }) => email === owner)?.name).toMatch(/^Priya /)
  })
})
