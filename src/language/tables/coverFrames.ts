import type { Aspect } from '../../domain/question'

const BE = '(is|are|was|were|do|does|did|have|has)'

const COVER =
  '(cover|covers|covered|covering|include|includes|included|take in|takes in|taking in|run|runs|running|run to|runs to|run for|run from|run over|span|spanning|stretch to|stretch over|stretch across|go to|goes to|go up to|go over|extend to|extend over|reach|reach to|represent|relate to|refer to|reflect|for|from|from and to|based on|drawn from|taken from|made up of|rest on|resting on|stand for|account for|contain|count|add up to|come from|calculated on|calculated over|worked out on|worked out over|measured over|measured on|collected over|up to|worth of|worth)'

/** Verbs alone, by which a month is asked about that is part of it or not. */
const INCLUDE =
  '(cover|covers|include|includes|included|take in|takes in|contain|contains|reflect|reflects|count|counts|leave out|leaves out|miss|miss out|exclude|excludes|omit|missing)'

const RUN = '(cover|covers|covered|include|includes|included|takes in|run|runs|run to|runs to|run for|runs for|run from|runs from|span|spans|stretch over|go to|goes to|go up to|goes up to|extend to|represent|represents|relate to|relates to|refer to|refers to|reflect|reflects|based on|drawn from|taken from|rest on|stand for|stands for|account for)' // prettier-ignore

/** "how was it for the full year" asks for the figure. */
const WHETHER = `!(how|what|where|why|which|whats|when) ${BE}`

const MONTHS = '(which|what|how many) (of)? month (worth|data|worth of data|of data|data worth|figure|of year)?'

/** The twelve months of a year, or a part of them. */
const LENGTH =
  '((all|all of|whole of|part of|most of|some of|half of|only|only part of|just part of)? (full|whole|entire|complete|part|proper|half|partial) (year|financial year|yr|twelve month|12 month|year worth|12 month worth) (data|figure|worth of data|of data)?|(all|only)? (of)? (twelve|12|nine|9|six|6) month (of year|worth of data|of data|data|figure)?|(all of|part of|most of|some of|half of|whole of|only part of) year)' // prettier-ignore

/** "or only nine months of it" */
const OR_ELSE =
  '(or (not|is it|only)? (what|not|partly|partial|part|full|whole|nine|9|twelve|12|six|6|q3|up to q3|up to december)? (of)? (year|month|it)?)?'

const MONTH =
  '(january|jan|february|feb|march|mar|april|june|september|sept|sep|october|oct|november|nov|december|dec|christmas|year end|yearend|end of year|end of financial year|31 march|31st march)'

const LAST_QUARTER =
  '(q4|q 4|quarter 4|quarter four|fourth quarter|4th quarter|final quarter|last quarter|january to march|jan to march|jan to mar|january february and march|january to end of march|last three month|final three month|last 3 month|final 3 month)'

const SPAN = '(period|quarter|part of year|stretch|span|timespan|timeframe|time frame|time period|time|portion of year|bit of year|date|reporting period)' // prettier-ignore

const IT = '(it|that|this|they|those|figure|number|outturn|result|data|one|total|percentage|value)'

/** "the 60 %": what the figure is said to be */
const SAID = '((is|was|at|of|on|being|show|shows|showing|read|reads|reading|say|says|stand at|stands at|down as|given as|reported as|up at|comes out at|came out at)? # @?)' // prettier-ignore

const COUNTING = '(counting|measuring|tracking|monitoring|reporting|reporting on|collecting|recording|using|watching|following|keeping|doing|carrying on|carrying on with|continuing|continuing with|keeping on|keeping up|going on|sticking|bothering|persisting)' // prettier-ignore

const COUNTED =
  '(counted|measured|tracked|monitored|used|kept|kept on|kept up|kept going|continued|retained|carried on|in use|in force|live|current|a measure|one of ours|one of our measure)'

const COUNT = '(count|measure|track|monitor|report on|use|keep on with|continue|continue with|carry on with|need)'

const ENDED =
  '(dropped|discontinued|scrapped|retired|axed|ditched|removed|withdrawn|binned|shelved|culled|deleted|taken out|taken off|left out|left off|cut from plan|ended|abolished|done away with|got rid of|wound up|stopped)'

const END =
  '(drop|discontinue|scrap|retire|axe|ditch|remove|withdraw|bin|shelve|delete|take out|leave out|do away with|get rid of)'

/** The year to come, whose plan says what is measured in it. */
const THEN = '(in|for|during|over|into|from|come|beyond|after|by)? (COMING|this year|this financial year|~|new plan|next plan|this year plan|next year plan|plan for this year|plan for next year|year we are in)' // prettier-ignore

const NO_LONGER = '(any more|anymore|any longer|at all|or not|or has it stopped|or have we stopped|these days|nowadays)'

const NEW_PLAN = '(new|next|coming|latest|current|revised|this year|next year|~) (service|corporate|delivery)? (plan|list|set|suite|scorecard|register|framework)' // prettier-ignore

const WHY = '(why|how come|reason|explanation|justification|reasoning|rationale|explain|account for|excuse|case|thinking|logic|basis|what possessed|on what ground|on what basis|for what reason)' // prettier-ignore

const WE = '(we|you|they|council|member|cabinet|service|anyone|somebody|it|there)'

const DECIDED = `(is|was|were|has|have|had|did|do|does)? (given|offered|there|behind)? (for|of|behind|that)? ${WE}? (is|was|has|have|had|been|did|do)? (decide|decided|choose|chose|chosen|opt|opted|agreed|felt|thought)? (to|that|for|not to)?` // prettier-ignore

const NO_TARGET = '(without|with no|untargeted|targetless|minus|lacking|free of|bare of|with nothing for) (any)? (target|goal)?' // prettier-ignore

const NOT_SETTING =
  '(not setting|not giving|not having|not putting|not set|not give|never setting|never giving|never set|didnt set|didnt give|dont set|havent set|havent given|hasnt set|refusing to set|deciding against|failing to set|omitting|withholding|not to set|not to give|not assigning|not agreeing)'

const RATED =
  '(rated|rating|rag|rag rating|rag status|colour|color|score|grade|status|verdict|traffic light|mark|marking|light)'

const WARN = '(say|add|mention|flag|warn|caveat|point out|explain|know|tell people|tell them|make clear|be careful|be aware|bear in mind|watch out)' // prettier-ignore

const QUOTE = '(quote|quoting|use|using|publish|publishing|present|presenting|cite|citing|report|reporting|mention|mentioning|show|showing|share|sharing|talk about|talking about)' // prettier-ignore

/**
 * What a figure stands for, whether it is sure, and what it comes with; whether its measure goes on; and why it has no target
 * or colour. Written as the other sentences with a hole in them are.
 */
export const COVER_FRAMES: Readonly<Partial<Record<Aspect, readonly string[]>>> = {
  footnotes: [
    '(what|which|any|is there|are there)? NOTE (attach|attaches|attaching|apply|applies|applying|applied|accompany|accompanies|accompanying|relate|relates|hang|hangs|hanging|belong|belongs|come|comes|go|goes|surround|surrounds|surrounding) (to|with|over|on|by|beside|against|for|under|about|around)? @',
    '(what|which|any|are there|is there)? (limitation|shortcoming|weakness|reservation|qualification|health warning) (are there|is there)? (of|on|with|to|in|around|about|attached to|for|placed on) @',
    `(what|anything) (do|does|should|must|ought|would) (i|we|one|they)? (need|have|want)? (to)? ${WARN} (about it)? (when|if|before|alongside|with|while) (i|we|one)? (am|are)? ${QUOTE} @`,
  ],
  'why not rated': [
    `@ (why|how come|what reason) (isnt|wasnt|arent|havent|hasnt|doesnt|didnt|is not|was not|is there not|is it not|is there no|has it no|has it not|was there no|was it not|does it not|did it not|is no|was no) (there|it|we)? (been|got|have|given|being|get)? ${RATED} (been|put|set|shown|given|placed)? (against|next to|beside|by|on|for|alongside|to|with|in)? (it|that|them|there|here)?`,
    `(why|how come|reason) (isnt there|is there not|is there no|wasnt there|was there no|is there never|havent we|have we not got|have we no) ${RATED} (been|put|set|shown|given)? (against|next to|beside|by|on|for|alongside|to|with|in) @`,
    `(why|how come) (do|does|did|has|have) @ (has|have|got|show|shows)? no ${RATED}`,
    `${WHY} ${DECIDED} (leave|leaving|left|having|keep|keeping|go with|going with|run|running|report|reporting|had|have) @ (be|being|was|is|to go|go)? ${NO_TARGET}`,
    `${WHY} ${DECIDED} ${NOT_SETTING} (any)? (target|goal) (for|on|against|to|of|in) @`,
    `${WHY} ${DECIDED} ${NOT_SETTING} @ (any)? (target|goal)`,
    `${WHY} (is|was|are|were)? (given|offered|there)? (for|behind|of)? (there being|having|be)? (no|absence of|lack of|missing|want of|omission of|nonexistent) (any)? (target|goal) (for|on|against|to|of|with|in) @`,
  ],
  standing: [
    `${MONTHS} ${BE} (in|into|behind|under|underneath|covered by|included in|counted in|reflected in|within|data in|data behind) @`,
    `(over|for|from|in|covering)? ${MONTHS} ${BE} @ ${COVER} (in|to|from)?`,
    `${MONTHS} (is|are|was|were) @$`,
    `(which|what|how many) month (worth|data|worth of data|of data)? (sit|sits|go|goes|went|feed|feeds|make|makes|lie|lies|stand|stands) (in|into|behind|under|underneath|up|within)? @`,
    `(over|for|from|in|covering)? (which|what|how much|how much of) ${SPAN} ${BE} @ ${COVER} (in|to|from|and to|up to)?`,
    `(how much of|what part of|which part of|how many month of|what proportion of|how much) (year|@) (data)? ${BE} (in|into|behind|under|within|covered by|reflected in|counted in|there in)? @ ${COVER}? (in)?`,
    `(how much of|what part of|which part of) year (data|worth)? (go|goes|went|sit|sits|feed|feeds) (in|into|behind|under|within|covered by|reflected in)? @`,
    `(figure|outturn|result|value)? (and|with|plus)? (month|period|time period|part of year|span) (that|which)? @ ${RUN}`,
    `@ ${SAID}? ${BE} (${IT})? (${IT})? ${COVER}? ${LENGTH} ${OR_ELSE}`,
    `${WHETHER} @ ${IT}? ${COVER}? ${LENGTH} ${OR_ELSE}`,
    `@ ${SAID} ${LENGTH} or (not|is it|only|just|what|partly|partial|part|full|whole|nine|9|twelve|12|six|some|up|q3|to)`,
    `@ (${LENGTH}) (or) (not|part|full|partial|${LENGTH}|nine|twelve|9|12)`,
    `@ ${SAID}? ${BE} (${IT})? ${COVER}? (all way|right)? (up)? (to|until|till|through to|through|as far as)? (end of)? ${MONTH}$`,
    `${WHETHER} @ ${COVER}? (all way|right)? (up)? (to|until|till|through to|through|as far as) (end of)? ${MONTH}`,
    `${WHETHER} @ ${INCLUDE} (figure for|data for|month of)? (${LAST_QUARTER}|${MONTH})`,
    `(when|where|at what point|at which month|in which month|which month|what month|what date|up to what date|up to which date|up to which month|up to what month|up to what point|up to when|until when|till when) ${BE} (data|figure|number|count|reading|outturn)? (for|of|on|in|behind)? @ (data)? (stop|end|run|run to|run up to|go|go to|go up to|finish|cut off|reach|extend|taken to|counted to|measured to|measured up to|up to)`,
    `@ (so)? (how many month|which month|what month|what period|up to when|until when|till when) (is|are|was|does|do)? (it|that|this)? ${COVER}?$`,
    `@ ${SAID} ${BE} (it|that|this) SETTLED`,
    '@ (solid|rock solid|reliable|firm|definite|set in stone|official|certain|bankable)$',
    `(can|could|may|might|should|shall) (leader|chair|member|cabinet|mayor|chief exec|chief executive|director|press|comms|communications|committee|councillor|portfolio holder|boss|anyone|anybody|officer) (safely|publicly)? (quote|use|publish|cite|rely on|trust|share|release|print|announce|stand behind|bank on|report|repeat) (# @?)? (as|on|for|of|about|from)? @`,
    `(are|is|am) (we|i|everyone|anyone|they) (sure|certain|confident|happy|comfortable|satisfied) (about|of|on|with|in) @`,
  ],
  'next target': [
    `!(who|which|what|how|whose|when|where) (are|is|were|will) (we|they|council|you|anyone|anybody|service|team) (be|going to be|going on|not|no longer)? ${COUNTING} (with|on)? @ (going)? ${NO_LONGER}? ${THEN}? ${NO_LONGER}?`,
    `!(who|which|what|how|whose|when|where|why) (do|does|will|would|should|are|shall) (we|they|council|you|anyone|service|team)? (not|no longer|have to|need to|going to|continue to)? ${COUNT} @ (up|going)? (${NO_LONGER}|${THEN}) ${NO_LONGER}?`,
    `(will|would|is|are) @ (be|going to be|to be) (no longer|not)? (reported|reported on|recorded|collected) (on)? ${THEN}`,
    `(is|are|was|does|will|would) @ (be|being|going to be|to be|get|getting)? (no longer|not)? ${COUNTED} (on|with)? (${NO_LONGER}|${THEN}|into ${THEN}) ${NO_LONGER}?`,
    '(is|are) @ being (counted|measured|tracked|monitored|reported|kept|kept on|continued|retained|carried on|reported on)',
    `(is|are|was|were|has|have|will|did|does) @ (been|be|being|going to be|to be|get|got|getting) ${ENDED} (from|in|for|off|of|out of)? (${THEN}|plan|service plan|altogether|list|now)?`,
    `!(who|which|what|how|whose|when|where|why) (have|has|did|are|will|do) (we|they|council|you|service|anyone|cabinet|member) (stop|stopped|stopping|quit|ceased|cease|given up|give up|finished|finish|given up on|going to stop) ${COUNTING} (with)? @ ${THEN}?`,
    `!(who|which|what|how|whose|when|where|why) (have|has|did|are|will|do) (we|they|council|you|service|anyone|cabinet|member) (${ENDED}|${END}|going to ${END}|dropping|scrapping|ditching|retiring|axing|discontinuing|removing) @ (from|in|for|off|of|out of)? (${THEN}|plan|service plan|altogether|list)?`,
    `(is|are|was|does|did|will|do) @ (still)? (be)? (in|on|part of|included in|feature in|appear in|appear on|make it into|make it onto|left out of|out of|off|stay in|remain in|move to|moved to) ${NEW_PLAN}`,
  ],
}
