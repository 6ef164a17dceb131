import { z } from 'zod'
import { isDay } from './domain/day'
import type { Day } from './domain/day'
import { modelFaults, modelFields, modelOf } from './modelSettings'
import type { ModelSettings } from './modelSettings'

/** What the environment says, checked. */
export interface Settings {
  readonly port: number
  /** 127.0.0.1 unless Teams says who is asking */
  readonly host: string
  readonly database:
    { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'server'; readonly url: string }
  /** seals the record; null: kept in a file of the data folder, made at the first start */
  readonly recordKey: string | null
  /** path of the council's council.json */
  readonly council: string
  /** the council's day, pinned; null: the real one */
  readonly today: Day | null
  readonly logLevel: string
  /** null: local use, without authentication */
  readonly authentication: Authentication | null
  /** the council's own SharePoint hosts: with authentication on, files are fetched from nowhere else */
  readonly fileHosts: readonly string[]
  /** who is let in as the performance team while the people list is empty: an e-mail address */
  readonly firstPerson: string | null
  /** how many messages and presses of one person are taken in a minute, where Teams says whose they are */
  readonly turnsAMinute: number
  /** null: no sentence ever leaves */
  readonly model: ModelSettings | null
}

export interface Authentication {
  readonly appId: string
  readonly tenantId: string
  /** the SDK's own settings, by its own names */
  readonly sdk: Readonly<Record<string, string>>
}

/** Start-up refuses with every fault listed at once. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused'
  constructor(readonly faults: readonly string[]) {
    super(['Outturn cannot start with these settings:', ...faults.map((fault) => `- ${fault}`)].join('\n'))
  }
}

const optional = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .optional()

/** Names the SDK reads for a cloud of another issuer. All of them or none: one alone leaves the others empty. */
const ISSUER = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'CallerId',
] as const

/** Names one of the SDK's own clouds, where it is not the public one. */
const CHANNEL_SERVICE = 'ChannelService'

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const environment = z.object({
  PORT: optional
    .refine((port) => port === undefined || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535), {
      error: 'PORT must be a whole number up to 65535, like 3978.',
    })
    .transform((port) => Number(port ?? 3978)),
  DATABASE_URL: optional.refine((url) => url === undefined || /^postgres(ql)?:\/\/./.test(url), {
    error: 'DATABASE_URL must be an address like postgres://user:password@host:5432/outturn.',
  }),
  DATA_DIR: optional,
  OUTTURN_RECORD_KEY: optional.refine((key) => key === undefined || key.length >= 32, {
    error:
      'OUTTURN_RECORD_KEY must be at least 32 characters that nobody can guess, like those of `openssl rand -base64 32`.',
  }),
  OUTTURN_COUNCIL: optional,
  OUTTURN_TODAY: optional.refine((day) => day === undefined || isDay(day), {
    error: 'OUTTURN_TODAY must be a day, like 2021-07-05.',
  }),
  OUTTURN_LOCAL: optional.refine((answer) => answer === undefined || answer === 'yes' || answer === 'no', {
    error: 'OUTTURN_LOCAL must be yes or no.',
  }),
  LOG_LEVEL: optional.pipe(
    z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal or silent.',
      })
      .default('info'),
  ),
  OUTTURN_FILE_HOSTS: optional.transform((hosts, context) => {
    const names = (hosts ?? '').split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== '') // prettier-ignore
    const wrong = names.filter((name) => !HOST.test(name))
    if (wrong.length === 0) return names
    const message = `OUTTURN_FILE_HOSTS must be host names with commas between, like council.sharepoint.com,council-my.sharepoint.com. This is none: ${wrong.join(', ')}.`
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }),
  OUTTURN_TURNS_A_MINUTE: optional
    .refine((turns) => turns === undefined || (/^\d{1,4}$/.test(turns) && Number(turns) >= 10), {
      error: 'OUTTURN_TURNS_A_MINUTE must be a whole number from 10 to 9999, like 60.',
    })
    .transform((turns) => Number(turns ?? 60)),
  OUTTURN_FIRST_PERSON: optional.refine((email) => email === undefined || z.email().safeParse(email).success, {
    error: 'OUTTURN_FIRST_PERSON must be an e-mail address, like imogen.castle@council.gov.uk.',
  }),
  ...modelFields,
  MicrosoftAppId: optional.refine((id) => id === undefined || GUID.test(id), {
    error: 'MicrosoftAppId must be the bot’s application id, 36 characters long, from its Azure registration.',
  }),
  MicrosoftAppPassword: optional,
  MicrosoftAppTenantId: optional.refine((id) => id === undefined || GUID.test(id), {
    error: 'MicrosoftAppTenantId must be the council’s tenant id, 36 characters long, and not its domain name.',
  }),
  MicrosoftAppType: optional.pipe(
    z
      .enum(['SingleTenant', 'UserAssignedMSI'], {
        error: 'MicrosoftAppType must be SingleTenant or UserAssignedMSI: new bots cannot be of another type.',
      })
      .default('SingleTenant'),
  ),
})

/** Host names with commas between; an address, a port or a wildcard would let in more than one council's files. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i

type Environment = z.infer<typeof environment>

/** What is set under a name, blanks cut off; undefined when it is left out or blank. */
type Given = (name: string) => string | undefined

/**
 * Settings from an environment.
 * @throws SettingsRefused with every fault
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given: Given = (name) => env[name]?.trim() || undefined
  const parsed = environment.safeParse(env)
  const alone = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
  const faults = [...alone, ...together(given)]
  if (!parsed.success || faults.length > 0) throw new SettingsRefused(faults)
  return settingsOf(parsed.data, given)
}

function settingsOf(set: Environment, given: Given): Settings {
  const authentication = set.MicrosoftAppId === undefined ? null : authenticationOf(set, set.MicrosoftAppId, given)
  return {
    port: set.PORT,
    host: authentication === null ? '127.0.0.1' : '0.0.0.0',
    database:
      set.DATABASE_URL === undefined
        ? { kind: 'embedded', folder: set.DATA_DIR ?? '.data/outturn' }
        : { kind: 'server', url: set.DATABASE_URL },
    recordKey: set.OUTTURN_RECORD_KEY ?? null,
    council: set.OUTTURN_COUNCIL ?? 'env/demo/council.json',
    today: set.OUTTURN_TODAY ?? null,
    logLevel: set.LOG_LEVEL,
    authentication,
    fileHosts: set.OUTTURN_FILE_HOSTS,
    firstPerson: set.OUTTURN_FIRST_PERSON?.toLowerCase() ?? null,
    turnsAMinute: set.OUTTURN_TURNS_A_MINUTE,
    model: modelOf(set),
  }
}

/** Faults that lie between settings, looked for whatever else is wrong: all are to be mended in one go. */
function together(given: Given): readonly string[] {
  const isLocal = given('MicrosoftAppId') === undefined
  return [
    ...(given('DATABASE_URL') !== undefined && given('DATA_DIR') !== undefined
      ? ['DATABASE_URL and DATA_DIR are both set. Keep one: a PostgreSQL server, or a folder on this machine.']
      : []),
    ...(isLocal ? localFaults(given) : signedInFaults(given)),
    ...modelFaults(given),
  ]
}

function localFaults(given: Given): readonly string[] {
  if (given('DATABASE_URL') === undefined || given('OUTTURN_LOCAL') === 'yes') return []
  return [
    'DATABASE_URL is set and MicrosoftAppId is not, so anyone who reaches this bot could be anyone. Set MicrosoftAppId, or OUTTURN_LOCAL=yes if this is a trial on your own machine.',
  ]
}

function signedInFaults(given: Given): readonly string[] {
  const faults: string[] = []
  if (given('MicrosoftAppTenantId') === undefined) {
    faults.push('MicrosoftAppId needs MicrosoftAppTenantId: the council’s own tenant, the only one that is let in.')
  }
  if (given('MicrosoftAppType') !== 'UserAssignedMSI' && given('MicrosoftAppPassword') === undefined) {
    faults.push('MicrosoftAppId needs MicrosoftAppPassword, or MicrosoftAppType=UserAssignedMSI.')
  }
  if (given('DATABASE_URL') !== undefined && given('OUTTURN_RECORD_KEY') === undefined) {
    faults.push(
      'DATABASE_URL needs OUTTURN_RECORD_KEY: it seals the record, and must not be kept in the database. Make one with `openssl rand -base64 32`, and keep a copy of it.',
    )
  }
  const missing = ISSUER.filter((name) => given(name) === undefined)
  if (missing.length > 0 && missing.length < ISSUER.length) {
    faults.push(`Another issuer needs all of its settings. These are missing: ${missing.join(', ')}.`)
  }
  return faults
}

function authenticationOf(set: Environment, appId: string, given: Given): Authentication {
  const tenantId = set.MicrosoftAppTenantId ?? ''
  const cloud = [...ISSUER, CHANNEL_SERVICE].flatMap((name) => {
    const value = given(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    appId,
    tenantId,
    sdk: {
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
      MicrosoftAppType: set.MicrosoftAppType,
      ...(set.MicrosoftAppPassword === undefined ? {} : { MicrosoftAppPassword: set.MicrosoftAppPassword }),
      ...Object.fromEntries(cloud),
    },
  }
}

/** What of the settings nobody may read anywhere. */
export function secretsOf({ authentication, recordKey, database, model }: Settings): readonly (string | undefined)[] {
  const address = database.kind === 'server' && URL.canParse(database.url) ? new URL(database.url) : null
  const password = address === null ? undefined : decodeURIComponent(address.password)
  return [authentication?.sdk['MicrosoftAppPassword'], recordKey ?? undefined, password, model?.key]
}
