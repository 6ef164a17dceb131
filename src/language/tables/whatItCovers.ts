const QUARTER =
  '(?:(?:the )?(?:(?:q|quarter|qtr) (?:1|2|3|one|two|three)|q1|q2|q3|(?:first|second|third) quarter|quarters? (?:1|2|3)))'

const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|[1-9]|1[01])'

const DATA = '(?: (?:data|figure|number|result|outturn|information|one|position|worth))*'

const SMALL =
  '(?:(?:just|only|really|actually|merely|still|simply|is it|is that|was it|for|to|on|of|the|a|an|its|based) )*'

const WHOLE = '(?:(?:the |a )?(?:full|whole|entire|complete|proper) (?:year|yr)|(?:the )?(?:12|twelve) month|year end|annual|final year)' // prettier-ignore

const PART = `(?:${QUARTER}|${NUMBER} month|part of (?:the |a )?(?:year|yr)|part year|(?:(?:april|apr) )?(?:to|until|up to) (?:december|dec|september|sept|sep|june))` // prettier-ignore

/** "full-year data or Q3", "nine months or the whole year" */
export const EITHER: readonly string[] = [
  `(?:${SMALL})?${WHOLE}${DATA} (?:or|not|rather than|instead of|versus|vs|v) ${SMALL}${PART}${DATA}`,
  `(?:${SMALL})?${PART}${DATA} (?:or|versus|vs|v) ${SMALL}${WHOLE}${DATA}`,
]

/** "is that Q3 data?", of what was shown */
export const ONLY_THAT = `(?:is|was|isnt|wasnt|are|were) (?:that|it|this|those|these|they)(?: (?:figure|number|one|result|outturn))? (?:really |just |only |still |actually |based on |from |in fact |not )*${QUARTER} (?:data|figure|number|result|outturn)`

/** "is the GDPR figure really Q3 data?" */
export const TRULY = `(?:really|actually|in fact|truly|secretly|just|only) (?:just |only |still |based on |from )*${QUARTER} (?:data|figure|number|result|outturn)` // prettier-ignore

/** What is said of figures that are taken for those of a whole year. */
export const ANNUAL = '(?:annual|yearly|so called|supposedly)'

const GIVEN = '(?:presented|presenting|shown|showing|given|reported|reporting|quoted|quoting|dressed up|dressed|passed off|passing off|passing|pass|passed|masquerading|masquerade|posing|pose|put forward|put down|labelled|labeled|badged|billed|treated|counted|counting|used|published|described|called|offered|sold|disguised|standing in|stood in|stand in|standing|entered|recorded|filed|marked|listed|down|gone down|doubling up|doubling|serving|taken|pretending to be|purporting to be|claiming to be|claimed to be|said to be|supposed to be|meant to be|supposedly)' // prettier-ignore

/** "presented as the year's result", "passed off as full-year figures", "dressed up as year end" */
export const WHOLE_CLAIM = `(?:(?:which|that|is|are|was|were|being|been|we|they|have|has|had|all|all the|just|only|really|themselves|itself) )*${GIVEN} (?:off )?(?:(?:as|for|in for|to be) )?(?:if (?:they|it) (?:are|were|is|was) )?(?:(?:the|a|an|our|its|their|being|for) )*(?:(?:full|whole|entire|complete|twelve|12|final|annual|year|yearly|yr|month|end|yearend|s) ?)+(?:(?:figure|result|outturn|number|data|total|one|value|position))?`

/** What a footnote says of a time to come. */
export const FOOTNOTE_EXPECTS =
  '(?:trajectory|expect|expects|expected|expecting|forecast|forecasts|estimate|estimates|estimated|outlook|heading|headed|predict|predicts|predicted|projected|projection|project|projects|anticipate|anticipated|likely|look like|looks like|going to be|pointing|suggest|suggests|(?:say|says|said|tell|tells|told|mention|mentions|mentioned|give|gives|gave|state|states|stated)(?: (?:us|me|anything|that|it|will|was|is|be|would))*(?: (?:about|of|on|for|where))?|about|will be)'
