import { VersionTaken } from '../operations/errors'

const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'
const UNIQUE_VIOLATION = '23505'

/** The last guards: who comes second with a version, or with the same submission again, breaks one of these. */
const VERSION_GUARDS = [
  'return_version_number',
  'return_version_submission',
  'target_version',
  'measure_version_number',
  'approval_once_a_step',
]

/** True when two acts collided and the database let one of them go: running it again is all that is needed. */
export function isCollision(error: unknown): boolean {
  const code = fieldOf(error, 'code')
  return code === SERIALIZATION_FAILURE || code === DEADLOCK
}

/** The error as acts know it. */
export function named(error: unknown): unknown {
  const guard = fieldOf(error, 'constraint')
  if (fieldOf(error, 'code') !== UNIQUE_VIOLATION || typeof guard !== 'string') return error
  return VERSION_GUARDS.includes(guard) ? new VersionTaken(`there already: ${guard}`, { cause: error }) : error
}

/** An error's own field, whatever class it is of: drivers and the system each make their own. */
export function fieldOf(error: unknown, field: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined
}
