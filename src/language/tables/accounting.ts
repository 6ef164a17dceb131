import type { Frame } from './frame'
import { frame, sayings } from './frame'

/** What somebody says, offers or pleads of what was missed. */
export const REASONS_GIVEN: readonly Frame[] = [
  frame(['saying', 'pleading', 'plead', 'offering', 'claiming', 'offer up', 'offering up'], ['', 'for itself', 'for themselves', 'by way of explanation', 'in explanation', 'in mitigation', 'in defence'], ['about', 'of', 'in defence of', 'in explanation of', 'by way of explanation for', 'in mitigation of', 'to explain', 'to excuse', 'to justify']), // prettier-ignore
  frame(['by way of', 'in'], ['explanation', 'mitigation', 'defence', 'excuse', 'justification'], ['', 'for', 'of']),
  frame(['commentary', 'narrative', 'explanation', 'explanations', 'reasons', 'reasoning', 'excuse', 'excuses', 'justification', 'story', 'account', 'rationale', 'words', 'comments'], ['', 'that lies', 'lying', 'sitting'], ['behind'], ['', 'the', 'its', 'their', 'our', 'all the', 'these', 'those']), // prettier-ignore
  frame(['commentary', 'narrative', 'explanation', 'explanations', 'reasons', 'reason', 'excuse', 'excuses', 'justification', 'account', 'rationale', 'comments', 'comment'], ['', 'that was', 'which was', 'that were', 'as'], ['given', 'provided', 'supplied', 'offered', 'written', 'submitted', 'put forward', 'entered', 'recorded', 'received', 'put in'], ['by', 'from', 'in']), // prettier-ignore
]

/** "matters requiring my attention" */
export const REQUIRING: readonly Frame[] = [
  frame(['requiring', 'needing', 'deserving', 'meriting', 'warranting', 'demanding', 'calling for', 'in need of', 'worthy of', 'crying out for'], ['', 'my', 'our', 'your', 'the', 'some', 'immediate', 'urgent', 'most', 'members', 'senior', 'close', 'further', 'management'], ['attention', 'scrutiny', 'action', 'intervention', 'a closer look', 'looking at', 'concern']), // prettier-ignore
  frame(['should be', 'ought to be', 'must be', 'could be', 'ought i to be', 'would be'], ['keeping'], ['me', 'us', 'you', 'members', 'the leader', 'the chief exec', 'the chief executive'], ['', 'awake', 'up', 'awake at night', 'up at night']), // prettier-ignore
  frame(['ought', 'should', 'must'], ['i', 'we', 'members', 'cabinet'], ['to', ''], ['be'], ['concerned about', 'concerned', 'worried', 'worried about', 'watching', 'fretting about', 'concerned over', 'anxious about']), // prettier-ignore
]

/** Reading it is how it is to be had; matters are whatever is asked for. */
export const READING: readonly Frame[] = [
  frame(['like', 'want', 'let me', 'can i', 'could i', 'may i', 'need', 'able', 'wish'], ['', 'to'], ['read', 'read through', 'look through', 'go through', 'look over', 'have a read of'], ['', 'the']), // prettier-ignore
  frame(['', 'on', 'of', 'any', 'about'], ['the', 'those', 'any'], ['matters'], ['', 'arising']),
  frame(['', 'is it', 'is it still', 'is it not'], ['too early', 'too soon', 'early days'], ['', 'yet'], ['to say', 'to tell', 'to be saying'], ['', 'that', 'whether', 'if']), // prettier-ignore
  sayings('is there something, or something, something left, may i see, might i see, may i have, might i have, may we see, may we have, ought to be'), // prettier-ignore
]

/** "what accounts for the shortfall", "the service's explanations" */
export const ACCOUNTS: readonly Frame[] = [
  frame(['what', 'which', 'whatever'], ['accounts', 'account', 'accounted', 'would account', 'might account', 'factors account', 'factors accounted', 'reasons account'], ['for']), // prettier-ignore
  frame(['the', 'that', 'this', 'their', 'its'], ['service', 'services', 'department', 'departments', 'team', 'teams', 'owners', 'managers', 'officers', 'owner', 'manager'], ['explanation', 'explanations', 'reasons', 'reason', 'excuse', 'excuses', 'commentary', 'narrative', 'account', 'justification', 'defence', 'comments'], ['', 'for', 'of', 'on', 'about']), // prettier-ignore
]
