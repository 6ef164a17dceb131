import type { Command } from './intention'
import type { Token } from './token'

/** Words that say what kind of file is meant, or that one is. */
const AS_FILE = /(?: (?:a|in|into|to)(?: an?| the)?)?(?: (?:excel|csv|xlsx|spreadsheet|workbook|file))+$/

const PLAN = /^(?:export|download) (?:the |our )?(?:whole |full |entire )?(?:service |performance )?plan$/

/** `export plan`, `download the whole plan as a spreadsheet`: nothing else may stand beside it. */
export function exportOf(words: readonly Token[]): Command | null {
  const said = words.map(({ fold }) => (fold === 'as' ? 'a' : fold)).join(' ')
  return PLAN.test(said.replace(AS_FILE, '')) ? { kind: 'export plan' } : null
}
