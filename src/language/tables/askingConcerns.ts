import type { Frame } from './frame'
import { frame, sayings } from './frame'

const WHOSE = ['', 'my', 'our', 'your', 'the', 'some', 'immediate', 'urgent', 'most']

const WEIGHTY = ['', 'main', 'key', 'principal', 'biggest', 'chief', 'major', 'primary', 'real', 'serious', 'top', 'big', 'greatest', 'most serious', 'headline', 'pressing', 'most pressing', 'burning'] // prettier-ignore

const WEIGHTIER = WEIGHTY.filter((each) => each !== '')

const ANYBODY = ['i', 'we', 'members', 'cabinet', 'scrutiny', 'the leader', 'the board', 'slt', 'the chief exec', 'the chief executive'] // prettier-ignore

/** Ways of asking what needs attention: what would worry one, what would be raised, and the pictures people put it in. */
export const CONCERNS: readonly Frame[] = [
  frame(
    ['need', 'needs', 'want', 'wants', 'requires', 'require', 'deserves', 'deserve', 'merits', 'merit', 'calls for', 'call for', 'demands', 'demand', 'warrants', 'warrant'],
    WHOSE,
    ['attention'],
  ), // prettier-ignore
  frame(
    ['needs', 'need', 'wants'],
    ['watching', 'sorting', 'sorting out', 'fixing', 'dealing with', 'addressing', 'tackling', 'action', 'urgent action', 'doing something about', 'keeping an eye on', 'looking into', 'a closer look'],
  ), // prettier-ignore
  frame(WEIGHTIER, ['area of concern', 'areas of concern', 'cause for concern', 'cause of concern', 'concern', 'worry', 'issue', 'problem', 'challenge', 'pressure', 'weakness', 'failing area', 'trouble spot', 'message', 'point', 'headache', 'red flag']), // prettier-ignore
  frame(
    ['keeping', 'keep', 'keeps'],
    ['me', 'us', 'you', 'people', 'the chief exec', 'the chief executive', 'members', 'one', 'anyone'],
    ['awake', 'up', 'awake at night', 'up at night', 'from sleeping'],
  ),
  frame(['losing', 'lose', 'losing any', 'lose any'], ['sleep'], ['over', 'about']),
  frame(['should', 'must', 'ought', 'do'], ANYBODY, ['to', ''], ['be worried about', 'be concerned about', 'worry about', 'be told', 'be aware of', 'be alert to', 'be alarmed by', 'raise', 'flag', 'flag up', 'look at first', 'focus on', 'be on top of', 'watch', 'know about', 'be asking about', 'ask about', 'be challenging', 'challenge', 'probe', 'press on']), // prettier-ignore
  frame(ANYBODY, ['should', 'must', 'ought to', 'need to', 'had better'], ['be worried about', 'be concerned about', 'worry about', 'be told', 'know', 'know about', 'be aware of', 'be alert to', 'raise', 'flag', 'watch', 'focus on']), // prettier-ignore
  frame(['ought', 'must'], ['i', 'we'], ['to know', 'know', 'to know about', 'know about']),
  frame(['would', 'should'], ['you', 'trouble', 'worry', 'bother'], ['worry about', 'flag', 'raise', 'trouble me', 'bother me', 'me', 'us']), // prettier-ignore
  frame(['on', 'on to'], ['my', 'our', 'your', 'the', 'everyones'], ['radar', 'watch list', 'watchlist', 'worry list']),
  frame(['any', 'the', 'hear the', 'some'], ['bad news', 'alarm bells', 'warning signs', 'danger signs', 'danger areas', 'nasty surprises', 'nasties', 'surprises', 'horrors', 'skeletons']), // prettier-ignore
  frame(['where are', 'wheres', 'where is', 'what are', 'any', 'put out'], ['the', ''], ['fires', 'fire', 'hot potatoes', 'pinch points', 'danger zones']), // prettier-ignore
  frame(['pressure', 'sticking', 'weak', 'sore', 'flash', 'pinch', 'low', 'salient', 'talking', 'danger', 'trouble'], ['points', 'point', 'spots', 'spot']), // prettier-ignore
  frame(['where are we', 'are we'], ['', 'most'], ['weak', 'weakest', 'exposed', 'vulnerable', 'hurting']),
  frame(['whats', 'what is', 'anything', 'something', 'is anything', 'what should i find'], ['', 'particularly', 'really', 'most', 'the most'], ['worrying', 'troubling', 'alarming', 'concerning', 'amiss', 'untoward', 'on fire', 'burning', 'bothering you', 'troubling you', 'worrying you']), // prettier-ignore
  frame(['key', 'main', 'headline', 'the', 'any'], ['takeaways', 'takeaway', 'take aways', 'talking points', 'headline worries']), // prettier-ignore
  sayings(`bad news first, where does it hurt, whats the damage, what is the damage, give me the short version, the short version, short version, whats the bottom line, what is the bottom line, bottom line please,
 tldr, tl dr, cut to the chase, what matters, brief the leader, brief members, brief cabinet, two minute brief, one minute brief, quick brief, weaknesses, worry list, where are the weaknesses, headline worry,
 any issue, what issue, the issues, whats not right, what isnt right, isnt right, not right, need to be worried, be alarmed, should i be alarmed, bothers you, worries you, troubles you, concerns you, worry you, trouble you, would worry me`),
]
