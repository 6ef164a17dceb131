/** Structured logging, as the edge needs it: no personal data beyond ids. */
export interface Log {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}
