import type { Frame } from './frame'
import { frame, sayings } from './frame'

const MAY_I = ['do i', 'do we', 'should i', 'should we', 'can i', 'could i', 'would i', 'must i', 'might i', 'do i need to', 'do i have to', 'should i be', 'do i want to', 'would we', 'can we', 'i'] // prettier-ignore

const REACH = ['speak to', 'talk to', 'see', 'ask', 'contact', 'ring', 'call', 'phone', 'email', 'message', 'go to', 'turn to', 'shout at', 'collar', 'nag', 'badger', 'grill', 'quiz', 'press', 'tackle', 'pester', 'have a word with', 'have words with', 'hold to account', 'hold accountable', 'blame', 'thank', 'speaking to', 'talking to', 'asking', 'approach', 'get hold of', 'liaise with', 'write to', 'moan at', 'moan to', 'whinge at', 'whinge to', 'complain to', 'rant at', 'yell at', 'scream at', 'swear at', 'have a go at', 'have a moan at', 'go after', 'tear into', 'kick', 'sack', 'fire', 'congratulate', 'lean on', 'take it up with', 'take that up with', 'take this up with', 'raise it with', 'raise that with', 'raise this with', 'push', 'roast', 'bollock', 'haul in', 'drag in', 'drag into my office', 'summon', 'call in', 'get on to', 'get onto', 'escalate to', 'escalate it to', 'escalate this to', 'have a chat with', 'have a chat to', 'sit down with', 'pin down', 'corner', 'meet', 'meet with', 'invite', 'drop a line to', 'drop a line', 'ping', 'praise', 'give a kick up the arse', 'give a kicking to', 'send this to', 'send it to', 'forward this to', 'forward it to'] // prettier-ignore

/** Asking about something is asking its owner; who is to be chased for returns is another question. */
const CHASE = ['chase', 'chase up', 'nudge', 'prod', 'hassle', 'hound', 'be chasing', 'remind']

const SOMEBODY = [
  'who',
  'whos',
  'who is',
  'which officer',
  'which officer is',
  'which manager',
  'which manager is',
  'which person',
  'which person is',
  'which people',
  'which people are',
  'which officer are',
  'which manager are',
  'what officer',
]

const SOME_TEAM = ['which service', 'which team', 'which department', 'which service area', 'which area', 'which part of the council', 'which section'] // prettier-ignore

const ANSWERS_FOR = ['handles', 'oversees', 'looks after', 'takes care of', 'deals with', 'manages', 'runs', 'owns', 'answers for', 'is responsible for', 'is accountable for', 'is answerable for', 'is in charge of', 'in charge of', 'has responsibility for', 'is responsible', 'is accountable', 'is answerable', 'covers', 'has charge of', 'carries the can for'] // prettier-ignore

const HAS_IT = ['handles', 'handle', 'handling', 'oversees', 'oversee', 'overseeing', 'takes care of', 'taking care of', 'looks after', 'looking after', 'heads', 'heads up', 'heading up', 'leads', 'leads on', 'leading', 'leading on', 'in charge', 'in charge of', 'has charge of', 'on the hook for', 'answerable', 'answerable for', 'answers', 'answers for', 'answering for', 'carries the can for', 'carries the can', 'accountable', 'accountable for', 'responsible', 'responsible for', 'has responsibility for', 'takes responsibility for', 'to blame for', 'to blame', 'at fault for', 'deals with', 'dealing with', 'minds', 'manages', 'managing', 'run', 'runs', 'running', 'own', 'owns', 'holds', 'knows about', 'would know about', 'can tell me about', 'should answer for', 'must answer for', 'has to answer for', 'has ownership of', 'drives', 'driving', 'covers', 'covering', 'the name against', 'the name on', 'the person for', 'the officer for', 'the lead on', 'the lead for', 'the owner of', 'behind', 'the one to ask about', 'the right person for'] // prettier-ignore

const OFFICERS = ['responsible officer', 'lead officer', 'named officer', 'accountable officer', 'responsible manager', 'accountable manager', 'contact name', 'officer responsible', 'person responsible', 'people responsible', 'manager responsible', 'officers responsible', 'managers responsible', 'people behind', 'person behind', 'named person', 'named owner'] // prettier-ignore

const PLACED = ['charge', 'responsibility', 'remit', 'patch', 'desk', 'job', 'job is it', 'baby', 'fault', 'problem', 'portfolio', 'watch', 'door', 'domain', 'bag', 'name is against', 'name is on', 'name is next to', 'area of responsibility', 'lap', 'in tray', 'shoulders', 'job to fix', 'job is it to fix', 'job is it to sort', 'call'] // prettier-ignore

/** Ways of asking for the person or the service that answers for something. */
export const OWNERS: readonly Frame[] = [
  frame(['who', 'whom', 'which officer', 'which manager', 'which person'], MAY_I, REACH),
  frame(['who', 'whom'], MAY_I, CHASE, ['about', 'on', 're', 'over', 'regarding']),
  frame(['who best to', 'who to', 'whom to', 'person to', 'right person to', 'best person to'], REACH),
  frame(SOMEBODY, HAS_IT),
  frame(SOME_TEAM, ANSWERS_FOR),
  frame(OFFICERS, ['', 'for', 'against', 'behind', 'on', 'of', 'for each', 'against each', 'of each', 'for every', 'against every']), // prettier-ignore
  frame(['lead', 'contact', 'owner'], ['against', 'behind', 'for each', 'against each', 'of each', 'for every', 'against every']), // prettier-ignore
  frame(['', 'in', 'under', 'on', 'at', 'within'], ['whose'], PLACED),
  frame(['name', 'names', 'an officer', 'officers', 'owner', 'officer names', 'owner names'], ['against', 'against each', 'against every', 'against each of', 'next to', 'alongside', 'beside', 'attached to', 'next to each', 'behind']), // prettier-ignore
  frame(['put', 'pin', 'attach', 'putting'], ['name', 'names', 'a name', 'the name', 'owner', 'an owner', 'a face'], ['to', 'on', 'against', 'to each', 'to each of', 'against each']), // prettier-ignore
  frame(['does', 'do', 'where does', 'to whom does', 'with whom does'], ['', 'the'], ['responsibility', 'accountability', 'ownership'], ['for', 'of']), // prettier-ignore
  frame(['responsibility', 'accountability'], ['fall', 'falls', 'lie', 'lies', 'rest', 'rests', 'sit', 'sits', 'for', 'lie with', 'rest with', 'rests with', 'lies with', 'falls to']), // prettier-ignore
  frame(['with whom', 'to whom', 'on whom', 'where', 'with who'], ['do', 'does', 'did'], ['', 'the'], ['responsibility', 'accountability', 'ownership', 'oversight'], ['', 'for', 'of', 'over'], ['', 'it', 'them', 'these', 'those', 'this', 'that', 'all of these', 'all of those', 'all these', 'all those'], ['', 'now'], ['lie', 'rest', 'sit', 'fall', 'reside', 'belong']), // prettier-ignore
  frame(['to whom', 'with whom', 'under whom', 'whom'], ['do', 'does', 'is', 'are', 'did']),
  frame(['is', 'are', 'be', ''], ['answerable'], ['', 'for']),
  sayings(
    'who it belongs to, who they belong to, who do they belong to, owned by whom, managed by whom, led by whom, contact details of the owner, who owns which, who owns what, who owns each, who owns them, who owns those, who owns these, and who owns them, whos accountable, whos responsible',
  ),
]
