import type { OwnLoss } from '../../../domain/lockedOut'
import { partsThatDiffer } from '../../../domain/peopleChanges'
import type { ChangedPerson, PeopleChanges, PersonPart } from '../../../domain/peopleChanges'
import type { Person } from '../../../domain/person'
import { dotted, listed, people } from '../count'

const PARTS: Readonly<Record<PersonPart, string>> = {
  name: 'name',
  email: 'address',
  roles: 'role',
  serviceAreas: 'service areas',
  deputy: 'deputy',
  jobTitle: 'job title',
  objectId: 'Teams account',
}

/** "role: manager → head of service"; a Teams account is only said to be another, never shown. */
export function sayChange({ before, after, returns }: ChangedPerson): string {
  const changes = partsThatDiffer(before, after).map((part) =>
    part === 'objectId'
      ? before.objectId === null
        ? 'Teams account now given'
        : 'another Teams account'
      : `${PARTS[part]}: ${valueOf(before, part)} → ${valueOf(after, part)}`,
  )
  return dotted(returns ? 'back on the list' : '', ...changes)
}

function valueOf(person: Person, part: Exclude<PersonPart, 'objectId'>): string {
  const value = person[part]
  const text = typeof value === 'string' ? value : listed(value ?? [])
  return text === '' ? 'none' : text
}

export const sayWhatPeopleDo = (person: Omit<Person, 'id'>): string =>
  dotted(listed(person.roles), listed(person.serviceAreas), person.email)

export const readLine = ({ added, changed, same }: PeopleChanges): string =>
  `${people(added.length + changed.length + same.length)} read. Nothing has been kept yet.`

export const LEAVERS = 'Their history stays theirs. They can no longer do anything in Outturn.'

export const nobodyLeaves =
  'Some rows could not be read, so nobody is taken for a leaver. Mend the rows and drop the file again.'

export const YOU_LOSE: Readonly<Record<OwnLoss, string>> = {
  gone: 'You are not on this list yourself: once it is kept, you can no longer do anything here.',
  'another account':
    'This list gives you another Teams account: once it is kept, you can no longer do anything here from the one you are using now.',
  'not on the team':
    'This list takes you off the performance team: once it is kept, you can no longer import a list or do anything else that the team does.',
}

export const ownerlessLine = (count: number): string =>
  count === 1
    ? 'No owner on this list: nobody will be asked for it.'
    : 'No owner on this list: nobody will be asked for these.'

export const notMetLine = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `${people(names.length)} who own measures have not met Outturn in Teams yet, and get no card until they do: ${listed(names)}.`

export const REFUSED = {
  'no performance team': 'Nobody on this list is on the performance team, so it cannot be kept.',
  'locked out':
    'Nobody on the performance team in this list has a Teams account that Outturn has met, so nobody could mend the list afterwards. Keep at least one of you on it as now: yourself, until a colleague on the list has written to Outturn.',
  nobody: 'Nobody could be read from this list, so it cannot be kept.',
} as const
