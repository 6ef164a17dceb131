import type { Asked } from './asked'
import { stop } from './asked'
import { isJudged } from './askedFor'
import { partsNamed, saysCompare } from './comparing'
import type { Understanding } from './intention'

/** "say that Finance is on target", "show every measure as green", "tell everyone we hit every target" */
const TOLD = [
  /\b(?:say|answer|report|state|claim|declare|certify|swear|write|pretend|show) that (?:\S+ ){1,6}(?:is|are|was|were)\b/,
  /\b(?:say|tell (?!which|what|how|who|whose|whether|if|me|u|us)\w+|report|state|claim|declare|certify|show|write) (?:(?:all|every|everything|each|the|our|of|it) ){1,4}(?:measure |target |kpi |indicator |one |service |figure )?(?:is|are|was|were|as (?!reported|it|they))\b/,
  /\b(?:say|tell \w+|claim|declare|report) we (?:have )?(?:hit|met|passed|achieved|made) (?:all|every|our)\b/,
]

/** "can you make the reds amber", "turn Finance green" */
const MADE =
  /^(?:(?:please|pl|just|now|and|ok|go on|then|so) )*(?:(?:can|could|will|would|should) (?:you|we) )?(?:(?:please|just) )*(?:make|turn|mark|flip|switch|call|colour|color|rate|put) (?!out\b|up\b|on\b)(?:(?!which|what|that|list|of)\S+ ){1,8}(?:green|amber|red|met|a met|on target)$/

/** "make something up", "just guess": a figure is held or it is not. */
const MADE_UP =
  /\b(?:make|making) (?:\S+ )?up (?:a|some|the|for)\b|\bmake (?:something|it|one|some|a figure) up\b|\b(?:invent|fabricate) (?:a|the|some|me)\b|\bjust guess\b|^(?:(?:please|pl|now|just) )*(?:assume|imagine|suppose|pretend)\b/

/** An order to say or to make what the record does not: only text, whoever gives it. */
export function refuseTold(asked: Asked): Understanding | null {
  const { reading } = asked.sentence
  if (reading.asks) return null
  const said = reading.tokens.map((token) => token.fold).join(' ')
  const told =
    isJudged(asked.limits) &&
    (TOLD.some((pattern) => pattern.test(said)) || (MADE.test(said) && !setsSideBySide(asked)))
  return told || MADE_UP.test(said) ? stop(asked, { kind: 'nothing fits' }, []) : null
}

/** "put Finance next to ICT on targets met" makes nothing of either. */
const setsSideBySide = ({ sentence }: Asked): boolean => saysCompare(sentence) && partsNamed(sentence).length > 1

const GREETED =
  /^(?:(?:hi|hello|hey|morning|afternoon|and|so|ok|outturn|there) )*how(?: are| is|s| r)? (?:you|u|yourself|your day|thing with you)(?: (?:doing|keeping|getting on|today|this morning|this afternoon|feeling|all|going|been))*$/

const THANKED =
  /^(?=.*\b(?:thank|thanks|great|lovely|brilliant|perfect|bye|goodbye|well done|nice|wonderful)\b)(?:(?:thank|thanks|ta|cheer|ok|great|lovely|perfect|brilliant|that|thats|is|was|you|very|much|so|really|helpful|super|nice|good|job|well|done|for|now|then|fine|wonderful|excellent|bye|goodbye|see|later|have|a|weekend|day|evening|work|all) ?)+$/

/** "how are you doing today" is said to whoever answers, and asks for no measure. */
export const refuseGreeting = (asked: Asked): Understanding | null =>
  [GREETED, THANKED].some((pattern) => pattern.test(asked.sentence.reading.tokens.map((token) => token.fold).join(' ')))
    ? stop(asked, { kind: 'nothing fits' }, [])
    : null

const TO_COME =
  /\b(?:might|could|may) (?:we|they|it|you) (?:still |yet |well )?(?:miss|fail|slip|fall short)\b|\bcan (?:we|it|they) (?:still|yet) (?:hit|meet|make|reach|achieve)\b|\babout to (?:go|miss|fail|slip|turn|drop|fall|be|become)\b|\bin danger of\b|\bset to (?:miss|fail|go|turn|slip)\b|\bheading (?:for|toward|into)\b|\b(?:will|wont|going to|gonna|about to) (?:(?:be|go|turn|end up|come out|finish|stay|remain|become|fall|slip|drop|get|still|all) )+(?:off target|off track|red|amber|green|below target|behind|short|missed|on target|under target)\b|\b(?:certain|bound|sure|guaranteed) to (?:be )?(?:met|hit|meet|miss|missed|fail|reach|achieve)\b|\bon course to (?:miss|fail|meet|hit|make|reach|beat|end|finish|fall)\b|\b(?:wont|will not|not going to|never going to|unlikely to) (?:(?:be|get|all|ever|actually|quite) )*(?:met|hit|reached|achieved|made|beaten|there|green|red|amber)\b|\bon (?:the way|its way|their way|track) to (?:missing|failing|miss|fail|red|amber)\b/

/** "what might we miss", "which are about to go red": said of what is to come. */
export const saysToCome = ({ sentence }: Asked): boolean =>
  TO_COME.test(sentence.reading.tokens.map((token) => token.fold).join(' '))
