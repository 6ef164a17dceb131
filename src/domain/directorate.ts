/** A directorate with the services that it is made of. */
export interface Directorate {
  readonly name: string
  readonly serviceAreas: readonly string[]
}

/** Services by name, those that are a whole directorate under its one name: what a person calls them by. */
export function namedTogether(
  serviceAreas: readonly string[],
  directorates: readonly Directorate[],
): readonly string[] {
  const whole = directorates.filter((one) => one.serviceAreas.length > 1 && one.serviceAreas.every((area) => serviceAreas.includes(area))) // prettier-ignore
  const within = new Set(whole.flatMap((one) => one.serviceAreas))
  return [...whole.map(({ name }) => name), ...serviceAreas.filter((area) => !within.has(area))]
}
