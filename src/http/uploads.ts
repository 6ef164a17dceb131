import type { Uploads } from '../operations/uploads'
import { ask, checked, reasonOf, Stopped } from './reach'
import type { Reach } from './reach'

export interface UploadsAllowed extends Reach {
  /** all of it, in milliseconds */
  readonly withinMs: number
}

/**
 * Puts files over HTTP, to nowhere but where the rule allows and along no redirect: in one piece, as an upload session
 * of OneDrive takes one (Microsoft Graph, "Upload bytes to the upload session").
 */
export function makeUploads(allowed: UploadsAllowed): Uploads {
  return {
    async put(link, bytes) {
      const late = AbortSignal.timeout(allowed.withinMs)
      try {
        const size = bytes.byteLength
        const headers = {
          'content-type': 'application/octet-stream',
          'content-length': size,
          'content-range': `bytes 0-${size - 1}/${size}`,
        }
        const answer = await ask(allowed, checked(allowed, link), late, { method: 'PUT', headers, body: bytes })
        answer.destroy()
        const status = answer.statusCode ?? 0
        if (status < 200 || status > 299) throw new Stopped(refusalOf(status))
        return null
      } catch (error) {
        return reasonOf(error, late)
      }
    },
  }
}

function refusalOf(status: number): Stopped['because'] {
  if (status >= 300 && status < 400) return 'redirected'
  return [401, 403, 404, 410].includes(status) ? 'gone' : 'unreachable'
}
