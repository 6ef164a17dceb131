import type { Known } from '../../domain/measure'
import type { KnownMeasure } from '../draft/knownMeasure'
import type { DraftMeasure, DraftedMeasure } from '../draft/planDraft'
import { readIn } from '../draft/readIn'

/**
 * A measure of a draft as an update of one that is held: the document's words where it has any, and everything that only
 * the council can know (owner, short name, aliases, what was confirmed before) as it was. A plan in our own form says
 * everything itself.
 */
export function asUpdate(draft: DraftMeasure, { measure: held }: KnownMeasure): DraftMeasure {
  const said = draft.measure
  if (said.code !== null) return draft
  const measure: DraftedMeasure = {
    ...held,
    title: said.title,
    serviceArea: said.serviceArea || held.serviceArea,
    directorate: said.serviceArea === held.serviceArea ? held.directorate : said.directorate || held.directorate,
    thread: {
      priority: said.thread.priority || held.thread.priority,
      keyAim: said.thread.keyAim || held.thread.keyAim,
      outcome: said.thread.outcome || held.thread.outcome,
    },
    polarity: settled(held.polarity, said.polarity),
    basis: settled(held.basis, said.basis),
    growth: settled(held.growth, said.growth),
    decimals: Math.max(held.decimals, said.decimals),
    life: said.life.kind === 'live' ? held.life : said.life,
    position: said.position,
  }
  const open = draft.assumptions.filter((assumption) => !isKnown(assumption.kind, held))
  return { ...(said.unit === held.unit ? draft : readIn(draft, held.unit)), measure, assumptions: open }
}

/** What somebody has just confirmed goes before what was confirmed earlier, and that before any proposal. */
const settled = <T>(before: Known<T> | null, now: Known<T> | null): Known<T> | null =>
  now?.confirmed ? now : (before ?? now)

function isKnown(kind: string, held: KnownMeasure['measure']): boolean {
  switch (kind) {
    case 'polarity':
      return Boolean(held.polarity?.confirmed)
    case 'basis':
      return Boolean(held.basis?.confirmed)
    case 'growth':
      return Boolean(held.growth?.confirmed)
    case 'unit':
    case 'frequency':
      return true
    default:
      return false
  }
}
