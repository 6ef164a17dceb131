import type { Command } from '../../../src/language/intention'
import type { Expected, Said } from '../expected'
import { command, NO_COMMAND } from '../expected'
import type { Filled } from '../fill'

const runs = (expect: (filled: Filled) => Expected): Said => ({ expect, careful: true })
const plainly = (kind: Command['kind']): Said => runs(() => command(kind))
const firstArea = ({ places }: Filled): string | null => places.serviceAreas?.[0] ?? null

export const COMMANDS = {
  "a command's word in a question": { expect: () => NO_COMMAND },
  "a duty's word in a question": { expect: () => NO_COMMAND },
  'command: open': runs(({ period }) => command('open', { period })),
  'command: close': runs(({ period }) => command('close', { period })),
  'command: reopen': runs(({ period }) => command('reopen', { period })),
  'command: remind a service': runs((filled) =>
    command('remind', { scope: { kind: 'service area', serviceArea: firstArea(filled) }, how: 'send' }),
  ),
  'command: remind everyone': runs(() => command('remind', { scope: { kind: 'everyone' }, how: 'send' })),
  'command: export': runs(({ period }) => command('export', { period })),
  'command: export plan': plainly('export plan'),
  'command: history': runs(({ measure }) => command('history', { measure })),
  'command: change': runs(({ measure }) => command('change', { measure })),
  'command: submit': runs(({ measure, figure }) => command('submit', { entries: [{ measure, typed: figure }] })),
  'command: sign off': runs((filled) => command('sign off', { serviceArea: firstArea(filled) })),
  'command: delegate': runs(({ measure }) => command('delegate', { measures: [measure] })),
  'command: take back': runs(({ measure }) => command('take back', { measures: [measure] })),
  'command: on leave': plainly('on leave'),
  'command: back': plainly('back'),
  'command: snooze': plainly('snooze'),
  'command: chase overdue': plainly('chase overdue'),
  'command: verify record': plainly('verify record'),
  'command: cancel import': plainly('cancel import'),
  'command: try it on me': plainly('try it on me'),
  'command: help': plainly('help'),
  'command: help questions': plainly('help questions'),
  'command: my returns': plainly('my returns'),
  'command: start over': plainly('start over'),
} satisfies Readonly<Record<string, Said>>
