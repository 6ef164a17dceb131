import { makeDownloads } from '../../src/http/downloads'
import type { DownloadsAllowed } from '../../src/http/downloads'
import { councilHosts, thisMachine } from '../../src/http/fileHosts'
import { FileServer } from '../support/fileServer'

const COUNCIL = councilHosts(['council.sharepoint.com', 'council-my.sharepoint.com'])

describe('with authentication on, a link is followed', () => {
  test.each([
    ['https://council.sharepoint.com/plan.xlsx?tempauth=x', null],
    ['https://COUNCIL-my.SharePoint.com/plan.xlsx', null],
    ['http://council.sharepoint.com/plan.xlsx', 'not a link'],
    ['https://council.sharepoint.com:8443/plan.xlsx', 'not a link'],
    ['https://someone@council.sharepoint.com/plan.xlsx', 'not a link'],
    ['ftp://council.sharepoint.com/plan.xlsx', 'not a link'],
    ['https://other.sharepoint.com/plan.xlsx', 'foreign host'],
    ['https://council.sharepoint.com.evil.example/plan.xlsx', 'foreign host'],
    ['https://evil.example/council.sharepoint.com', 'foreign host'],
    ['https://169.254.169.254/metadata', 'foreign host'],
  ])('%s: %s', (link, because) => {
    expect(COUNCIL.refuses(new URL(link))).toBe(because)
  })

  test('nowhere, when no host is named', () => {
    expect(councilHosts([]).refuses(new URL('https://council.sharepoint.com/a'))).toBe('no hosts')
  })

  test.each([
    ['52.107.160.10', true],
    ['2603:1061:1300::1', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.20.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['::ffff:10.0.0.1', false],
    ['2002:0a00:0001::1', false],
  ])('and leads to %s: %s', (address, may) => {
    expect(COUNCIL.leadsTo(address)).toBe(may)
  })
})

describe('over HTTP', () => {
  let server: FileServer
  beforeAll(async () => {
    server = await FileServer.start()
  })
  afterAll(() => server.close())

  const allowed = (over: Partial<DownloadsAllowed> = {}): DownloadsAllowed => ({
    links: thisMachine,
    mostBytes: 1_000,
    withinMs: 400,
    ...over,
  })
  const bring = (link: string, over: Partial<DownloadsAllowed> = {}) => makeDownloads(allowed(over)).bring(link)
  const not = (because: string) => ({ kind: 'not brought', because })

  test('a file comes as it is, also along a link within its own host', async () => {
    server.put('plan.csv', 'code,title')
    const link = server.put('moved', (_, response) => {
      response.writeHead(302, { location: '/plan.csv' })
      response.end()
    })
    expect(await bring(link)).toEqual({ kind: 'brought', bytes: Buffer.from('code,title') })
  })

  test.each<[string, string | ((port: number) => string)]>([
    ['to another host', 'http://localhost.evil.example/x'],
    ['to another port of this machine', (port) => `http://127.0.0.1:${port + 1}/x`],
    ['to itself, for ever', '/round'],
  ])('a redirect %s is not followed', async (_, to) => {
    const location = typeof to === 'string' ? to : to(server.port)
    const link = server.put('round', (__, response) => {
      response.writeHead(307, { location })
      response.end()
    })
    expect(await bring(link)).toEqual(not('redirected'))
  })

  test('too large by its own word, or by its bytes whatever it says, is given up', async () => {
    const honest = server.put('honest', new Uint8Array(1_001))
    const endless = server.put('endless', (_, response) => {
      const more = setInterval(() => response.write(new Uint8Array(300)), 5)
      response.once('close', () => clearInterval(more))
    })
    expect(await bring(honest)).toEqual(not('too big'))
    expect(await bring(endless, { withinMs: 5_000 })).toEqual(not('too big'))
  })

  test('a server that says nothing, or a byte at a time, is not waited for', async () => {
    const silent = server.put('silent', () => undefined)
    const slow = server.put('slow', (_, response) => {
      const more = setInterval(() => response.write('x'), 50)
      response.once('close', () => clearInterval(more))
    })
    expect(await bring(silent)).toEqual(not('too slow'))
    expect(await bring(slow)).toEqual(not('too slow'))
    expect(await bring('http://localhost/x', { addressesOf: () => new Promise(() => undefined) })).toEqual(
      not('too slow'),
    )
  })

  test('a link that has run out, and a file that breaks off, are told apart', async () => {
    const broken = server.put('broken', (_, response) => {
      response.writeHead(200, { 'content-length': '500' })
      response.write('half')
      setTimeout(() => response.destroy(), 10)
    })
    expect(await bring(`http://127.0.0.1:${server.port}/nothing`)).toEqual(not('gone'))
    expect(await bring(broken)).toEqual(not('unreachable'))
  })

  test('a council host whose name leads into a network is not called', async () => {
    const asked = server.asked.length
    const links = { ...COUNCIL, refuses: () => null }
    for (const addresses of [['127.0.0.1'], ['52.107.160.10', '10.0.0.1']]) {
      const addressesOf = () => Promise.resolve(addresses)
      const link = `http://council.sharepoint.com:${server.port}/plan.csv`
      expect(await bring(link, { links, addressesOf })).toEqual(not('private address'))
    }
    expect(server.asked).toHaveLength(asked)
  })

  test.each(['', 'plan.csv', 'file:///etc/passwd', 'http://10.0.0.1/x', 'https://evil.example/x', 'data:text/plain,x'])(
    'in local use nothing but this machine: %p',
    async (link) => {
      expect(await bring(link)).toMatchObject({ because: expect.stringMatching(/not a link|foreign host/) as string })
    },
  )
})
