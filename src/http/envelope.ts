import { z } from 'zod'

/** Teams writes its ids in plain letters; of other ones neither an address nor a header can be made. */
const id = z
  .string()
  .min(1)
  .max(1024)
  .regex(/^[ -~]*$/)

const account = z.looseObject({
  id,
  name: z.string().max(1024).nullish().catch(null),
  aadObjectId: z.string().max(128).nullish(),
})

/** The SDK reads these of every mention, whether they are there or not. */
const mention = z.looseObject({ type: z.literal('mention'), text: z.string(), mentioned: z.looseObject({ id }) })
const entity = z.union([
  mention,
  z.looseObject({ type: z.string().refine((type) => type.toLowerCase() !== 'mention') }),
])

const entities = z
  .array(z.unknown())
  .transform((all) => all.filter((one) => entity.safeParse(one).success))
  .optional()
  .catch([])

/**
 * The outside of an activity: what must be so before the SDK sees it, and what it would stumble over taken out.
 * Everything else in it is let through untouched, and checked where it is used.
 */
const envelope = z.looseObject({
  type: z.string().min(1).max(64),
  id: id.nullish(),
  replyToId: id.optional().catch(undefined),
  channelId: z.string().min(1).max(64),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  // Ourselves, whatever it says; the SDK cannot do without.
  recipient: account.catch({ id: 'outturn' }),
  conversation: z.looseObject({
    id,
    tenantId: z.string().max(128).nullish(),
    conversationType: z.string().max(64).nullish(),
    isGroup: z.boolean().nullish(),
  }),
  text: z.string().max(30_000).nullish(),
  name: z.string().max(128).nullish(),
  locale: z.string().max(64).optional().catch(undefined),
  entities,
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: z.string().max(128).nullish() }).nullish() })
    .nullish()
    .catch(null),
})

export type Envelope = z.infer<typeof envelope>

/** The activity's envelope, or null when it is not one. */
export function readEnvelope(body: unknown): Envelope | null {
  const read = envelope.safeParse(body)
  return read.success ? read.data : null
}

/**
 * The tenant an activity says it is from; null when it says none, or two that differ. The SDK lets foreign ones pass: we
 * do not.
 */
export function tenantOf({ conversation, channelData }: Envelope): string | null {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((id) => id != null)
  const [first = null] = named
  return named.every((id) => id.toLowerCase() === first?.toLowerCase()) ? first : null
}
