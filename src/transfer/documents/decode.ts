import { refused } from './refusal'
import type { Refusal } from './refusal'

/** What Windows-1252 has from 0x80 to 0x9F; Node 20's own decoder reads control characters there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The words of a text file: UTF-8, or UTF-16 with its mark, or else as Windows writes them (Excel's plain "CSV"). */
export function decodeText(bytes: Uint8Array): { readonly kind: 'text'; readonly text: string } | Refusal {
  const marked = markedAs(bytes)
  if (marked) return { kind: 'text', text: new TextDecoder(marked).decode(bytes) }
  if (bytes.includes(0)) return refused('not text', 'This is not a text file: it holds what no text does.')
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'text', text: decodeWindows(bytes) }
  }
}

function markedAs(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (letter) => WINDOWS.charAt(letter.charCodeAt(0) - 0x80))
