/** Words as thumbs write them. */
const TEXTED = {
  should: 'shd shld',
  could: 'cld',
  would: 'wld',
  couldnt: 'cdnt',
  because: 'coz cos bcos',
  about: 'abt',
  manager: 'mgr mgrs',
  meeting: 'mtg mtgs',
}

/** Spellings too short or too far off to be told by counting letters, each by the word that is meant. */
const MEANT: Readonly<Record<string, string>> = {
  target: 'tgt tgts trgt trgts targ targs trget trgets tget targer targt targtet tarket tarqet targhet',
  what: 'waht whta hwat wht whay whar wjat qhat wut wath wha wwhat',
  which: 'wich whch whcih whic whih wch whichh witch wihch',
  how: 'hw hwo',
  many: 'mny meny manny',
  show: 'sho shw shwo',
  give: 'giv gve',
  are: 'ar aer',
  the: 'th hte tge',
  than: 'thn',
  that: 'tht',
  with: 'wiht wth wirh w',
  have: 'hav hve hv',
  from: 'frm',
  reds: 'rds redz redds',
  red: 'redd rd',
  ambers: 'amberz',
  missed: 'misd mised missd',
  misses: 'mises missse misess msses misss mssies',
  days: 'dayz',
  people: 'ppls',
  service: 'srvc svc servis',
  services: 'srvcs svcs',
  performance: 'perfomance preformance performace',
  quarter: 'qtrly qaurter',
  percent: 'prcnt pcnt percant precent',
  not: 'nto nott',
  off: 'oof offf ofd ogf ofr',
  on: 'onn',
  and: 'nd amd adn n',
  worst: 'wurst worsed',
  best: 'bset bestt',
  year: 'yeer',
  responsible: 'resposible responsable',
  ...TEXTED,
}

/** A misspelling, as folded or as typed, and the word that is meant. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEANT).flatMap(([word, spellings]) =>
    spellings.split(' ').map((spelling) => [spelling, word] as const),
  ),
)
