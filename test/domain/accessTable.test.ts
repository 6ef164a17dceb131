import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACCESS } from '../../src/domain/access'
import type { Scope } from '../../src/domain/access'
import { ROLES } from '../../src/domain/person'

const README = join(__dirname, '../../README.md')
const BEGIN = '<!-- access: made from src/domain/access.ts; README=write npx jest test/domain/accessTable -->'
const END = '<!-- /access -->'

const SAID: Readonly<Record<Scope, string>> = {
  everything: 'yes',
  'own measures': 'own measures',
  'as a deputy': 'as a deputy',
  'as its approver': 'as its approver',
  'own service areas': 'own service areas',
}

/** The table as the README shows it: an act a row, a role a column, and in each cell of what. */
function asMarkdown(): string {
  const rows = Object.entries(ACCESS).map(([act, { grants }]) => [
    act,
    ...ROLES.map((role) => (grants[role] ?? []).map((scope) => SAID[scope]).join(', ')),
  ])
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(['', ...ROLES]), line(['', ...ROLES].map(() => '---')), ...rows.map(line)].join('\n')
}

// After a new act: README=write npx jest test/domain/accessTable, and read the difference before committing it.
test('the README says who may do what, as the table in the code does', () => {
  const readme = readFileSync(README, 'utf8')
  const [before, rest] = readme.split(BEGIN)
  const [, after] = (rest ?? '').split(END)
  const made = `${before ?? ''}${BEGIN}\n\n${asMarkdown()}\n\n${END}${after ?? ''}`
  if (process.env['README'] === 'write') writeFileSync(README, made)
  expect(readFileSync(README, 'utf8')).toBe(made)
})
