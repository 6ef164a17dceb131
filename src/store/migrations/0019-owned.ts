import type { Migration } from './migration'

// One person's card must not cost more for everybody else's measures. A measure has been owned as its versions say.
export const owned: Migration = {
  name: '0019-owned',
  statements: [
    "create index measure_version_owner on measure_version ((lower(kept ->> 'owner')))",
    'create index person_deputy on person ((lower(deputy)))',
  ],
}
