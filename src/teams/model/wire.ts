import { z } from 'zod'

/** How the model is reached; tests bring a way of their own. */
export type Reach = (url: string, request: RequestInit) => Promise<Response>

/** A longer answer is read no further: a proposal has some hundred characters. */
const MOST_BYTES = 64 * 1024

const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })

/** What was said on the wire: the model's own words, or why there are none. */
export type Heard =
  { readonly kind: 'said'; readonly content: string } | { readonly kind: 'failed'; readonly why: string }

/**
 * One request to the model, once, within a deadline that holds for its whole answer. Redirects are not followed: the key
 * would go with them. What went wrong is told in a word or two, which hold nothing of the request or the answer.
 */
export async function hearModel(reach: Reach, url: string, request: RequestInit, deadlineMs: number): Promise<Heard> {
  const signal = AbortSignal.timeout(deadlineMs)
  try {
    const response = await reach(url, { ...request, redirect: 'error', signal })
    if (!response.ok) {
      await response.body?.cancel()
      return { kind: 'failed', why: `HTTP ${response.status}` }
    }
    const text = await textOf(response)
    if (text === null) return { kind: 'failed', why: 'a longer answer than is read' }
    return contentIn(text)
  } catch {
    return { kind: 'failed', why: signal.aborted ? 'no answer in time' : 'no connection' }
  }
}

function contentIn(text: string): Heard {
  try {
    const read = completion.safeParse(JSON.parse(text))
    const content = read.data?.choices[0]?.message.content
    if (content !== undefined) return { kind: 'said', content }
  } catch {
    // Not JSON: the next line says so.
  }
  return { kind: 'failed', why: 'an answer that is not of the protocol' }
}

/** Null when there is more than is read; the rest is not waited for. */
async function textOf({ body }: Response): Promise<string | null> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength
    if (bytes > MOST_BYTES) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
