import {
  ADDS_UP,
  LAST_12_MONTHS,
  MOUNTS_UP,
  ONCE_A_YEAR,
  ON_THE_DAY,
  SINCE_APRIL,
  VARIES,
  higher,
  lower,
} from './entry'
import type { WellKnown } from './entry'

/** Planning, housing, the environment, and the community. */
export const PLACES_AND_HOMES: readonly WellKnown[] = [
  // Planning and building
  lower(
    'planning appeals lost',
    /\b(?:planning )?appeals?\b.*\b(?:allowed|lost|upheld|overturned)\b/i,
    LAST_12_MONTHS,
    'fewer decisions overturned are better.',
  ),
  higher(
    'planning applications in time',
    /\b(?:planning|major|minor|other|householder|building)\b.*\bapplications?\b|\bplanning decisions?\b/i,
    SINCE_APRIL,
    'more decided in time is better.',
  ),
  higher(
    'land searches in time',
    /\b(?:land charge|local land|searches)\b/i,
    SINCE_APRIL,
    'more done in time is better.',
  ),
  higher(
    'homes built',
    /\b(?:affordable|new|net|additional)\b.*\b(?:homes?|dwellings?|housing units?)\b/i,
    MOUNTS_UP,
    'more homes are better.',
  ),
  // Housing
  lower(
    'void property, time',
    /\b(?:void|re-?let)\w*\b|\bempty (?:homes?|properties)\b(?!.*\bback into use\b)/i,
    VARIES,
    'homes empty for less time are better.',
  ),
  higher(
    'empty homes brought back',
    /\bempty (?:homes?|properties)\b.*\bback into use\b/i,
    MOUNTS_UP,
    'more brought back is better.',
  ),
  higher(
    'homelessness prevented',
    /\bhomeless\w*\b.*\b(?:prevent\w*|reliev\w*)\b|\bprevent\w*\b.*\bhomeless\w*\b/i,
    SINCE_APRIL,
    'more prevented is better.',
  ),
  lower(
    'homelessness',
    /\bhomeless\w*\b|\brough sleep\w*\b|\btemporary accommodation\b|\bbed and breakfast\b/i,
    ON_THE_DAY,
    'fewer without a home are better.',
  ),
  higher(
    'repairs in time',
    /\brepairs?\b.*\b(?:within|time|target|first|complet\w*)\b|\bdefects\b.*\bwithin\b/i,
    SINCE_APRIL,
    'more done in time is better.',
  ),
  higher(
    'gas safety',
    /\bgas (?:safety|servic\w*|cert\w*)\b|\b(?:fire|asbestos|legionella|lift|electrical) (?:safety|checks?|risk assessments?)\b/i,
    ON_THE_DAY,
    'more certified is better.',
  ),
  higher('decent homes', /\bdecent homes?\b/i, ON_THE_DAY, 'more decent homes are better.'),
  higher('occupancy', /\boccupan\w+\b|\blettings? of\b|\blet\b.*\bunits\b/i, ON_THE_DAY, 'more let is better.'),
  higher(
    'energy ratings',
    /\benergy (?:performance|efficien\w*|ratings?)\b|\bepcs?\b/i,
    ['snapshot', 'builds towards a whole'],
    'better ratings are what is worked towards.',
  ),
  // Environment
  lower(
    'missed bins',
    /\bmiss(?:ed|es)\b.*\b(?:bins?|collections?)\b|\b(?:bins?|collections?)\b.*\bmissed\b/i,
    SINCE_APRIL,
    'fewer missed are better.',
  ),
  higher('recycling', /\brecycl\w*|\bcompost\w*/i, SINCE_APRIL, 'more recycled is better.'),
  lower(
    'residual waste',
    /\b(?:residual|household|landfill\w*)\b.*\bwaste\b|\bwaste\b.*\b(?:landfill|residual)\b/i,
    MOUNTS_UP,
    'less waste is better.',
  ),
  higher(
    'fly-tips cleared',
    /\bfly[ -]?tip\w*\b.*\b(?:clear\w*|remov\w*|within|investigat\w*)\b/i,
    SINCE_APRIL,
    'more cleared in time is better.',
  ),
  lower('fly-tipping', /\bfly[ -]?tip\w*\b|\blitter\b|\bgraffiti\b|\bdog fouling\b/i, ADDS_UP, 'less of it is better.'),
  lower(
    'emissions',
    /\b(?:co2e?|carbon|greenhouse gas)\b.*\bemissions?\b|\bemissions?\b.*\b(?:co2e?|carbon)\b/i,
    ONCE_A_YEAR,
    'fewer emissions are better.',
  ),
  higher(
    'food hygiene',
    /\bfood (?:hygiene|premises|establishments|safety)\b|\bbroadly compliant\b/i,
    SINCE_APRIL,
    'more that comply are better.',
  ),
  higher('broadband', /\bbroadband\b|\bfibre\b/i, ON_THE_DAY, 'more connected is better.'),
  // Community, care and schools
  lower(
    'crime and antisocial behaviour',
    /\b(?:crimes?|burglar\w*|anti-?social behaviour|asb|domestic abuse)\b(?!.*\b(?:resolved|supported)\b)/i,
    ADDS_UP,
    'less of it is better.',
  ),
  higher(
    'leisure visits',
    /\b(?:visits?|visitors?|attendances?|swims|participants?|members?)\b.*\b(?:leisure|museums?|librar\w*|parks?|centres?|events?|theatre|gyms?)\b|\b(?:leisure|museum|library|theatre)\b.*\b(?:visits?|visitors?|attendances?|members?)\b/i,
    ADDS_UP,
    'more visits are better.',
  ),
  higher(
    'inspection judgements',
    /\brated (?:as )?['"‘“]?(?:good|outstanding)\b|\bgood or (?:better|outstanding)\b|\bgood level of development\b/i,
    VARIES,
    'more judged good is better.',
  ),
  higher(
    'in education, employment or training',
    /\bin education,? employment,? (?:or|and) training\b/i,
    LAST_12_MONTHS,
    'more in education or work is better.',
  ),
  lower('not in education or work', /\bneets?\b|\bnot in education\b|\bunemploy\w*/i, ON_THE_DAY, 'fewer are better.'),
  lower(
    'admissions to care homes',
    /\badmissions?\b.*\b(?:residential|nursing|care|hospital)\b/i,
    SINCE_APRIL,
    'fewer admissions are better.',
  ),
  lower('delayed transfers', /\bdelayed transfers?\b/i, SINCE_APRIL, 'fewer days lost are better.'),
  higher('still at home after hospital', /\bstill at home\b/i, VARIES, 'more still at home is better.'),
  higher('quality of life', /\bquality of life\b/i, ONCE_A_YEAR, 'more who say so is better.'),
  higher(
    'health programmes',
    /\b(?:stop(?:ped)? smoking|quit smoking|weight loss|weight management|smok\w* quitters?)\b/i,
    MOUNTS_UP,
    'more who succeed is better.',
  ),
  higher(
    'businesses supported',
    /\b(?:business(?:es)?|start-?ups|enterprises)\b.*\bsupport\w*|\bsupport\w*\b.*\bbusiness(?:es)?\b|\bjobs (?:created|supported|safeguarded)\b|\bapprentice\w*/i,
    MOUNTS_UP,
    'more supported is better.',
  ),
  lower(
    'accidents',
    /\b(?:accidents?|injur(?:y|ies)|riddor)\b|\bkilled or seriously injured\b/i,
    ADDS_UP,
    'fewer are better.',
  ),
]
