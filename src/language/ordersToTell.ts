/** What follows a verb of change where it asks to be told something: "set out the misses", "update me on ICT". */
const TELLING: ReadonlyMap<string, readonly string[]> = new Map([
  ['set', ['out', 'forth', 'down']],
  ['update', ['on', 'for', 'about', 'please', 'of', 'me', 'us', 'members', 'member', 'cabinet']],
  ['make', ['a list', 'me a list', 'us a list', 'a table', 'me a table', 'clear which', 'clear what', 'sure i know']],
  ['mark', ['out for me', 'out which']],
])

/** Whether a verb that orders a change orders nothing but an answer here. */
export function ordersToTell(verb: string, rest: readonly string[]): boolean {
  const said = `${rest.slice(0, 4).join(' ')} `
  return TELLING.get(verb)?.some((words) => said.startsWith(`${words} `)) ?? false
}
