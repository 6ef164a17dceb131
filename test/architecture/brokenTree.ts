import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A tree in which each file either breaks the rules named, or none. */
export interface Sample {
  readonly path: string
  readonly text: string
  readonly breaks: readonly string[]
}

function sample(path: string, text: string, ...breaks: string[]): Sample {
  return { path: `src/${path}`, text: `${text}\nexport const here = 1\n`, breaks }
}

export const SAMPLES: readonly Sample[] = [
  // What the house allows.
  sample('domain/day.ts', "import 'decimal.js'"),
  sample('language/understand.ts', "import '../domain/day'"),
  sample('transfer/readPlan.ts', "import '../domain/day'\nimport 'zod'"),
  sample('operations/ports.ts', "import '../domain/day'"),
  sample('operations/errors.ts', ''),
  sample(
    'operations/openPeriod.ts',
    "import './ports'\nimport '../transfer/readPlan'\nimport '../language/understand'",
  ),
  sample(
    'store/openStore.ts',
    "import '../operations/ports'\nimport '../operations/errors'\nimport 'kysely'\nimport 'pg'",
  ),
  sample('teams/app.ts', "import './views/card'\nimport '../operations/openPeriod'\nimport 'botbuilder'\nimport 'zod'"),
  sample('teams/views/card.ts', "import '../../domain/day'"),
  sample('http/server.ts', "import 'restify'\nimport 'zod'"),
  sample('settings.ts', "import 'zod'"),
  sample('compose.ts', "import './settings'\nimport './store/openStore'\nimport './teams/app'\nimport './http/server'"),
  sample('main.ts', "import './compose'"),
  sample('commandLine.ts', "import './compose'"),
  // What it does not.
  sample('domain/a.ts', "import '../language/understand'", 'domain-knows-only-itself'),
  sample('domain/b.ts', "import 'node:fs'", 'domain-knows-only-itself'),
  sample('domain/c.ts', "import type { A } from '../operations/ports'", 'domain-knows-only-itself'),
  sample('language/a.ts', "import '../transfer/readPlan'", 'language-knows-only-domain'),
  sample('transfer/a.ts', "import '../operations/ports'", 'transfer-knows-only-domain'),
  sample('operations/a.ts', "import '../store/openStore'", 'operations-look-inwards'),
  sample('operations/b.ts', "import '../teams/app'", 'operations-look-inwards'),
  sample('operations/c.ts', "import 'zod'", 'zod-stands-at-the-doors'),
  sample('store/a.ts', "import '../teams/app'", 'store-implements-the-ports'),
  sample('store/b.ts', "import '../operations/openPeriod'", 'store-implements-the-ports'),
  sample('teams/a.ts', "import '../store/openStore'", 'edges-look-inwards'),
  sample('teams/b.ts', "import '../http/server'", 'edges-look-inwards'),
  sample('teams/c.ts', "import 'pg'", 'sql-stays-in-the-store'),
  sample('teams/d.ts', "import '../compose'", 'edges-look-inwards', 'only-main-and-the-command-line-compose'),
  sample('teams/e.ts', "import 'restify'", 'restify-stays-in-http'),
  sample('teams/views/a.ts', "import 'botbuilder'", 'views-are-pure'),
  sample('teams/views/b.ts', "import '../../operations/openPeriod'", 'views-are-pure'),
  sample('http/a.ts', "import '../teams/views/card'", 'edges-look-inwards', 'views-are-for-teams'),
  sample('http/b.ts', "import '@microsoft/teams-ai'", 'the-sdk-stays-in-teams'),
  sample('http/c.ts', "import 'adaptivecards-templating'", 'the-sdk-stays-in-teams'),
  sample('http/d.ts', "import '@electric-sql/pglite'", 'sql-stays-in-the-store'),
  sample('cli/a.ts', "import 'kysely'", 'sql-stays-in-the-store'),
  sample('cli/b.ts', "import 'fast-check'", 'no-development-package-in-the-bot'),
  sample('cli/c.ts', "import '../../test/help'", 'no-test-in-the-bot'),
  sample('cli/d.ts', "import './nowhere'", 'everything-resolves'),
  // A cycle is reported once, at the first of its files.
  sample('operations/about.ts', "import type { A } from './round'", 'no-cycles'),
  sample('operations/round.ts', "import type { A } from './about'"),
]

/** Sources that read the clock or the environment, each in another way. */
export const CLOCK_READERS: readonly string[] = [
  'new Date()',
  'new Date',
  'Date()',
  'Date.now()',
  'process.env.PORT',
  "process['env'].PORT",
  'const { env } = process',
  "import { env } from 'node:process'",
  "import { isToday } from 'date-fns'",
  "import { startOfToday } from 'date-fns/startOfToday'",
]

/** Writes the samples under a folder, with what dependency-cruiser looks for beside them. */
export function writeSamples(folder: string, packageJson: string): void {
  rmSync(folder, { recursive: true, force: true })
  const files = [
    ...SAMPLES,
    { path: 'test/help.ts', text: 'export const help = 1\n' },
    { path: 'package.json', text: packageJson },
    { path: 'tsconfig.json', text: '{}' },
  ]
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
