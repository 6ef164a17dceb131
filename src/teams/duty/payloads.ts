import { z } from 'zod'
import { isDay } from '../../domain/day'
import { code, period } from '../payloads'

const day = z.string().refine(isDay)

/** What cards about people's duties send back: only a wish, like every card's. */
export const leaving = z.object({ from: day, until: day })
export const movingDueDate = z.object({ period, dueOn: day, reason: z.string().max(2_000).default('') })
export const chasing = z.object({})
export const delegating = z.object({ measure: code, person: z.number().int(), until: day.or(z.literal('')) })
export const takingBack = z.object({ measure: code })
