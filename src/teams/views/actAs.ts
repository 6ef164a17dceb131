import { firstName } from '../../domain/person'
import type { Person } from '../../domain/person'
import { count } from '../words/count'
import { sayRoles } from '../words/role'
import type { CardMessage } from './cardMessage'
import { notice } from './notice'
import type { NoticeData } from './notice'
import { firstOf } from './outcomes'

export interface ActAsData {
  readonly title: string
  readonly note: string
  readonly people: readonly {
    readonly name: string
    readonly role: string
    readonly act: { readonly person: number }
    readonly submitAct: { readonly verb: 'actAs'; readonly person: number }
  }[]
  readonly more: string
}

/** Local use only: whom to act as. A tap on a person's line chooses them. */
export function actAsChoices(people: readonly Person[], note: string | null = null): CardMessage<'actAs', ActAsData> {
  const { shown, more } = firstOf(people, 20)
  const title = 'Whom do you want to act as?'
  return {
    template: 'actAs',
    summary: title,
    data: {
      title,
      note: note ?? 'Choose a name.',
      people: shown.map((person) => ({
        name: person.name,
        role: sayRoles(person),
        act: { person: person.id },
        submitAct: { verb: 'actAs' as const, person: person.id },
      })),
      more,
    },
  }
}

/** Says whom one acts as from now on, and that their held cards follow. */
export function actingAs(person: Person, held: number): CardMessage<'notice', NoticeData> {
  const waiting =
    held === 0
      ? 'Nothing is waiting for them.'
      : `${count(held, 'message')} held for ${firstName(person)} ${held === 1 ? 'follows' : 'follow'}.`
  return notice({
    title: `You are acting as ${person.name}`,
    lines: [`${sayRoles(person)}. ${waiting}`],
    offers: [{ label: 'Be myself again', say: 'be myself' }],
  })
}
