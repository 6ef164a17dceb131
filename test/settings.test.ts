import { readSettings, secretsOf, SettingsRefused } from '../src/settings'

type Environment = Readonly<Record<string, string>>

const GUID = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'
const SIGNED_IN: Environment = {
  MicrosoftAppId: GUID,
  MicrosoftAppTenantId: '4a2d7b90-6c1e-4f38-8d55-0b9e3f7a1c26',
  MicrosoftAppPassword: 'not a real one',
}
const SERVER = {
  DATABASE_URL: 'postgres://outturn:secret@db.example:5432/outturn',
  OUTTURN_RECORD_KEY: 'a secret that nobody will ever guess',
}
const ISSUER: Environment = {
  ToChannelFromBotLoginUrl: 'https://login.example/',
  ToChannelFromBotOAuthScope: 'https://api.example',
  ToBotFromChannelTokenIssuer: 'https://issuer.example',
  OAuthUrl: 'https://oauth.example',
  ToBotFromChannelOpenIdMetadataUrl: 'https://issuer.example/openid',
  ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.example/openid',
  CallerId: 'urn:botframework:example',
}

/** The faults that start-up refuses with; none when it does not refuse. */
function faultsOf(env: Environment): readonly string[] {
  try {
    readSettings(env)
    return []
  } catch (error) {
    if (error instanceof SettingsRefused) return error.faults
    throw error
  }
}

/** The name that each fault begins with. */
const named = (env: Environment): readonly (string | undefined)[] => faultsOf(env).map((fault) => fault.split(' ')[0])

describe('with nothing set', () => {
  test('it is the demo, on this machine alone, in a folder, without authentication', () => {
    expect(readSettings({})).toEqual({
      port: 3978,
      host: '127.0.0.1',
      database: { kind: 'embedded', folder: '.data/outturn' },
      council: 'env/demo/council.json',
      recordKey: null,
      today: null,
      logLevel: 'info',
      authentication: null,
      fileHosts: [],
      firstPerson: null,
      turnsAMinute: 60,
      model: null,
    })
  })

  test('a name set to nothing, or to spaces, is not set', () => {
    const blank = Object.fromEntries(
      [...Object.keys({ ...SIGNED_IN, ...SERVER, ...ISSUER }), 'PORT', 'DATA_DIR', 'OUTTURN_TODAY', 'LOG_LEVEL'].map(
        (name, index) => [name, index % 2 === 0 ? '' : '  '],
      ),
    )
    expect(readSettings(blank)).toEqual(readSettings({}))
  })
})

describe('each setting', () => {
  test('is read, blanks about it cut off', () => {
    const env = {
      PORT: ' 0 ',
      DATA_DIR: '/data',
      OUTTURN_COUNCIL: 'x/council.json',
      OUTTURN_TODAY: ' 2021-07-05',
      LOG_LEVEL: 'warn',
    }
    expect(readSettings(env)).toMatchObject({
      port: 0,
      database: { kind: 'embedded', folder: '/data' },
      council: 'x/council.json',
      today: '2021-07-05',
      logLevel: 'warn',
    })
  })

  test.each<Environment>([
    { PORT: 'http' },
    { PORT: '70000' },
    { PORT: '-1' },
    { PORT: '39.78' },
    { DATABASE_URL: 'mysql://db', OUTTURN_LOCAL: 'yes' },
    { DATABASE_URL: 'postgres://', OUTTURN_LOCAL: 'yes' },
    { OUTTURN_TODAY: '5 July 2021' },
    { OUTTURN_TODAY: '2021-02-30' },
    { OUTTURN_LOCAL: 'true' },
    { LOG_LEVEL: 'loud' },
    { OUTTURN_FILE_HOSTS: 'https://council.sharepoint.com' },
    { OUTTURN_FILE_HOSTS: 'council.sharepoint.com, *.sharepoint.com' },
    { OUTTURN_FILE_HOSTS: 'council.sharepoint.com:443' },
    { OUTTURN_FILE_HOSTS: '10.0.0.8' },
    { OUTTURN_FILE_HOSTS: 'localhost' },
    { OUTTURN_FIRST_PERSON: 'Imogen Castle' },
    { ...SIGNED_IN, MicrosoftAppId: 'outturn-bot' },
    { ...SIGNED_IN, MicrosoftAppId: '-'.repeat(36) },
    { ...SIGNED_IN, MicrosoftAppTenantId: 'council.onmicrosoft.com' },
    { ...SIGNED_IN, MicrosoftAppType: 'MultiTenant' },
  ])('that cannot be used is named: %p', (env) => {
    const wrong = Object.keys(env).find((name) => env[name] !== SIGNED_IN[name])
    expect(named(env)).toEqual([wrong])
  })

  test('every fault is listed at once, also those that lie between settings', () => {
    const env = {
      PORT: 'http',
      OUTTURN_TODAY: 'today',
      LOG_LEVEL: 'loud',
      MicrosoftAppId: 'x',
      DATA_DIR: '/data',
      ...SERVER,
    }
    expect([...named(env)].sort()).toEqual([
      'DATABASE_URL',
      'LOG_LEVEL',
      'MicrosoftAppId',
      'MicrosoftAppId',
      'MicrosoftAppId',
      'OUTTURN_TODAY',
      'PORT',
    ])
    expect(() => readSettings(env)).toThrow(/^Outturn cannot start with these settings:\n(- .+\n){6}- .+$/)
  })

  test('no fault repeats a secret', () => {
    const said = faultsOf({ ...SERVER, MicrosoftAppPassword: 'hunter2', PORT: 'x', DATA_DIR: '/data' }).join()
    expect(said).not.toMatch(/hunter2|secret/)
  })
})

test('the hosts of files are names with commas between, in any case', () => {
  const { fileHosts } = readSettings({ OUTTURN_FILE_HOSTS: ' Council.SharePoint.com, council-my.sharepoint.com ,' })
  expect(fileHosts).toEqual(['council.sharepoint.com', 'council-my.sharepoint.com'])
})

describe('a language model', () => {
  const OPENAI = { OPENAI_MODEL: 'gpt-4.1-mini', OPENAI_API_KEY: 'sk-1' }
  const AZURE = {
    AZURE_OPENAI_DEPLOYMENT: 'plain-english',
    AZURE_OPENAI_API_KEY: 'az-1',
    AZURE_OPENAI_ENDPOINT: 'https://council.openai.azure.com',
  }

  test('is one of OpenAI’s, or of a server that speaks its protocol', () => {
    expect(readSettings(OPENAI).model).toEqual({
      kind: 'OpenAI',
      key: 'sk-1',
      model: 'gpt-4.1-mini',
      address: 'https://api.openai.com/v1',
    })
    for (const address of ['http://127.0.0.1:11434/v1', 'http://localhost/v1', 'https://models.example/v1'])
      expect(readSettings({ ...OPENAI, OPENAI_BASE_URL: address }).model).toMatchObject({ address })
  })

  test('is a deployment in Azure', () => {
    expect(readSettings(AZURE).model).toEqual({
      kind: 'Azure OpenAI',
      key: 'az-1',
      deployment: 'plain-english',
      address: 'https://council.openai.azure.com',
      apiVersion: '2024-10-21',
    })
  })

  test('is none while none is named, whatever keys there are for other programs', () => {
    const { OPENAI_API_KEY, AZURE_OPENAI_API_KEY, AZURE_OPENAI_ENDPOINT } = { ...OPENAI, ...AZURE }
    const env = { OPENAI_API_KEY, AZURE_OPENAI_API_KEY, AZURE_OPENAI_ENDPOINT, OPENAI_BASE_URL: 'https://x.example/v1' }
    expect(readSettings(env).model).toBeNull()
  })

  test('has a key that no log shows', () => {
    expect(secretsOf(readSettings(OPENAI))).toContain('sk-1')
    expect(secretsOf(readSettings(AZURE))).toContain('az-1')
  })

  test.each<[Environment, readonly string[]]>([
    [{ OPENAI_MODEL: 'gpt-4.1-mini' }, ['OPENAI_MODEL']],
    [{ AZURE_OPENAI_DEPLOYMENT: 'x' }, ['AZURE_OPENAI_DEPLOYMENT', 'AZURE_OPENAI_DEPLOYMENT']],
    [{ ...OPENAI, ...AZURE }, ['OPENAI_MODEL']],
    [{ ...OPENAI, OPENAI_MODEL: 'a model' }, ['OPENAI_MODEL']],
    [{ ...OPENAI, OPENAI_BASE_URL: 'http://models.example/v1' }, ['OPENAI_BASE_URL']],
    [{ ...OPENAI, OPENAI_BASE_URL: 'https://user:password@models.example/v1' }, ['OPENAI_BASE_URL']],
    [{ ...OPENAI, OPENAI_BASE_URL: 'models.example' }, ['OPENAI_BASE_URL']],
    [{ ...AZURE, OPENAI_BASE_URL: 'https://models.example/v1' }, ['OPENAI_BASE_URL']],
    [{ ...AZURE, AZURE_OPENAI_ENDPOINT: 'http://127.0.0.1:3000' }, ['AZURE_OPENAI_ENDPOINT']],
    [{ ...AZURE, AZURE_OPENAI_DEPLOYMENT: '../x?y' }, ['AZURE_OPENAI_DEPLOYMENT']],
    [{ ...AZURE, AZURE_OPENAI_API_VERSION: 'latest' }, ['AZURE_OPENAI_API_VERSION']],
    [{ ...OPENAI, DEBUG: 'true' }, ['DEBUG=true']],
  ])('that cannot be used is named: %p', (env, faults) => {
    expect(named(env)).toEqual(faults)
  })
})

describe('a database server', () => {
  test('is used in the place of a folder', () => {
    expect(readSettings({ ...SERVER, ...SIGNED_IN }).database).toEqual({ kind: 'server', url: SERVER.DATABASE_URL })
  })

  test.each<[string, Environment, readonly string[]]>([
    ['without authentication is refused', SERVER, ['DATABASE_URL']],
    ['without authentication, and a trial refused', { ...SERVER, OUTTURN_LOCAL: 'no' }, ['DATABASE_URL']],
    ['without authentication, for a trial', { ...SERVER, OUTTURN_LOCAL: 'yes' }, []],
    ['without a key for the record is refused', { ...SERVER, ...SIGNED_IN, OUTTURN_RECORD_KEY: '' }, ['DATABASE_URL']],
    [
      'with a key that is too short is refused',
      { ...SERVER, ...SIGNED_IN, OUTTURN_RECORD_KEY: 'x' },
      ['OUTTURN_RECORD_KEY'],
    ],
    ['beside a folder is refused', { ...SERVER, ...SIGNED_IN, DATA_DIR: '/data' }, ['DATABASE_URL']],
  ])('%s', (_, env, faults) => {
    expect(named(env)).toEqual(faults)
  })

  test('for a trial still listens on this machine alone', () => {
    expect(readSettings({ ...SERVER, OUTTURN_LOCAL: 'yes' }).host).toBe('127.0.0.1')
  })
})

describe('with authentication', () => {
  test('it listens to everybody, and the SDK is given its own names and no others', () => {
    const { host, authentication } = readSettings({ ...SIGNED_IN, ...SERVER, PATH: '/bin' })
    expect(host).toBe('0.0.0.0')
    expect(authentication).toEqual({
      appId: GUID,
      tenantId: SIGNED_IN['MicrosoftAppTenantId'],
      sdk: { ...SIGNED_IN, MicrosoftAppType: 'SingleTenant' },
    })
  })

  test.each<[string, Environment, readonly string[]]>([
    ['the tenant is needed', { ...SIGNED_IN, MicrosoftAppTenantId: '' }, ['MicrosoftAppId']],
    ['a password is needed', { ...SIGNED_IN, MicrosoftAppPassword: '' }, ['MicrosoftAppId']],
    [
      'an identity of its own needs none',
      { ...SIGNED_IN, MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMSI' },
      [],
    ],
    ['another issuer is given whole', { ...SIGNED_IN, ...ISSUER }, []],
    ['another issuer in part is refused', { ...SIGNED_IN, ...ISSUER, CallerId: '' }, ['Another']],
  ])('%s', (_, env, faults) => {
    expect(named(env)).toEqual(faults)
  })

  test('another issuer, or a cloud by its name, reaches the SDK', () => {
    const env = { ...SIGNED_IN, ...ISSUER, ChannelService: 'https://botframework.azure.us' }
    expect(readSettings(env).authentication?.sdk).toMatchObject({ ...ISSUER, ChannelService: env.ChannelService })
  })

  test('an issuer in part says what is missing', () => {
    const [fault] = faultsOf({ ...SIGNED_IN, CallerId: 'urn:botframework:example' })
    for (const name of Object.keys(ISSUER)) expect(fault?.includes(name)).toBe(name !== 'CallerId')
  })
})
