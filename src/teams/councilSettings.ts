import type { CouncilPart } from '../domain/setting/councilSet'
import { typedOf } from '../domain/setting/fields'
import { readSetting } from '../domain/setting/readSetting'
import { refuseUnlessTheirs, setCouncil } from '../operations/setCouncil'
import type { SettingTyped } from './councilPayload'
import { setUpCard } from './settingUp'
import type { Desk, KnownTurn, Said } from './turn'
import { councilForm, scalePreview } from './views/councilForm'
import { AS_IT_WAS, PART_WORDS } from './words/councilForm'

/** A part of what the council sets for itself, as it stands, to be changed. */
export async function editCouncil(
  { deps }: Desk,
  { caller }: KnownTurn,
  { part }: { readonly part: CouncilPart },
): Promise<Said> {
  refuseUnlessTheirs(caller.person)
  const { council } = deps
  return Promise.resolve([councilForm(part, typedOf(council), { council, faults: [] })])
}

/** The form came back: set, or shown again with what was typed and what is wrong with it. */
export async function councilSaved(desk: Desk, { caller }: KnownTurn, asked: SettingTyped): Promise<Said> {
  refuseUnlessTheirs(caller.person)
  const { part, seen, ...typed } = asked
  const { council } = desk.deps
  const read = readSetting(part, typed, council)
  if (read.kind === 'unread') return [councilForm(part, typed, { council, faults: read.faults })]
  const { person } = caller
  const decided = await setCouncil(desk.deps, { setting: read.setting, by: person, door: 'card', seen })
  if (decided.kind === 'rates anew') return [scalePreview(typed, decided.periods, council)]
  const said = decided.kind === 'as it was' ? AS_IT_WAS : PART_WORDS[part].done
  return [await setUpCard(desk, person, { first: false, said })]
}
