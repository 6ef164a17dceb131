import type { Frame } from './frame'
import { frame } from './frame'

const SENDERS = ['managers', 'owners', 'officers', 'people', 'services', 'teams', 'they', 'we', 'everyone', 'everybody', 'staff', 'colleagues', 'service managers', 'heads of service', 'the services', 'the managers', 'the owners', 'all'] // prettier-ignore

const FIGURES = ['figures', 'numbers', 'returns', 'return', 'data', 'stuff', 'bits', 'things', 'submission', 'submissions', 'theirs', 'outturns', 'it', 'them'] // prettier-ignore

const WHOSE = ['', 'the', 'their', 'theyre', 'there', 'our', 'its', 'all the', 'all their', 'any']

const DEADLINE = ['deadline', 'deadlines', 'due date', 'cut off', 'cut off date', 'cutoff', 'closing date', 'return date', 'submission date'] // prettier-ignore

/** More of what is asked about a collection: whose turn it is, which quarter it is for, and whether its deadline has gone by. */
export const COLLECTING: readonly Frame[] = [
  frame(['yet to', 'still to', 'have yet to', 'has yet to', 'failed to', 'still need to', 'still have to', 'forgotten to'], ['supply', 'provide', 'furnish', 'hand over', 'turn in', 'forward', 'let us have', 'give us', 'complete', 'do'], ['their', 'its', 'the', 'any', 'all their', 'us with their', 'us with its'], FIGURES), // prettier-ignore
  frame(['yet to', 'still to', 'have yet to', 'has yet to', 'failed to', 'still need to', 'still have to'], ['supply', 'provide', 'furnish', 'forward', 'contribute', 'hand over', 'turn in', 'let us have', 'come through', 'come across']), // prettier-ignore
  frame(['who', 'whos', 'who has', 'who is', 'who have', 'which services', 'which services have', 'which service has', 'which teams have', 'anyone', 'anybody', 'has anyone', 'who still'], ['not', 'hasnt', 'havent', 'still not', 'still hasnt', 'has not', 'isnt'], ['', 'yet'], ['filled in', 'supplied', 'provided', 'put in', 'given us', 'handed in', 'turned in', 'entered', 'uploaded'], ['', 'anything', 'their return', 'their returns', 'their bit']), // prettier-ignore
  frame(['not', 'hasnt', 'havent', 'didnt', 'isnt', 'never', 'has not', 'have not'], ['', 'yet'], ['done', 'finished', 'completed', 'filled in', 'supplied', 'provided', 'put in', 'given us', 'handed in', 'turned in', 'sorted', 'started', 'entered', 'keyed in', 'uploaded', 'bothered with'], ['their', 'its', 'any of their', 'all their', 'theirs', 'their return', 'its return']), // prettier-ignore
  frame(
    [
      'done',
      'finished',
      'completed',
      'filled in',
      'sorted',
      'sent in',
      'got round to',
      'given us',
      'put in',
      'entered',
      'started',
      'made a start on',
      'started on',
      'handed over',
      'send',
      'sent',
      'submit',
      'submitted',
      'supplied',
      'returned',
      'handed in',
      'turned in',
    ],
    [
      'theirs',
      'their bit',
      'their stuff',
      'their return',
      'their returns',
      'their submission',
      'their form',
      'his',
      'hers',
      'his in',
      'hers in',
      'theirs in',
      'his return',
      'her return',
      'his figures',
      'her figures',
      'his bit',
      'her bit',
    ],
  ),
  frame(
    ['how many', 'how much', 'which', 'what'],
    ['managers', 'owners', 'people', 'services', 'teams', 'officers'],
    [
      'have',
      'has',
      'havent',
      'hasnt',
      'have not',
      'have still not',
      'still havent',
      'are',
      'have yet to',
      'are yet to',
      'are still to',
    ],
    [
      'started',
      'start',
      'begun',
      'begin',
      'done it',
      'done theirs',
      'still to do',
      'left to do',
      'sent anything',
      'sent theirs',
      'got going',
      'made a start',
    ],
  ),
  frame(
    ['how far through', 'how far along', 'how far into', 'how far on', 'how far'],
    ['are we', 'have we got', 'are they', 'have they got', 'is everyone'],
    ['with', 'on', 'through', 'into'],
    ['', 'the', 'this'],
    ['quarter', 'quarters', 'return', 'returns', 'collection', 'round', 'submissions', 'figures'],
  ),
  frame(['should i', 'do i', 'should we', 'do we', 'shall i', 'can i', 'must i'], ['chase', 'chase up', 'prod', 'nudge', 'remind', 'ring round', 'badger'], ['first', 'next', 'now', 'today', 'this week', 'up']), // prettier-ignore
  frame(['everyones', 'everybodys', 'every services', 'everyone elses'], ['data', 'figures', 'numbers', 'returns', 'return', 'stuff'], ['', 'is', 'are', 'all', 'isnt', 'arent', 'is not', 'are not'], ['in', 'in yet', 'back', 'here', 'through', 'done', 'there', 'in from']), // prettier-ignore
  frame(['all the', 'all our', 'all their', 'whose', 'anyones'], ['data', 'figures', 'numbers', 'returns', 'return'], ['is', 'are', 'isnt', 'arent', 'is not', 'are not', 'has', 'have', 'hasnt', 'havent', ''], ['in yet', 'back', 'through', 'here', 'come in', 'come through', 'come back', 'not in', 'still not in']), // prettier-ignore
  frame(['are there', 'any', 'have we any', 'have we got any', 'are there any', 'who are the', 'whos the', 'chase the', 'or are there any', 'or are there'], ['stragglers', 'laggards', 'straggler', 'latecomers', 'late comers', 'non returners', 'defaulters']), // prettier-ignore
  frame(['past', 'beyond', 'blown', 'overshot', 'gone past', 'gone over'], ['', 'the', 'their', 'its', 'our', 'any', 'that', 'this', 'my'], DEADLINE), // prettier-ignore
  frame(['what', 'which'], ['quarter', 'qtr', 'period', 'quarters', 'qtrs'], ['is it were', 'is it we are', 'is it that were', 'is it that we are', 'were', 'it is were', 'it is we are', 'is it thats', 'is it that is', 'are we', 'r we', 'is being', 'is', 'are', 'do we', 'is currently', 'is currently being', 'are you', 'are we currently', 'are we now', 'is now being'], ['collecting', 'collected', 'collect', 'open', 'gathering', 'gathered', 'asking for', 'collecting for', 'collecting figures for', 'chasing', 'waiting for']), // prettier-ignore
  frame(['have', 'has', 'do', 'did', 'are', 'must', 'should'], SENDERS, ['got', 'have', 'left', 'got left', 'still got', 'need'], ['', 'left'], ['to'], ['get', 'send', 'submit', 'give', 'put', 'hand', 'turn', 'return', 'supply', 'provide'], WHOSE, FIGURES, ['', 'in', 'back', 'over', 'in for', 'in by']), // prettier-ignore
  frame(['for'], SENDERS, ['to get', 'to send', 'to give us', 'getting', 'to put', 'to hand', 'to have'], WHOSE, FIGURES, ['in', 'back', 'over', 'done', 'sent', 'submitted', 'in for', 'in by', 'through']), // prettier-ignore
  frame(['for'], SENDERS, ['to get', 'to send', 'to submit', 'to return', 'to supply', 'to provide', 'to give us', 'to do', 'to put in'], ['', 'the', 'their', 'theyre', 'there', 'our', 'its']), // prettier-ignore
  frame(['late', 'behind', 'overdue', 'slow', 'tardy'], ['with', 'on', 'in sending', 'sending', 'submitting', 'in submitting', 'in returning'], ['', 'the', 'their', 'its', 'any', 'our'], ['figures', 'numbers', 'returns', 'return', 'data', 'submission', 'april to june figures']), // prettier-ignore
]

const HEADS = ['head of service', 'heads of service', 'service head', 'service heads', 'heads', 'head', 'director', 'directors', 'assistant director', 'assistant directors', 'hos', 'service director', 'service directors', 'senior manager', 'senior managers'] // prettier-ignore

const WHOSE_HEAD = ['', 'the', 'their', 'its', 'our', 'all', 'all the', 'all our', 'any', 'any of the', 'every', 'each', 'a', 'his', 'her'] // prettier-ignore

const HAS_SIGNED = ['approved', 'signed', 'signed off', 'sign off', 'signed it off', 'signed theirs off', 'signed theirs', 'signed them off', 'agreed', 'authorised', 'cleared', 'okayed', 'put their name to', 'put their names to', 'put their signature to', 'put their signatures to', 'put his name to', 'put her name to', 'given approval', 'given their approval', 'given their blessing', 'given the nod', 'sign', 'approve', 'to sign off', 'to approve', 'to sign', 'not signed', 'not signed off', 'not approved'] // prettier-ignore

/** Whose signature has been given, said of those who give it, or of what it is given to. */
export const SIGNED_BY: readonly Frame[] = [
  frame(WHOSE_HEAD, HEADS, ['', 'have', 'has', 'had', 'yet', 'have yet', 'has yet', 'still', 'still have', 'havent', 'hasnt', 'have already', 'have not', 'has not'], HAS_SIGNED, ['', 'their', 'the', 'its', 'all their', 'off their'], ['', 'figures', 'returns', 'return', 'submission', 'submissions', 'numbers', 'data', 'own']), // prettier-ignore
  frame(['signed off', 'approved', 'signed', 'agreed', 'authorised', 'authorisation', 'approval', 'sign off', 'a signature', 'signature', 'sanctioned', 'cleared', 'okayed', 'the nod', 'the ok', 'the go ahead', 'clearance'], ['by', 'from', 'of'], WHOSE_HEAD, HEADS), // prettier-ignore
  frame(['put', 'putting', 'add', 'added'], ['their', 'his', 'her', 'its'], ['name', 'names', 'signature', 'signatures', 'initials'], ['to', 'on', 'under'], ['', 'their', 'the', 'it', 'them'], ['', 'figures', 'returns', 'return', 'submission', 'numbers']), // prettier-ignore
]
