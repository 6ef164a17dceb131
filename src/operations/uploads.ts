import type { NotBrought } from './downloads'

/** Hands a file to the link that Teams gives for it. Never throws; null when it was taken. */
export interface Uploads {
  put(link: string, bytes: Uint8Array): Promise<NotBrought | null>
}
