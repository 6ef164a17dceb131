import { basename } from 'node:path'
import { takeFile } from '../operations/imports/fromCommandLine'
import { done, refused } from './act'
import type { CommandLineAct } from './act'
import { peopleLines, planLines } from './importLines'

const OPTIONS = ['--confirm', '--yes-all', '--near-same', '--near-new', '--gone', '--reason='] as const

/** A plan or a people list from a file: the same preview as in the chat, and kept only with --confirm. */
export const importFile: CommandLineAct = {
  usage: 'import FILE',
  file: { word: 0, how: 'read' },
  options: OPTIONS,
  async run(deps, { words: [path = '', ...options], file }) {
    const keep = options.includes('--confirm')
    const reason = options.find((option) => option.startsWith('--reason='))?.slice('--reason='.length) ?? ''
    const taken = await takeFile(
      deps,
      { name: basename(path.replaceAll('\\', '/')), bytes: file ?? new Uint8Array() },
      {
        keep,
        unsureToo: options.includes('--yes-all'),
        near: options.includes('--near-same') ? 'renamed' : options.includes('--near-new') ? 'new' : null,
        gone: options.includes('--gone'),
        reason,
      },
    )
    const lines = taken.kind === 'people' ? peopleLines(taken.preview) : planLines(taken.preview)
    if (taken.kept) return done(...lines, '✓ Kept, all of it.')
    if (!keep) return done(...lines, 'Nothing was kept. Add --confirm to keep it.')
    return refused(...lines, WHY_NOT[taken.kind])
  },
}

const WHY_NOT = {
  people: 'Nothing was kept: the list would leave Outturn without a performance team.',
  plan: 'Nothing was kept: some titles are nearly those of measures held. Add --near-same if each is the same measure, or --near-new if none is.',
} as const
