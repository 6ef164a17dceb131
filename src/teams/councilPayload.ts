import { z } from 'zod'
import { COUNCIL_PARTS } from '../domain/setting/councilSet'
import { FIELDS } from '../domain/setting/fields'
import type { Field } from '../domain/setting/fields'

const part = z.enum(COUNCIL_PARTS)
const box = z.string().max(500).optional()
const boxes = Object.fromEntries(Object.values(FIELDS).flatMap((fields) => fields.map((field) => [field, box]))) as {
  readonly [One in Field]: typeof box
}

export const editing = z.object({ part })
/** what was typed in a part's boxes: empty ones are absent from what a card sends */
export const settingCouncil = z.object({ part, seen: z.boolean().default(false), ...boxes })

export type SettingTyped = z.infer<typeof settingCouncil>
