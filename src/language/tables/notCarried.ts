const BE = '(?:(?:are|is|were|was|be|being|been|to|going|getting|get|got|have|has|had|that|which|marked|flagged|mark|marks|flag|flags|show|shows|list|lists|label|labels|note|notes|class|classed|describe|describes|described|call|calls|called|gives|give|given|shown|showing|listed|labelled|noted|tagged|recorded|entered|put|down|as|will|would|due|set|now|just|simply|we|they|it|say|says|saying|with|a) )*' // prettier-ignore

const NOT =
  '(?:not|never|nt|no longer|arent|isnt|wont|werent|wasnt|havent|hasnt|dont|doesnt|didnt|cant|cannot|non|without being)'

const ON = '(?:forward|forwards|over|fwd|fwds|f|on|across|through|ahead)'

const COMING = '(?:next|nxt|coming|following|forthcoming|upcoming|new)'

const PLAN = '(?:plan|service plan|set|list|suite|scorecard|measures|indicators|kpis|register|framework)'

/** "next year", "the new plan", "next year's plan" */
const AHEAD = `(?:the |our )?(?:${COMING} (?:(?:financial|service) )?(?:year|yr)(?: ${PLAN})?|${COMING} (?:service )?${PLAN}|(?:year|yr) (?:ahead|after|to come))` // prettier-ignore

const INTO = '(?:(?:into|to|for|come|beyond|past|as of|after) (?:the )?)'

/** The year to come: named ("#"), or said. */
const THEN = `(?:(?:${INTO}|(?:in|from|by|of|out of|within|on) )?${AHEAD}|(?:${INTO}|in |from |by |of )?(?:(?:the )?#|this (?:year|yr)))`

/** Its plan, or the year as something to come: no figure is said to be removed "for 2021/22" and to mean its measure. */
const FOR_PLAN = `(?:(?:${INTO}|(?:in|from|by|of|out of|within|on) )?${AHEAD}|(?:in|from|out of|of|off) (?:the )?# ${PLAN})`

/** Of a figure it may be said that it dropped from or in a year: only what it is for is the year to come. */
const FOR_THEN = `(?:${FOR_PLAN}|${INTO}#)`

const MEASURED = '(?:measuring|tracking|monitoring|reporting|collecting|counting|using|recording|measured|tracked|monitored|reported|collected|counted|used|recorded|needed|kept|followed|looked at|in use)' // prettier-ignore

const ENDED = '(?:discontinued|discontinue|discontinuing|scrapped|scrapping|retired|retiring|axed|axing|ditched|ditching|ceased|ceasing|shelved|chopped)' // prettier-ignore

/** What may be said of a figure as well. */
const DROPPED = '(?:dropped|dropping|drop|let go|(?:drop|dropping|dropped|fall|falls|falling|fell) (?:off|out|away))' // prettier-ignore

/** What titles of measures say of what they count: "cases withdrawn". */
const REMOVED = '(?:removed|removing|stopped|binned|binning|deleted|withdrawn|culled|culling|lost|losing|gone|going|ending|ended|finishing|disappearing|disappear|disappeared|taken (?:off|out)|left (?:off|out))' // prettier-ignore

const STAYS = '(?:continued|continuing|continue|continues|kept on|survive|survives|surviving|renewed|retained)'

/** What is "not reported" has not been sent yet: only what will not be, or is no longer, has come to an end. */
const UNCONTINUED = `(?:${NOT} (?:(?:be|being|been|to|get|getting|going) )*${STAYS}|(?:no longer|wont|will not|not going to) (?:(?:be|being|to) )*${MEASURED}|stop(?:s|ped|ping)? (?:being )?${MEASURED})` // prettier-ignore

/** "not carried forward", "not c/f": whatever stands beside it. */
export const NOT_CARRIED: readonly string[] = [
  '(?:dont|do not|wont|will not|arent|are not|not|no longer) (?:(?:we|they|be|going|to|you) )*(?:measure|track|monitor|report on|report|collect|count|measuring|tracking|monitoring|reporting on|reporting|collecting|measured|tracked|monitored) (?:any ?more|any longer)', // prettier-ignore
  `${BE}${NOT} (?:(?:be|being|been|to|going|get|getting|got|we|are|is|actually|all) )*(?:(?:carried|carry|carrying|carries|brought|bring|bringing|taken|take|taking|rolled|moved|moving) ${ON}|carryforward|carriedforward|c ${ON}|c fwd|cf|cfwd)(?: (?:at all|any more|anymore))?`, // prettier-ignore
]

/** "dropped from next year's plan", "no longer measured in 21/22"; the year is part of what is said, and stands last. */
export const ENDS = `${BE}(?:(?:${ENDED}|${UNCONTINUED})(?= ${THEN} )|${DROPPED}(?= ${FOR_THEN} )|${REMOVED}(?= ${FOR_PLAN} ))`

/** "dropped from the plan", where no year need be named. */
export const ENDS_PLAN = `${BE}(?:${ENDED}|${DROPPED}|${REMOVED}|${NOT} ${BE}in) (?:from |out of |off |in )?(?:the |our )?(?:${COMING} )(?:(?:year|yr|financial year) )?${PLAN}`

/** "is it carried forward?": the same of one measure. */
export const CARRIED = `(?:carried|carry|carrying|c) ${ON}|cf|cfwd|(?:continued|continuing|kept on|kept|surviving)(?= ${THEN} )`

export const NEXT_YEAR = AHEAD
