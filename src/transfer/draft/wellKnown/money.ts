import {
  ADDS_UP,
  COLLECTED,
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

/** Revenues and benefits, finance, staff and customers. */
export const MONEY_AND_PEOPLE: readonly WellKnown[] = [
  // Revenues and benefits
  lower(
    'tax arrears',
    /\b(?:council tax|business rates?|nndr)\b.*\b(?:arrears|written[ -]off|write[ -]offs?)\b|\barrears\b.*\bcouncil tax\b/i,
    ON_THE_DAY,
    'less owed is better.',
  ),
  lower(
    'benefit overpayments',
    /\boverpayments?\b(?!.*\b(?:recovered|collected)\b)/i,
    VARIES,
    'less overpaid is better.',
  ),
  higher(
    'overpayments recovered',
    /\boverpayments?\b.*\b(?:recovered|collected)\b/i,
    COLLECTED,
    'more recovered is better.',
  ),
  higher(
    'Council Tax collected',
    /\bcouncil tax\b.*\bcollect\w*|\bcollect\w*\b.*\bcouncil tax\b/i,
    COLLECTED,
    'more collected is better, and instalments mount up through the year.',
  ),
  higher(
    'business rates collected',
    /\b(?:business rates?|nndr|nnd rates|non[ -]domestic rates?)\b.*\bcollect\w*|\bcollect\w*\b.*\b(?:business rates?|nndr|non[ -]domestic rates?)\b/i,
    COLLECTED,
    'more collected is better, and instalments mount up through the year.',
  ),
  higher(
    'housing rent collected',
    /\brent\b.*\bcollect\w*|\bcollect\w*\b.*\brent\b/i,
    SINCE_APRIL,
    'more collected is better.',
  ),
  higher(
    'debt collected',
    /\b(?:debts?|income|debtors?)\b.*\bcollect(?:ed|ion)\b|\bcollection of (?:sundry )?debts?\b/i,
    VARIES,
    'more collected is better.',
  ),
  lower(
    'new benefit claims, time',
    /\b(?:time|days|speed)\b.*\bnew\b.*\bclaims?\b|\bnew\b.*\bclaims?\b.*\b(?:time|days|speed)\b/i,
    SINCE_APRIL,
    'claims processed in less time are better.',
  ),
  lower(
    'benefit changes, time',
    /\b(?:time|days|speed)\b.*\bchanges? (?:in|of) circumstances?\b|\bchanges? (?:in|of) circumstances?\b.*\b(?:time|days|speed)\b/i,
    SINCE_APRIL,
    'changes processed in less time are better.',
  ),
  lower(
    'local authority error',
    /\b(?:local authority|la|subsidy|benefit|lae?) error\b|\berror rates?\b/i,
    SINCE_APRIL,
    'fewer errors are better.',
  ),
  higher('benefit accuracy', /\baccura(?:cy|te|tely)\b/i, SINCE_APRIL, 'more done right is better.'),
  higher(
    'savings achieved',
    /\bsavings?\b/i,
    COLLECTED,
    'more saved is better, and savings mount up through the year.',
  ),
  // Finance
  higher(
    'invoices paid on time',
    /\b(?:invoices?|suppliers?|creditors?)\b.*\b(?:paid|pay|payment)\b.*\b(?:days?|time|terms)\b|\b(?:pay|paid|payment)\b.*\b(?:invoices?|suppliers?|creditors?)\b/i,
    SINCE_APRIL,
    'more paid in time is better.',
  ),
  lower('debtor days', /\bdebtor days\b/i, ON_THE_DAY, 'money owed for fewer days is better.'),
  lower('rent arrears', /\barrears\b/i, ON_THE_DAY, 'less owed is better.'),
  higher(
    'money from disposals',
    /\b(?:money|income|receipts?)\b.*\b(?:disposals?|raised|sales?)\b|\bcapital receipts\b/i,
    MOUNTS_UP,
    'more raised is better.',
  ),
  higher(
    'investment brought in',
    /\binvestment (?:into|in|secured)\b|\binward investment\b|\bexternal funding\b/i,
    MOUNTS_UP,
    'more invested is better.',
  ),
  // People
  lower(
    'sickness absence',
    /\b(?:sickness|sick leave|absence|absenteeism)\b/i,
    SINCE_APRIL,
    'less time lost to sickness is better.',
  ),
  lower('staff turnover', /\bturnover\b|\bleavers\b/i, LAST_12_MONTHS, 'fewer leavers are usually better.'),
  higher(
    'appraisals done',
    /\b(?:appraisals?|personal development reviews?|pdrs?)\b/i,
    COLLECTED,
    'more done is better, and they mount up through the year.',
  ),
  higher(
    'training completed',
    /\b(?:complet\w*|undertak\w*|attend\w*|receiv\w*)\b.*\btraining\b|\btraining\b(?! sessions?\b| courses?\b).*\b(?:complet\w*|undertak\w*)\b/i,
    COLLECTED,
    'more trained is better, and they mount up through the year.',
  ),
  // Customers
  lower('calls abandoned', /\babandon(?:ed|ment)\b/i, SINCE_APRIL, 'fewer calls given up are better.'),
  higher(
    'calls answered',
    /\b(?:calls?|telephone)\b.*\banswered\b|\banswered\b.*\bcalls?\b/i,
    SINCE_APRIL,
    'more answered in time is better.',
  ),
  lower(
    'waiting time',
    /\b(?:wait(?:ing)?|queu(?:e|ing)|answer)[ -]?times?\b|\btime to answer\b|\bon hold\b/i,
    SINCE_APRIL,
    'less waiting is better.',
  ),
  higher(
    'complaints answered in time',
    /\bcomplaints?\b.*\b(?:within|in time|on time|answered|responded|resolved)\b/i,
    SINCE_APRIL,
    'more answered in time is better.',
  ),
  lower('complaints upheld', /\bcomplaints?\b/i, ADDS_UP, 'fewer complaints are usually better.'),
  higher(
    'information requests answered in time',
    /\b(?:freedom of information|foi|eir|subject access|dsar|sar|information) requests?\b/i,
    SINCE_APRIL,
    'more answered in time is better.',
  ),
  higher('satisfaction', /\bsatisf(?:ied|action)\b/i, ONCE_A_YEAR, 'more people satisfied is better.'),
  higher('value for money', /\bvalue for money\b/i, ONCE_A_YEAR, 'more people who agree are better.'),
  higher(
    'informed residents',
    /\bfeel(?:ing)? (?:well[ -])?informed\b/i,
    ONCE_A_YEAR,
    'more people informed is better.',
  ),
  higher(
    'influence and support',
    /\b(?:residents|people)\b.*\b(?:influence|enough people around|unpaid help|volunteer\w*)\b/i,
    ONCE_A_YEAR,
    'more people who do or say so are better.',
  ),
  higher('online accounts', /\bonline accounts?\b/i, ON_THE_DAY, 'councils mostly want more customers online.'),
  higher(
    'payments and forms online',
    /\b(?:online|e-?forms?|digital|self[ -]serve|web)\b.*\b(?:payments?|forms?|services|transactions?|accounts?)\b|\b(?:payments?|forms?|services|transactions?|accounts?)\b.*\b(?:online|e-?forms?|digitally)\b/i,
    ADDS_UP,
    'councils mostly want more done online.',
  ),
  lower('downtime', /\b(?:downtime|outages?|unplanned)\b/i, SINCE_APRIL, 'less downtime is better.'),
  higher('availability', /\b(?:availability|uptime)\b/i, SINCE_APRIL, 'more time available is better.'),
  higher(
    'first point of contact',
    /\bfirst (?:point|contact)\b|\bat first point\b|\bfirst time fix\b/i,
    SINCE_APRIL,
    'more dealt with at the first point of contact is better.',
  ),
]
