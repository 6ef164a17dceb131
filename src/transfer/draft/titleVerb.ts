import type { Direction } from '../../domain/measure'

const VERBS: readonly { readonly words: RegExp; readonly is: Direction }[] = [
  {
    words: /^(?:increas(?:e|ed|ing)|maximi[sz](?:e|ed|ing)|grow|rais(?:e|ed|ing)|boost|deliver more|more|higher)\b/i,
    is: 'higher',
  },
  {
    words:
      /^(?:(?:continued |further )?(?:reduc(?:e|ed|ing|tion)|decreas(?:e|ed|ing))|minimi[sz](?:e|ed|ing)|lower(?:ed|ing)?|fewer|cut(?:ting)?|prevent(?:ed|ing)?)\b/i,
    is: 'lower',
  },
]

/**
 * What the verb that a title begins with says of its measure: "Increase usage of …", "Reduced % of days lost". Words
 * further on say nothing: "Number of people claiming Council Tax reduction" reduces nothing.
 */
export function titleVerb(title: string): { readonly is: Direction; readonly says: string } | null {
  for (const { words, is } of VERBS) {
    const said = words.exec(title.trim())?.[0]
    if (said !== undefined) return { is, says: `The title says "${said}".` }
  }
  return null
}
