/** Characters that turn the direction of what follows them: "97\u202E4.2" would be read as something else. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Text with its bidirectional controls named where they stand ("⟨U+202E⟩"), so that it reads in the order it was typed. */
export const nameDirections = (text: string): string => text.replace(DIRECTIONS, (control) => `⟨U+${codeOf(control)}⟩`)

const codeOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
