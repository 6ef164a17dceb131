/** Why a file could not be brought. Each is said to whoever dropped it. */
export type NotBrought =
  /** the link is no link, or of a kind that is not followed */
  | 'not a link'
  /** no council host is named in the settings, so no link may be followed */
  | 'no hosts'
  | 'foreign host'
  /** the host's name leads to a machine inside some network */
  | 'private address'
  | 'redirected'
  | 'too big'
  | 'too slow'
  /** the link is used up, or the file is gone */
  | 'gone'
  | 'unreachable'

export type Download =
  | { readonly kind: 'brought'; readonly bytes: Uint8Array }
  | { readonly kind: 'not brought'; readonly because: NotBrought }

/** Brings a file that was dropped in a chat, from the link that Teams gives. Never throws. */
export interface Downloads {
  bring(link: string): Promise<Download>
}
