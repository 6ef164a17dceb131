import { findPeople } from '../../src/domain/findPerson'
import type { Person } from '../../src/domain/person'
import { demoList } from '../builders/demoCouncil'
import { aHeadOf, aManager, aPerson, inPerformance } from '../builders/person'

const found = (words: string, people: readonly Person[] = demoList) => findPeople(words, people).map(({ name }) => name)

describe('on the demo council', () => {
  test.each<[string, readonly string[]]>([
    ['Customer Services manager', ['Tom Bradbury']],
    ['the customer services  MANAGER', ['Tom Bradbury']],
    ['performance team', ['Imogen Castle']],
    ['the performance team', ['Imogen Castle']],
    ['performance', ['Imogen Castle']],
    ['Performance Officer', ['George Abara']],
    ['leadership', ['Margaret Hollis']],
    ['auditor', ['Yusuf Demir']],
    ['chief executive', ['Margaret Hollis']],
    ['Finance manager', ['Priya Raman', 'Malcolm Dyer']],
    ['manager of finance', ['Priya Raman', 'Malcolm Dyer']],
    ['Council wide manager', ['Kate Winfield']],
    ['head of Finance', ['Colin Fairbrother']],
    ['Finance head', ['Colin Fairbrother']],
    ['Finance head of service', ['Colin Fairbrother']],
    ['head of council wide', ['Helen Wardle']],
    ['Priya', ['Priya Raman']],
    ['raman', ['Priya Raman']],
    ['Priya Raman', ['Priya Raman']],
    [' priya.raman@SouthDerbyshire.example ', ['Priya Raman']],
    ['benefits', ['Amir Shah']],
    ['customer services', ['Ruth Adeyemi', 'Tom Bradbury']],
    ['Corporate Resources', ['Daniel Okafor']],
  ])("'%s'", (words, names) => {
    expect(found(words)).toEqual(names)
  })

  test.each(['', '   ', 'the', 'Lord Mayor', 'Planning manager', 'priy', 'man', 'age', 'Priya Patel'])(
    "'%s' is nobody",
    (words) => {
      expect(found(words)).toEqual([])
    },
  )

  test.each([
    ['manager', 'manager'],
    ['head of service', 'head of service'],
  ] as const)("'%s' alone may mean each of them", (words, role) => {
    const all = demoList.filter(({ roles }) => roles.includes(role)).map(({ name }) => name)
    expect(all.length).toBeGreaterThan(1)
    expect(found(words)).toEqual(all)
  })
})

describe('telling people apart', () => {
  test('two of one first name are two, also where their role would make either do', () => {
    const georges = [inPerformance('George Abara'), inPerformance('George Finch')]
    expect(found('George', georges)).toEqual(['George Abara', 'George Finch'])
    expect(found('performance team', georges)).toEqual(['George Abara'])
  })

  test('managers who may read as well are still each their own', () => {
    const roles = ['manager', 'reader'] as const
    const managers = [aManager('Ann Day', 'Finance', { roles }), aManager('Bob Night', 'Finance', { roles })]
    expect(found('Finance manager', managers)).toEqual(['Ann Day', 'Bob Night'])
    expect(found('manager', managers)).toEqual(['Ann Day', 'Bob Night'])
  })

  test('a name goes before a job title, and a job title before a role', () => {
    const grace = aPerson('Grace Reader')
    const titled = aPerson('Ivy Moss', { jobTitle: 'Grace Reader' })
    const auditor = aHeadOf('Finance', 'Joe Field', { jobTitle: 'Auditor' })
    const inRole = aPerson('Una Long', { roles: ['auditor'] })
    expect(found('Grace Reader', [titled, grace])).toEqual(['Grace Reader'])
    expect(found('auditor', [inRole, auditor])).toEqual(['Joe Field'])
  })
})
