import { fromBufferPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { refused, truncated, unpacksTooBig } from './refusal'
import type { Limits, Refusal } from './refusal'

/** A packed file whose list of contents has been read and found to be within the limits. Nothing is unpacked yet. */
export interface Packed {
  readonly kind: 'packed'
  readonly names: readonly string[]
  /** one file's text; null where there is none of that name */
  readonly part: (name: string) => Promise<{ readonly kind: 'part'; readonly text: string | null } | Refusal>
}

/**
 * Opens a packed file. What it says that it holds is added up before anything is unpacked, and unpacking stops at the
 * size that it said: a file that says less than it holds is damaged or a trap.
 */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<Packed | Refusal> {
  const listed = await listEntries(bytes, limits)
  if ('kind' in listed) return listed
  const { zip, entries } = listed
  if ([...entries.values()].some((entry) => entry.isEncrypted())) return locked()
  const size = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (size > limits.unpackedBytes) return unpacksTooBig(limits.unpackedBytes)
  return {
    kind: 'packed',
    names: [...entries.keys()],
    part: async (name) => {
      const entry = entries.get(name)
      return entry ? unpack(zip, entry) : { kind: 'part', text: null }
    },
  }
}

export const locked = (): Refusal =>
  refused('password', 'The file is locked with a password. Take the password off, save it and send that copy.')

interface Listed {
  readonly zip: ZipFile
  readonly entries: ReadonlyMap<string, Entry>
}

/** The packing is somebody else's: whatever cannot be listed or unpacked is a damaged file, and nothing else is caught. */
async function listEntries(bytes: Uint8Array, limits: Limits): Promise<Listed | Refusal> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false })
    if (zip.entryCount > limits.entries) return unpacksTooBig(limits.unpackedBytes)
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    return { zip, entries }
  } catch {
    return truncated()
  }
}

async function unpack(zip: ZipFile, entry: Entry): Promise<{ kind: 'part'; text: string } | Refusal> {
  const chunks: Uint8Array[] = []
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) if (chunk instanceof Uint8Array) chunks.push(chunk)
  } catch {
    return truncated()
  }
  return { kind: 'part', text: Buffer.concat(chunks).toString('utf8') }
}
