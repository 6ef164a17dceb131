import { done, refused } from './act'
import type { CommandLineAct } from './act'

/** Everything in the embedded database as it stands this moment, in one file, while the bot goes on. */
export const backup: CommandLineAct = {
  usage: 'backup FILE',
  file: { word: 0, how: 'write' },
  async run({ store }, { words: [name = ''] }) {
    const file = await store.backup()
    if (file === null) {
      return refused(
        'The record is on a PostgreSQL server, which has tools of its own for this: pg_dump, or continuous archiving.',
        'Nothing was written.',
      )
    }
    const size = `${(file.length / 1_048_576).toFixed(1)} MB`
    return {
      ...done(
        `✓ Everything is in ${name}, ${size}. It holds personal data: keep it where nobody else reads.`,
        'The key that seals the record is not in it: keep OUTTURN_RECORD_KEY, or record.key of the data folder, as well.',
      ),
      file,
    }
  },
}
