import type { Frame } from './frame'
import { frame } from './frame'

const ME = ['i', 'we', 'members', 'cabinet', 'the leader', 'the board', 'slt', 'the chief exec', 'the chief executive']

const CRITICS = ['members', 'cabinet', 'scrutiny', 'the leader', 'opposition', 'the opposition', 'the press', 'auditors', 'the auditors', 'inspectors', 'the committee', 'the board', 'they', 'people', 'councillors', 'residents', 'journalists', 'the chair', 'backbenchers', 'the chief exec', 'the chief executive'] // prettier-ignore

const MIGHT = ['might', 'will', 'may', 'could', 'would', 'are going to', 'is going to', 'are likely to', 'is likely to', 'are bound to', 'can', 'should'] // prettier-ignore

const GRILL = ['challenge', 'grill', 'press', 'question', 'quiz', 'pick up', 'have a go at', 'attack', 'criticise', 'jump on', 'raise with', 'tackle', 'hammer', 'catch', 'pull up', 'beat', 'hold', 'roast', 'pick', 'ask', 'probe'] // prettier-ignore

/** What would be asked about, what could hurt, and what is to be kept an eye on. */
export const WORRIES: readonly Frame[] = [
  frame(['should', 'ought', 'must', 'do', 'would'], ME, ['', 'to', 'need to', 'have to'], ['be'], ['looking', 'looking at', 'across', 'aware of', 'on top of', 'alert to', 'mindful of', 'watching', 'focusing on', 'concentrating on', 'asking about', 'ready for', 'prepared for', 'braced for', 'losing sleep over', 'fretting over', 'bothered about', 'keeping an eye on', 'wary of', 'nervous about', 'anxious about', 'sighted on', 'briefed on', 'up to speed on', 'paying attention to', 'keeping tabs on']), // prettier-ignore
  frame(['do', 'must', 'should', 'ought', 'would'], ME, ['', 'have to', 'need to', 'to', 'want to'], ['watch', 'watch out for', 'keep an eye on', 'keep tabs on', 'look out for', 'be wary of', 'pay attention to', 'prepare for', 'get on top of', 'get a grip on', 'get a grip of', 'lose sleep over', 'sort out', 'fix first', 'tackle first', 'tackle', 'address first', 'prioritise']), // prettier-ignore
  frame(ME, ['really', 'most', 'absolutely', 'urgently', 'actually', 'simply', 'just', 'definitely'], ['need to', 'must', 'should', 'ought to'], ['know', 'know about', 'be told', 'be aware of', 'worry about']), // prettier-ignore
  frame(CRITICS, MIGHT, GRILL, ['us', 'me', 'us up', 'me up', 'us to account', 'me to account'], ['on', 'about', 'over', 'for', 'out on', 'with']), // prettier-ignore
  frame(MIGHT, CRITICS, GRILL, ['us', 'me', 'us up', 'me up'], ['on', 'about', 'over', 'for', 'out on', 'with']),
  frame(['am i', 'are we', 'will i be', 'will we be', 'might i be', 'might we be', 'could i be', 'could we be', 'am i going to be', 'are we going to be', 'would i be', 'could i get', 'might i get', 'will i get'], ['likely to be', 'going to be', ''], ['grilled', 'challenged', 'quizzed', 'questioned', 'pressed', 'attacked', 'criticised', 'pulled up', 'asked awkward questions', 'caught out', 'asked'], ['on', 'about', 'over', 'for']), // prettier-ignore
  frame(['', 'any', 'the', 'our', 'what'], ['hot', 'burning', 'live', 'thorny', 'knotty', 'sticky', 'sensitive', 'red hot', 'pressing', 'worrying', 'difficult', 'awkward', 'critical', 'urgent', 'serious', 'outstanding performance'], ['issues', 'issue', 'topics', 'potatoes', 'questions', 'problems', 'matters', 'areas']), // prettier-ignore
  frame(['could', 'might', 'will', 'may', 'would', 'is going to', 'going to', 'likely to', 'is likely to', 'what'], ['bite', 'hurt', 'sink', 'trip', 'catch', 'embarrass', 'damage', 'burn', 'haunt', 'come back to bite', 'come back to haunt', 'blow up on', 'blow up in', 'land'], ['us', 'me', 'us up', 'us out', 'me out', 'our face', 'our faces', 'the council', 'us in trouble', 'us in hot water', 'me in trouble']), // prettier-ignore
  frame(['what', 'whats', 'what is', 'whatever'], ['', 'really', 'most'], ['giving', 'gives', 'causing', 'causes'], ['us', 'me', 'the council'], ['grief', 'most grief', 'trouble', 'a headache', 'headaches', 'sleepless nights', 'cause for concern', 'concern', 'the most trouble', 'problems']), // prettier-ignore
  frame(['where'], ['is', 'are', 'does'], ['the', 'our', ''], ['problem', 'problems', 'trouble', 'worries', 'worry', 'pain', 'pressure', 'pressures', 'concerns', 'weakness', 'issues'], ['', 'lie', 'areas']), // prettier-ignore
  frame(['', 'the', 'our', 'any'], ['principal', 'main', 'key', 'chief', 'biggest', 'top', 'headline', ''], ['performance'], ['risks', 'risk', 'worries', 'concerns', 'problems', 'issues', 'challenges', 'pressures', 'headaches']), // prettier-ignore
  frame(['anything', 'something', 'whats', 'what is', 'any'], ['', 'really', 'particularly'], ['nasty', 'ugly', 'grim', 'horrible', 'dire', 'scary', 'iffy', 'dodgy', 'rotten', 'unpleasant', 'embarrassing', 'nasties', 'horrors', 'shockers'], ['', 'lurking', 'hiding'], ['', 'in the figures', 'in there', 'in the numbers']), // prettier-ignore
  frame(
    ['nub', 'crux', 'gist', 'long and short'],
    ['of'],
    ['it', 'the problem', 'our problems', 'the problems', 'things'],
  ),
]

/** How a worry is to be told: it limits nothing. */
export const POINTED: readonly Frame[] = [
  frame(['be brought', 'brought', 'bring', 'be drawn', 'drawn', 'draw', 'come'], ['to'], ['the'], ['attention', 'notice'], ['of'], ['', 'the', 'our'], ['cabinet', 'members', 'leader', 'board', 'committee', 'council', 'slt', 'directors', 'senior management', 'chief executive', 'chief exec', 'scrutiny', 'management team', 'portfolio holder']), // prettier-ignore
  frame(['tell', 'brief', 'warn', 'report to', 'say to', 'explain to', 'take to', 'raise with', 'mention to', 'flag to', 'alert'], ['cabinet', 'members', 'the leader', 'scrutiny', 'the board', 'slt', 'the directors', 'the committee', 'the chief executive', 'the chief exec', 'the portfolio holder', 'my portfolio holder', 'my boss', 'my director', 'the chair']), // prettier-ignore
  frame(['as', 'being', 'speaking as', 'as the', 'as a', 'as an'], ['head of service', 'director', 'service manager', 'manager', 'owner', 'approver', 'councillor', 'member', 'portfolio holder', 'performance officer', 'cabinet member', 'assistant director', 'chief executive', 'chief exec', 'leader', 'chair', 'auditor']), // prettier-ignore
  frame(['treat', 'handle', 'use', 'quote', 'take', 'treated', 'taken', 'handled'], ['', 'them', 'it', 'these', 'those'], ['with caution', 'with care', 'with a pinch of salt', 'carefully', 'cautiously', 'gingerly'], ['', 'as', 'because', 'since']), // prettier-ignore
  frame(['the', '', 'so the'], ['bottom line']),
  frame(['draw', 'bring', 'call', 'direct', 'drawn', 'brought'], ['to'], ['my', 'our', 'members', 'your'], ['attention', 'notice']), // prettier-ignore
  frame(['draw', 'direct', 'call', 'turn'], ['my', 'our', 'members'], ['attention'], ['to']),
  frame(['', 'a', 'me a', 'us a'], ['', 'quick', 'brief', 'short', 'rough'], ['steer', 'heads up', 'pointer', 'feel', 'briefing note'], ['on', 'of', 'about', 'as to', 'for'], ['', 'what to']), // prettier-ignore
  frame(['', 'has', 'have', 'been'], ['formally', 'officially', 'duly'], ['', 'been']),
]
