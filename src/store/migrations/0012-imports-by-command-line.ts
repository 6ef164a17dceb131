import type { Migration } from './migration'

/** An import from the command line is kept at once and is nobody's draft. */
export const importsByCommandLine: Migration = {
  name: '0012-imports-by-command-line',
  statements: [
    'alter table import_draft alter column person_id drop not null',
    `alter table import_draft add constraint import_draft_of_somebody_until_kept
       check (person_id is not null or state = 'confirmed')`,
  ],
}
