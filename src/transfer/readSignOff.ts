import { z } from 'zod'
import { ROLES } from '../domain/person'
import type { SecondStep, SignOffRule } from '../domain/signOffRule'
import { USUAL_SIGN_OFF } from '../domain/signOffRule'
import { must, text, unknownOr } from './settingCells'

const SECOND = "a role, like 'leadership', or the e-mail address of a person on the people list"
const OWN = ['count as signed off', 'need another person'] as const

/** The setting of a council.json that says how figures are signed off. Left out: one step, the head of service's. */
export const signOffSetting = z
  .strictObject(
    {
      steps: z.literal([0, 1, 2], must('0 (no sign-off), 1 (the head of service) or 2 (then somebody else)')),
      second: text(SECOND)
        .refine((written) => secondOf(written) !== null, must(SECOND))
        .optional(),
      ownFigures: z.enum(OWN, must(`'${OWN[0]}' or '${OWN[1]}'`)).default(OWN[0]),
    },
    { error: unknownOr("how figures are signed off: its steps, who is second, and the approvers' own figures") },
  )
  .superRefine(({ steps, second }, context) => {
    if ((steps === 2) === (second !== undefined)) return
    const message = steps === 2 ? `must be ${SECOND}: there are two steps` : 'must be left out: there is no second step'
    context.addIssue({ code: 'custom', path: ['second'], message })
  })
  .optional()

/** How a council signs figures off, from a setting with no fault. */
export function signOffOf(read: z.infer<typeof signOffSetting>): SignOffRule {
  if (read === undefined) return USUAL_SIGN_OFF
  const { steps, second, ownFigures } = read
  return { steps, ownFigures, second: second === undefined ? null : secondOf(second) }
}

function secondOf(written: string): SecondStep | null {
  const role = ROLES.find((one) => one === written.toLowerCase())
  if (role !== undefined) return { kind: 'role', role }
  return /^[^\s@]+@[^\s@]+$/.test(written) ? { kind: 'person', email: written } : null
}
