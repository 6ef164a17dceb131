import { z } from 'zod'

const account = z.looseObject({
  id: z.string().max(1024),
  name: z.string().max(1024).nullish(),
  aadObjectId: z.string().max(128).nullish(),
})

/**
 * The outside of an activity: what must be so before the SDK sees it. Everything else in it is let through untouched,
 * and checked where it is used.
 */
const envelope = z.looseObject({
  type: z.string().min(1).max(64),
  id: z.string().max(1024).nullish(),
  channelId: z.string().min(1).max(64),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account.nullish(),
  conversation: z.looseObject({
    id: z.string().min(1).max(1024),
    tenantId: z.string().max(128).nullish(),
    conversationType: z.string().max(64).nullish(),
    isGroup: z.boolean().nullish(),
  }),
  text: z.string().max(30_000).nullish(),
  name: z.string().max(128).nullish(),
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
