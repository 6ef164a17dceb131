/** Something the person may not or cannot do, said in words meant for them. Nothing was saved. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Somebody else's version, or the same submission, was there first. Thrown by the store; the act is run again. */
export class VersionTaken extends Error {
  override readonly name = 'VersionTaken'
}
