import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import { TENANT } from '../connector/client'

export type Claims = Readonly<Record<string, unknown>>

/** How a token is signed: its header, and the signature over header and claims. */
export interface Signing {
  readonly header: Readonly<Record<string, unknown>>
  readonly sign: (signed: string) => string
}

/** The bot's registration, and another one of the same council. */
export const APP = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'
export const OTHER_APP = '5e0c7f1a-93b2-4d68-a1c4-2f7b8e9d0c31'
export const OTHER_TENANT = 'b7c0e2d4-1f3a-4b5c-9d6e-8f7a6b5c4d3e'

/** The token that the bot itself sends to Teams. */
export const OWN_TOKEN = 'token-of-the-bot'

const KEY_ID = 'the-issuers-key'
const MINUTE = 60

type ServiceClientCredentials = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>

/** Plays the Bot Framework's issuer: its metadata and key over HTTP on this machine, and tokens signed with that key. */
export class Issuer {
  private readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 })

  private constructor(private readonly server: Server) {
    server.on('request', (request, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(request.url === '/keys' ? this.published() : { jwks_uri: `${this.url}/keys` }))
    })
  }

  static async start(): Promise<Issuer> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new Issuer(server)
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** What the environment of a bot says that trusts this issuer. */
  get environment(): Readonly<Record<string, string>> {
    return {
      MicrosoftAppId: APP,
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppPassword: 'not a real one',
      MicrosoftAppType: 'SingleTenant',
      ToChannelFromBotLoginUrl: `${this.url}/login`,
      ToChannelFromBotOAuthScope: this.url,
      ToBotFromChannelTokenIssuer: this.url,
      OAuthUrl: this.url,
      ToBotFromChannelOpenIdMetadataUrl: `${this.url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${this.url}/openid`,
      CallerId: 'urn:botframework:azure',
    }
  }

  /** What a right token says: from Teams at this address, to our bot, for the next hour. */
  claims(serviceUrl: string): Claims {
    const now = Math.floor(Date.now() / 1000)
    return { iss: this.url, aud: APP, nbf: now - MINUTE, exp: now + 60 * MINUTE, serviceurl: serviceUrl }
  }

  readonly rightly: Signing = this.signedBy(this.keys.privateKey)

  /** Another key under the name of the issuer's, as a forger would have it. */
  wrongly(): Signing {
    return this.signedBy(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)
  }

  /** The issuer's own signature, but under a key that it does not publish. */
  underAnUnknownKey(): Signing {
    return { ...this.rightly, header: { ...this.rightly.header, kid: 'nobodys-key' } }
  }

  /** The published key taken for a shared secret: what an unwary verifier accepts. */
  withThePublicKeyAsSecret(): Signing {
    const secret = this.keys.publicKey.export({ type: 'pkcs1', format: 'pem' })
    return {
      header: { alg: 'HS256', typ: 'JWT', kid: KEY_ID },
      sign: (signed) => createHmac('sha256', secret).update(signed).digest('base64url'),
    }
  }

  unsigned(): Signing {
    return { header: { alg: 'none', typ: 'JWT', kid: KEY_ID }, sign: () => '' }
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
    this.server.closeAllConnections()
    await closed
  }

  private signedBy(key: KeyObject): Signing {
    return {
      header: { alg: 'RS256', typ: 'JWT', kid: KEY_ID },
      sign: (signed) => sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url'),
    }
  }

  private published(): object {
    const { n, e, kty } = this.keys.publicKey.export({ format: 'jwk' })
    return { keys: [{ kid: KEY_ID, kty, n, e, use: 'sig', endorsements: ['msteams', 'directline', 'webchat'] }] }
  }
}

export function tokenOf(claims: Claims, { header, sign: signature }: Signing): string {
  const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${signed}.${signature(signed)}`
}

/** The SDK's own factory, but for the token that the bot sends: Microsoft's login is not on this machine. */
export class OwnCredentials extends ConfigurationServiceClientCredentialFactory {
  /** for whom, and for which audience, a token was asked for */
  readonly asked: { readonly app: string; readonly audience: string }[] = []

  override createCredentials(app: string, audience: string): Promise<ServiceClientCredentials> {
    this.asked.push({ app, audience })
    return Promise.resolve({
      signRequest: (request) => {
        request.headers.set('authorization', `Bearer ${OWN_TOKEN}`)
        return Promise.resolve(request)
      },
    })
  }
}
