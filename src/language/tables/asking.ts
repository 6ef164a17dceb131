import type { Asking } from '../tag'

/** Ways of asking, by what is asked for. The longest phrase in a sentence wins, so idioms stand beside their words. */
export const ASKING: readonly (readonly [what: Asking, phrases: string])[] = [
  [
    'briefing',
    `top issues, key issues, main issues, big issues, top issue, key issue, main issue, biggest issues, main points, main point, key points, key point, key message, key messages, highlights, highlight, lowlights,
 be aware of, should i flag, i should flag, should we flag, flag up, stand out, stands out, standing out, matters most, matter most, my focus, should i focus, should we focus, focus on, focus my, any concerns, concerns, concern, areas of concern, area of concern,
 keeping you up at night, keeps you up at night, keeping me up at night, keeps me up at night, keep you awake, executive summary, exec summary, where should i look, what should i look at`,
  ],
  [
    'sign-off',
    'approving, needs approving, need approving, still needs approving, to be approved, yet to be approved, awaiting approval, approved their, approved theirs, approved its, waiting to be approved',
  ],
  [
    'my sign-offs',
    'i waiting to approve, me to approve, for me to approve, anything to approve, i need to approve, i have to approve, needs my approval, need my approval, awaiting my approval, approval queue, my approval queue, my signature, needs my signature, me to sign, for me to sign, on me to sign, anything to sign, anything for me to sign, i need to sign, i have to sign, awaiting my sign off, await my sign off, need my sign off, needs my sign off',
  ],
  [
    'owe',
    'do i still need to do, i still need to do, do i need to do still, outstanding for me, left outstanding for me, am i all done, have i got any left, i got any left, any left for me, figures am i due, am i due, havent i done, havent i submitted, havent i sent, ones havent i done, have i not submitted, i have left, have i not done, i not done, i not sent, have i got anything to do, i got anything to do, anything to do, am i up to date, am i all up to date, have i finished, am i finished, am i done, anything for me, anything i need to do, do i have anything due, have i anything due, i have due, have i missed any, have i forgotten, have i got outstanding, do i have outstanding, do i need to fill in, i need to fill in, have to fill in, do i have to complete, i need to complete, i have to complete, still on me, still down to me, still with me, need to chase me for',
  ],
  [
    'why',
    'how so, root cause, root causes, what caused, caused, cause, causes, causing, whats behind it, whats behind that, whats behind them, whats behind those, what is behind it, what is behind that, what was behind, behind this, whats driving, what is driving, driving that, rationale, justification, narrative, whats the story, what is the story, what did they say, what have they said, what do they say, why is this',
  ],
  [
    'list',
    'list, show, show me, give, give us, which, wich, whch, give me, gimme, find, find me, shwo, lsit, wihch, whihc, hwich, display, pull up, fetch, any, anything',
  ],
  ['list', 'everything, all, all of the, every, what else'],
  ['list', 'which ones, what ones, what are they, name them, list them, show them'],
  [
    'count',
    'how many, hwo many, how mny, hw many, howmany, no of, nr of, count, count of, count up, tally, total number of, headcount of',
  ],
  [
    'status',
    'how are we doing, how we doing, how are things, how is it going, how are, how is, how have we done, how did we do',
  ],
  [
    'status',
    'status, rag status, rag, state, state of play, summary, summarise, summarize, summery, sum up, overview, overveiw',
  ],
  [
    'status',
    'where do we stand, where are we, where we are, how do things stand, picture, big picture, position, health',
  ],
  [
    'status',
    'doing, performing, perform, performed, performance, perf, getting on, get on, shape, in what shape, update on, stack up, making progress, make progress, fare, faring, coping',
  ],
  [
    'status',
    'report on, rundown, run down, in a nutshell, headline, how well, breakdown, scorecard, dashboard, at a glance',
  ],
  [
    'share',
    'proportion, proportion of, what percentage of measures, what percent of measures, share of, share, fraction of',
  ],
  [
    'share',
    'percentage of measures, percent of measures, what share, what fraction, out of how many, success rate, hit rate',
  ],
  [
    'progress',
    'outstanding, overdue, late, sent, not sent, hasnt sent, havent sent, replied, not replied, hasnt replied, havent replied, has not replied, reply',
  ],
  [
    'progress',
    'have not replied, not submitted, submitted, hasnt submitted, havent submitted, unsubmitted, sent in, come in, lodged, not lodged, hasnt lodged, havent lodged, to be lodged, yet to be lodged, still to be lodged',
  ],
  [
    'progress',
    'not sent in, in yet, still to come, still to come in, awaited, awaiting, waiting for, waiting on, still waiting',
  ],
  [
    'progress',
    'returned, not returned, return, returns in, due date, due, due by, when is it due, deadline, cut off date, cutoff',
  ],
  [
    'progress',
    'still to send, left to send, yet to send, still to send in, to send in, cut off, be in by, must be in, submission, responded, not responded, hasnt responded, havent responded, response',
  ],
  [
    'progress',
    'who owes, owes, owe, still owes, still owe, missing, missing return, missing figure, is it open, is it closed',
  ],
  [
    'progress',
    'open, closed, when does it close, when does it open, still open, chase, chase up, chasing, still not in, not in yet, non responder',
  ],
  [
    'progress',
    'close, closes, closing, opens, opening, opened, left to come, to come in, to come, progress, all in, handed in, sent their, sent theirs, theirs in, got theirs, got theirs in, sent back, how many are in, collected in',
  ],
  [
    'sign-off',
    'signed off, approved, been approved, approved yet, sign off, signoff, signing off, signed it off, signs off, sign it off, not signed off, unsigned, unapproved, not approved, approval, awaiting approval, awaiting sign off, waiting for sign off, waiting to be signed off, still to be signed off, who signed, signed',
  ],
  [
    'my sign-offs',
    'waiting for me to approve, waiting for me to sign, on my desk to sign, for me to approve, for me to sign, for me to sign off, my sign off, i sign off, me to sign off, i have to sign off, do i have to sign off, i need to sign off, do i need to sign off, have i got to sign off, i still have to sign off, waiting for me to sign off, should i sign off, for my approval, do i have to approve, do i need to approve, waiting for my approval, waiting for my sign off, left for me to sign off, i approve, my approval',
  ],
  [
    'owe',
    'i still have to give, do i still have to give you, i have to give you, i still have to send, i have to send, i need to send, i still need to send, i must send, should i send in, have i got to send in, i still have to submit, i have to submit, i need to submit, i still need to submit, do i need to give you, do i have to give you, do i still need to send, still need to send, need to send in, do i need to send in, do i owe, i owe, what do i owe, what i owe, wat do i owe, do i have to send, do i need to send, do i need to submit',
  ],
  [
    'owe',
    'do i have to submit, do i need to do, have i got to do, have i got to send, am i late, am i overdue, on my plate',
  ],
  [
    'owe',
    'my outstanding, my measure, my figure, my return, my kpi, mine, from me, left for me, do i have left, i still owe',
  ],
  [
    'owe',
    'anything due from me, need from me, do i still owe, still need from me, waiting for from me, my list, my todo, my to do',
  ],
  [
    'why',
    `what is the plan, whats the plan, wots the plan, is there a plan, is there any plan, plan to fix, plan to improve, plan to recover,
 what is the plan to fix, what is the plan to improve, what is the plan to recover, whats the plan to fix, whats the plan to improve, whats the plan to recover,
 is there a plan to fix, is there a plan to improve, is there a plan to recover,
 doing about, being done about, done about, are we doing about, is being done about, action is being taken, action being taken, action taken on, action are we taking,
 actions are being taken, corrective actions, what action, what actions, reasons given, reason given, excuse for, excuses for, whats the excuse, what is the excuse, any excuse, any excuses`,
  ],
  [
    'why',
    'whats behind the, what is behind the, what lies behind, cause of, causes of, the cause of, reason behind, reasons behind, the reason for, reason for, why, y, how come, reason, what reason, explain, explanation, explain why, what happened, what went wrong',
  ],
  [
    'briefing',
    `going wrong, gone wrong, anything wrong, letting us down, letting me down, let us down, top concern, main concern, biggest concern, key concern, key issue, main issue, big issue, biggest issue,
 anything to flag, need to flag, should i flag, need to watch, keep an eye on, causing concern, causes concern, weak spot, sore point, hot topic, priority concern, what needs doing, worst worry, biggest worry, main worry,
 should the chief exec know, should the chief executive know, should cabinet know, should members know, should the board know, should slt know, anything i need to know, anything i should know, what do i need to know, what should i know, worry, worrying, worried, worries, worry about, should i worry about, worried about, be worried about, concerned about, be concerned about, concern me, concerns me,
 cause for concern, keep me awake, keep me up at night, need to know about, should i know about, briefing, brief me, brief me on, needs attention, need attention,
 needs my attention, needs looking at, watch out for, look out for, should i be looking at, problem, problems, trouble spot, hot spot, hotspot, pain point`,
  ],
]
