import type { Aspect } from '../../domain/question'
import type { Unit } from '../../domain/unit'
import type { TreeKind } from '../tag'

/** Words for measures at large. KPI, PI, indicator and metric are understood and never said. */
export const NOUNS =
  'measure, mesure, kpi, kpis, pi, pis, p i, k p i, indicator, metric, performance indicator, performance measure, service measure'

/** Sides of a measure that may be asked for by themselves. */
export const ASPECTS: readonly (readonly [of: Aspect | null, phrases: string])[] = [
  [
    'figure',
    'last outturn, latest outturn, previous outturn, last year outturn, last result, latest result, previous result, last year result, last actual, latest actual, previous actual, last year actual, what we got, what we actually got, what we achieved, what we actually achieved, what we did, what we actually did, what we delivered, what was achieved, what was delivered, what we managed, past result, past outturn, recent result, recent outturn, recent performance, past performance, last year performance, actual performance',
  ],
  [null, 'which working day, what working day, working day target, by which working day, by what working day, which wd, what wd, wd'], // prettier-ignore
  [
    'next target',
    'new year, the new year, coming year, the coming year, year ahead, the year ahead, year to come, the year to come, forthcoming year, the forthcoming year, upcoming year, the upcoming year, forthcoming target, upcoming target, proposed target, target ahead',
  ],
  [
    'target',
    'need to be, needs to be, need to get to, want it at, supposed to get, supposed to be getting, should we be getting, should be getting, be getting, should come in at, meant to come in at, come in at, should it be at, hoping for, hope for, going for, striving for, expected to reach, required level, are we after, we after, expected of, trying to get, should reach, did we want, measured against, look like for, good look like, what good look like, low does, high does, low should, the standard, standard for, the goal, aiming at, are we aiming, whats the aim for, trying to hit, trying to reach, trying to get to, trying to achieve, working towards, should be at, meant to hit, meant to be at, supposed to hit, supposed to be at, need to hit, do we want for, level do we want, high should, low should, the bar',
  ],
  [
    'footnotes',
    'read me the note, read the note, anything to note, the asterisk, any note, any notes, a note for, a note on, note for, notes for, note about, notes about, the note, the notes, is there a note, qualification, qualifications, health warning, health warnings, dagger',
  ],
  [
    'standing',
    'rely on, can i trust, locked, locked down, firmed up, nailed down, settled, verified, validated, firm figure',
  ],
  [
    'golden thread',
    'in aid of, all in aid of, to what end, rolls up into, roll up into, rolls into, feeds up to, feeds up into, ladders up to, ladder up into, leads up to, falls within, fall within, there to support, there to serve, there to help, tied to, tied into, tied in to, linked with, linked in to, aligned to, aligned with, aligns to, aligns with, align to, align with, nested under, hung off, hangs off',
  ],
  [
    'golden thread',
    'there for, linked to, link to, fit in, where does it fit, does it feed, benefit the plan, matter to the plan, objective, objectives, strategic objective, corporate objective, line of sight, part of, is it part of, contribute towards, contributes towards, ladder up to, the point of, do we measure, are we measuring, we measure',
  ],
  [
    'owner',
    'whos got it, who has got it, whos the lead, who is the lead, lead for, whos on it, who is on it, contact for, the contact, person responsible, accountable officer, whose measure, whose baby',
  ],
  [
    'next target',
    `next target, nxt target, next tgt, nxt tgt, new target, next year target, coming target, following target, carried forward, carry forward,
 target changed, target change, changed target, change of target, target moved, target gone up, target gone down, target going up, target going down`,
  ],
  [
    'target',
    'target, tgt, trgt, targt, target for, aiming for, aimed for, aim for, goal, supposed to be, meant to be, should it be, should it have been, should that be',
  ],
  ['figure', 'outturn, out turn, actual, result, score, vol, vols, volume'],
  [
    'target',
    'v limit, vs limit, versus limit, against limit, upper limit, lower limit, agreed limit, the limit, its limit',
  ],
  ['figure', 'act v, act vs, act versus, act tgt, act target'],
  [
    'footnotes',
    'footnote, foot note, note on, note beside, note against, note say, asterisk, star, small print, caveat, caveated',
  ],
  [
    'owner',
    `ownership, the ownership of, ownership trail, chain of ownership, owner, own, owned, owns, run, runs, runs it, responsible, responsible for, accountable, accountable for, on the hook for, in the frame for, on the line for, carrying the can for, carry the can for, carries the can for, charged with, tasked with, entrusted with, held to account for, held accountable for, held responsible for, answerable, manage, manages, managed, manager of,
 who has, the lead for, lead for, lead officer, the lead on, contact for, point of contact, responsible officer, person responsible, who to contact, which part of the council, part of the council, look after, looks after, looked after, answer for, answers for, in charge of,
 in charge, belong to, belongs to, lead on, leads on, deal with, deals with, who is it under, who is it with, who do i speak to, who do i ask,
 who does it sit with, who do i ring, who do i call, who do i contact, who should i ask, who should i ring, who can i ask, responsible officer, lead officer, named officer, point of contact, whos behind, sits with, who is behind, whose job`,
  ],
  [
    'golden thread',
    `golden thread, does it support, does that support, does this support, corporate plan, the plan, key aim, aim, outcome, priority, serve, serves, contribute, contributes, contribute to, feed into,
 feeds into, what is it for, whats it for, wots it for, is for, sit above, sits above, sit under, sits under, roll up to, rolls up to, fit into, fits into, fit with, fits with`,
  ],
  [
    'standing',
    'signed off by, who signed it off, official, approved, it been agreed, that been agreed, i quote, we quote, i publish, we publish',
  ],
  [
    null,
    `figure, figs, data, rating, commentary, comment, corrective action, action taken, plan, unit, definition, define, definition of,
 number, number of, numbers, value, reading, level, amount, rate, percentage, percent, per cent, average, total, time, long, how long, how much,
 how far, how fast, how quick, condition, baseline, source, detail, info, information, last figure, how often, how many day, day, minute, second`,
  ],
  [
    null,
    'pct, perc, prcnt, working day, which working day, what working day, what day, which day, in day, in pound, in percent, as a percentage, as a percent, in minute, in pounds and pence, in number, in money',
  ],
  [null, 'pc, question mark'],
  [
    'why not rated',
    'blank, empty, target not set, target not yet set, target that havent been set, target that have not been set, target that hasnt been set, target yet to be set, target still to be set, lack of a target, lack of target, lack of any target, lack of targets, absence of a target, absence of target, absence of any target, absence of targets, want of a target, lacking a target, lack a target, lacks a target, lacking target, dont have a target, do not have a target, doesnt have a target, does not have a target, dont have target, hasnt got a target, havent got a target, have not got a target, has not got a target, missing a target, not been set a target, no target set, with no target set, targetless, have not got a figure, has not got a figure, havent got a figure, hasnt got a figure, not got a figure, dont have a figure, do not have a figure, doesnt have a figure, dont have an outturn, doesnt have an outturn, do not have an outturn, no value, no number, nothing reported, missing a figure, missing an outturn, lacking a figure, lacking an outturn, lacking data, no figure, no outturn, no result, no actual, without a figure, without figure, without an outturn, without data, without a result, no target, without target, no data, not got a target, without a target, have no target',
  ],
]

/** Words for parts of a tree at large, and whether they ask for each by itself. */
export const GROUPS: readonly (readonly [of: TreeKind | null, each: boolean, phrases: string])[] = [
  [
    'priority',
    true,
    'by corporate priority, each corporate priority, every corporate priority, per corporate priority, by strategic priority, all the priorities, all our priorities, all priorities, across the priorities, between priorities, priority against priority',
  ],
  ['priority', false, 'corporate priorities, strategic priorities, council priorities'],
  ['service area', true, 'each of the services, each of the departments, each of the teams, every one of the services, service vs service, service v service, team against team, dept by dept, all the departments, all our services, all our departments, all our teams, all the teams, all the service areas'], // prettier-ignore
  [
    'service area',
    true,
    'rank the service, rank service, rank the team, across service, across the service, between service, across department, across team, area by area, each area, every area, every department, team by team, department by department, service against service',
  ],
  [
    'service area',
    true,
    `by service, by service area, by department, by dept, by team, by area, each service, each service area, each department, each team, per service,
 every service area, any service area, per service area, per team, per department, every service, every team, every department, service by service, all the services, all services, all department, all team, all dept, all service area`,
  ],
  ['service area', false, 'service, services, service area, department, dept, team'],
  ['priority', true, 'by priority, each priority, per priority, every priority, priority by priority'],
  ['priority', false, 'priorities'],
  ['key aim', true, 'by key aim, each key aim, per key aim, every key aim, by aim, each aim'],
  ['key aim', false, 'key aims'],
  ['outcome', true, 'by outcome, each outcome, per outcome, every outcome'],
  ['outcome', false, 'outcomes'],
  [
    'directorate',
    true,
    'by directorate, both directorate, both of the directorate, both our directorate, each directorate, each of the directorate, every directorate, every one of the directorate, per directorate, directorate by directorate, all the directorate, all our directorate, all directorate, across directorate, across the directorate, between directorate, between the directorate, directorate against directorate, directorate v directorate, directorate vs directorate, rank the directorate, rank directorate',
  ],
  ['directorate', false, 'directorate, directorates'],
  [null, false, 'division, unit of the council'],
]

/** What a measure may be counted in when a question asks in these words: breaks a tie, and nothing more. */
export const UNIT_CUES: readonly (readonly [phrase: string, units: readonly Unit[]])[] = [
  ['how many day', ['days', 'working day']],
  ['how long', ['days', 'minutes', 'seconds']],
  ['how quickly', ['days', 'minutes', 'seconds', 'working day']],
  ['how fast', ['days', 'minutes', 'seconds', 'working day']],
  ['how soon', ['days', 'minutes', 'seconds', 'working day']],
  ['how promptly', ['days', 'minutes', 'seconds', 'working day']],
  ['caseload', ['number']],
  ['day', ['days', 'working day']],
  ['minute', ['minutes']],
  ['second', ['seconds']],
  ['percentage', ['percent', 'percentage points', 'percent reduction']],
  ['percent', ['percent', 'percentage points', 'percent reduction']],
  ['pound', ['pounds']],
]

/** Words of many measures' names that tell too little to find one by alone. */
export const GENERIC: readonly string[] =
  `more number rate average total time percentage percent pound level amount new annual monthly quarterly
 weekly local council authority service customer people staff employee work working resident public year month day week minute second
 hour report reporting detail data information review reviews use usage used increase increased reduce reduced reduction decrease improve
 continued complete completed develop deliver delivered provide ensure maintain measure performance target plan action quality
 satisfaction level cost value open closed first received made open group team area place office online case cases request
 good better best high low overall local percent within per same standard programme project scheme provision access quality baseline
 compared compare issue business management manager achieve achieved carry carried respond response member community`
    .trim()
    .split(/\s+/)
