import type { Migration } from './migration'

// A question about one service must not cost more for all the others. A measure has been where its versions say, so
// the parts of the council are found by those. How far a period has come is counted from the index alone.
export const figuresOfAPart: Migration = {
  name: '0024-figures-of-a-part',
  statements: [
    "create index measure_version_service_area on measure_version ((kept ->> 'service_area'))",
    "create index measure_version_priority on measure_version ((kept ->> 'priority'))",
    'create index return_state on return (period_key, state)',
  ],
}
