import { FORGOTTEN } from '../../domain/person'
import type { Forgettable } from '../../domain/forgetting'
import { count, figures, listed, measures } from './count'
import type { NoticeWords } from './notices'

/** What goes, a line each. */
export function whatGoes({ person, traces }: Forgettable): readonly string[] {
  return [
    `The name ${person.name}, wherever Outturn says who did something, and ${person.email}.`,
    person.jobTitle === null ? '' : `The job title ${person.jobTitle}, their roles and their service areas.`,
    'The link to their Teams account, their chat with Outturn and all that is waiting to be sent there.',
    traces.measures === 0 ? '' : `They are still named as the owner of ${measures(traces.measures)}, which will have nobody.`,
    'The secret with which the record knows their name. Nobody can bring any of this back.',
  ].filter((line) => line !== '') // prettier-ignore
}

/** What stays, a line each. */
export function whatStays({ traces }: Forgettable): readonly string[] {
  const did = [
    ...(traces.figures > 0 ? [figures(traces.figures)] : []),
    ...(traces.signatures > 0 ? [count(traces.signatures, 'signature')] : []),
    ...(traces.entries > 0 ? [count(traces.entries, 'entry', 'entries') + ' of the record'] : []),
  ]
  return [
    did.length === 0 ? 'They gave no figures and signed nothing.' : `What they did: ${listed(did)}, as given by “${FORGOTTEN}”.`,
    'Words as they were written. Where a commentary names them, edit it for publication.',
    'Copies outside Outturn: backups until they are replaced, files that were exported, messages in Teams.',
  ] // prettier-ignore
}

export const forgotten = ({ traces }: Forgettable): NoticeWords => ({
  title: 'Forgotten',
  lines: [
    `Their name, addresses and account are gone. Where they did something, Outturn now says “${FORGOTTEN}”.`,
    traces.measures === 0
      ? ''
      : `${measures(traces.measures)} ${traces.measures === 1 ? 'has' : 'have'} no owner now: say “change” and its name to give it to somebody.`,
    'The record says that somebody was forgotten, when and by whom, and is still in order.',
  ],
  offers: [{ label: 'Verify the record', say: 'verify record' }], // prettier-ignore
})
