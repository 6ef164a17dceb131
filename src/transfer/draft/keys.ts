/** Each name once: one that comes again is numbered. */
export function keysOf(names: readonly string[]): readonly string[] {
  const met = new Map<string, number>()
  return names.map((name) => {
    const times = (met.get(name) ?? 0) + 1
    met.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}
