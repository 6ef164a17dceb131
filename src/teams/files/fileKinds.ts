import type { Person } from '../../domain/person'
import type { DocumentContents } from '../../transfer/documents/document'
import type { Desk, KnownTurn, Said } from '../turn'

/** A file that was brought and opened. */
export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly contents: DocumentContents
}

/** Something that a file may be, how it is told from others, who may drop one, and what becomes of it. */
export interface FileKind {
  /** as it is called to a person: "a people list" */
  readonly called: string
  /** what makes it one, in words: "A people list has the columns name, email and role." */
  readonly toldBy: string
  readonly mayDrop: (person: Person) => boolean
  /** for whoever may not, in words: "Only the performance team can import a people list." */
  readonly notForYou: string
  readonly is: (file: DroppedFile) => boolean
  readonly take: (desk: Desk, turn: KnownTurn, file: DroppedFile) => Promise<Said>
}
