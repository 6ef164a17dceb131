import type { Frame } from './frame'
import { frame } from './frame'

const RETURNS = ['return', 'figures', 'numbers', 'submission', 'data', 'form', 'outturns']

/** How far a collection has come: what is in, who has still to send it, and by when. */
export const COLLECTED: readonly Frame[] = [
  frame(['finished', 'done', 'started', 'completed', 'begun', 'finish', 'start'], ['submitting', 'sending in', 'sending', 'returning', 'filing', 'collecting', 'reporting in', 'filling in', 'entering', 'putting in'], ['', 'theirs', 'their figures', 'their returns', 'their numbers', 'figures', 'returns', 'numbers', 'anything']), // prettier-ignore
  frame(['come', 'came', 'coming', 'sent', 'been sent', 'got'], ['back'], ['', 'in', 'to us', 'yet', 'so far']),
  frame(['received', 'been received', 'we received', 'had back', 'we had back', 'got back', 'weve received'], ['', 'yet', 'so far', 'to date', 'by now']), // prettier-ignore
  frame(['had in', 'we had in', 'got in', 'we got in', 'weve had in', 'weve got in'], ['yet', 'so far', 'to date', 'by now', 'already']), // prettier-ignore
  frame(['yet to', 'still to', 'left to', 'still has to', 'still have to', 'has yet to', 'have yet to', 'has still to', 'need to', 'still needs to', 'still need to', 'failed to', 'forgotten to'], ['arrive', 'respond', 'reply', 'report', 'file', 'file their return', 'submit', 'return', 'be returned', 'be submitted', 'be received', 'come back', 'come in', 'send', 'send theirs', 'send theirs in', 'give us', 'land', 'put in', 'put theirs in']), // prettier-ignore
  frame(['filed', 'given', 'provided', 'supplied', 'handed in', 'put in', 'turned in', 'done', 'completed', 'filled in'], ['', 'us', 'you'], ['their', 'the', 'its', 'our', 'all their', 'all the', 'all our', 'any', 'all its', ''], RETURNS), // prettier-ignore
  frame(['filed', 'hasnt filed', 'havent filed', 'not filed'], ['', 'yet', 'their return', 'theirs']),
  frame(['everything', 'everyone', 'everybody', 'all', 'are we all', 'they all', 'all of them'], ['in for', 'is in', 'are in', 'in yet', 'in so far', 'reported in', 'in from', 'reported for', 'sent theirs']), // prettier-ignore
  frame(['all services', 'every service', 'all the services', 'services', 'all teams', 'which services', 'which teams', 'which service', 'who', 'who has', 'who have', 'whos', 'which services have', 'which teams have', 'everyone', 'everybody'], ['reported in', 'reported for', 'reported back', 'not reported', 'not reported back', 'put theirs in', 'put anything in', 'put something in', 'in and who isnt', 'in and whos not', 'in and who is not', 'in whos not', 'in who isnt', 'in and who is out']), // prettier-ignore
  frame(['put', 'given', 'sent', 'had', 'got', 'handed', 'turned'], ['anything', 'something', 'everything', 'theirs', 'them', 'any', 'figures', 'numbers', 'it', 'its figures', 'their figures', 'their numbers', 'their return', 'their returns'], ['in']), // prettier-ignore
  frame(['straggler', 'stragglers', 'laggard', 'laggards', 'late comers', 'latecomers', 'late returns', 'non returns', 'no shows', 'defaulters', 'dragging their feet', 'dragging their heels', 'holding us up', 'holding up the returns', 'holding things up', 'holding up'], ['', 'on the returns', 'with returns', 'with their returns', 'on returns']), // prettier-ignore
  frame(['behind', 'late', 'slow', 'lagging', 'tardy'], ['with', 'on', 'in', 'sending', 'with sending'], ['', 'the', 'their', 'its', 'their q1'], ['return', 'submission', 'figures in', 'returns in']), // prettier-ignore
  frame(['needs', 'need', 'to be', 'should be', 'still needs', 'wants', 'must be'], ['a nudge', 'chasing', 'chasing up', 'a prod', 'a push', 'chased', 'chased up', 'a chase', 'prodding', 'nudging']), // prettier-ignore
  frame(['people', 'managers', 'owners', 'officers', 'services', 'teams'], ['', 'have', 'has', 'had', 'who have', 'who has', 'are'], ['submitted', 'responded', 'replied', 'sent theirs', 'sent in', 'returned', 'reported in', 'not submitted', 'not responded', 'not replied', 'yet to submit', 'yet to respond', 'yet to reply']), // prettier-ignore
  frame(['chase', 'chasing'], ['list']),
  frame(['return', 'response', 'completion', 'submission', 'returns', 'reply', 'collection'], ['rate so far', 'progress', 'status', 'position', 'exercise', 'round', 'update', 'rate for the returns', 'so far', 'going', 'coming along', 'coming on', 'where are we', 'where are we up to', 'where have we got to', 'where we at', 'how far are we', 'how are we doing']), // prettier-ignore
  frame(['response', 'return', 'completion', 'submission'], ['rate']),
  frame(['still', 'are still', 'is still', 'remain', 'remains', 'are'], ['out for', 'out there', 'to be had in', 'awaited from']), // prettier-ignore
  frame(['returns', 'figures', 'numbers'], ['still out', 'still not here', 'yet to arrive', 'we are short of', 'were short of', 'are we short of', 'are we still short of', 'left to collect', 'still to collect', 'to collect']), // prettier-ignore
]

const DATES = ['date', 'day', 'closing date', 'last date', 'last day', 'final date', 'final day', 'due date', 'cut off', 'cut off date', 'deadline', 'close date', 'end date', 'target date', 'latest date'] // prettier-ignore

/** When the returns are due. */
export const DUE: readonly Frame[] = [
  frame(['closing', 'last', 'final', 'latest', 'end', 'cut off', 'submission', 'return', 'close'], ['date', 'day'], ['', 'for', 'for the', 'of', 'to'], ['return', 'submission', 'figures', 'submitting', 'submit', 'numbers', 'data', '']), // prettier-ignore
  frame(['', 'whats the', 'what is the', 'whens the', 'when is the', 'the', 'our'], ['submit', 'submitting', 'submissions', 'hand in', 'handing in', 'sending in', 'send in', 'input', 'filing', 'returns', 'return', 'figures', 'data'], ['date', 'dates', 'deadline', 'cut off', 'due date', 'closing date'], ['', 'for', 'for the', 'on', 'of']), // prettier-ignore
  frame(['date', 'deadline', 'due date', 'last date', 'cut off', 'last day', 'final day', 'closing date'], ['for', 'to', 'of'], ['submitting', 'submit', 'submission', 'submissions', 'sending', 'send', 'returning', 'return', 'returns', 'filing', 'putting in', 'handing in', 'sending in', 'getting in', 'replying', 'reply'], ['', 'it', 'figures', 'the figures', 'our figures', 'numbers', 'data', 'returns', 'everything', 'them', 'for']), // prettier-ignore
  frame(['by what', 'what', 'on what', 'which', ''], DATES.slice(2), ['', 'is', 'are', 'do', 'must', 'for']),
  frame(['by what', 'what', 'on what', 'which'], ['date', 'day'], ['are', 'is', 'do', 'must', 'for', 'does'], ['', 'the', 'our', 'their', 'my', 'all'], RETURNS), // prettier-ignore
  frame(['by what', 'by which'], ['date', 'day']),
  frame(['how long', 'how many days', 'how much time', 'how many weeks', 'how many more days', 'days', 'time', 'how long now'], ['have they got', 'have we got', 'do they have', 'do we have', 'have i got', 'do i have', 'is', 'is there', 'are there', 'have services got', 'do services have', 'have people got', 'have managers got', 'have owners got', 'have the managers got', 'have teams got', 'do managers have', 'do owners have', ''], ['left', 'left to', 'left on', 'left for', 'remaining', 'till', 'until', 'before', 'to go', 'to go before', 'to go until', 'to get']), // prettier-ignore
  frame(
    ['till', 'until', 'before'],
    ['the', 'our', 'its', ''],
    ['deadline', 'due date', 'cut off', 'closing date', 'window closes'],
  ),
  frame(['how long until', 'how long till', 'how long before', 'how many days until', 'how many days till', 'how many days before', 'how many days to', 'days until', 'days till', 'days to', 'time left until', 'when is', 'whens'], ['the deadline', 'deadline', 'the due date', 'the returns are due', 'returns are due', 'the figures are due', 'figures are due', 'it is due', 'its due', 'theyre due', 'they are due', 'close', 'it closes', 'the cut off']), // prettier-ignore
  frame(['need to be', 'needs to be', 'must be', 'have to be', 'has to be', 'should be', 'to be', 'ought to be', 'got to be'], ['in by', 'with you', 'with us', 'with you by', 'sent in', 'sent in by', 'sent by', 'submitted', 'submitted by', 'returned', 'returned by', 'handed in', 'handed in by', 'back to you', 'received', 'received by']), // prettier-ignore
  frame(RETURNS, ['need to be', 'have to be', 'must be', 'should be', 'are to be', 'got to be', 'has to be', 'needs to be'], ['in', 'in by', 'back', 'back by', 'sent', 'with you', 'done', 'done by']), // prettier-ignore
  frame(['get', 'getting', 'have', 'having'], ['', 'the', 'their', 'our', 'all the', 'all our'], ['figures in', 'numbers in', 'returns in', 'data in'], ['', 'by']), // prettier-ignore
  frame(['to submit', 'submitting'], ['', 'the', 'their', 'our'], RETURNS),
  frame(
    ['', 'the', 'this'],
    ['window'],
    ['close', 'closes', 'closing', 'open', 'still open', 'shut', 'shuts', 'opens'],
  ),
  frame(['returns', 'submission', 'collection', 'reporting'], ['window']),
  frame(
    ['too late to', 'still time to'],
    ['send', 'submit', 'give', 'get'],
    ['', 'figures', 'the figures', 'my figures', 'figures in'],
  ),
]
