/** A verb with its regular forms. */
export function formsOf(verb: string): readonly string[] {
  const bare = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${bare}ed`
  const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(verb) ? [`${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`] : [] // prettier-ignore
  const hissing = /(?:sh|ch|x|z|ss)$/.test(verb) ? [`${verb}es`] : []
  return [verb, `${verb}s`, past, `${bare}ing`, ...doubled, ...hissing]
}
