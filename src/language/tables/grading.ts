import type { Frame } from './frame'
import { frame, sayings } from './frame'

/** Ways of saying that something has no rating. */
export const UNRATED: readonly Frame[] = [
  frame(
    ['lack', 'lacks', 'lacking', 'carry no', 'carries no', 'carrying no', 'dont carry', 'doesnt carry', 'bear no', 'bears no', 'given no', 'been given no', 'assigned no', 'been assigned no', 'show no', 'showing no', 'shows no', 'without any', 'with no', 'havent got', 'not got', 'miss', 'not carry', 'did not get', 'didnt get', 'never got'],
    ['', 'a', 'any', 'their', 'its'],
    ['rating', 'rag', 'rag rating', 'colour', 'rag status'],
  ), // prettier-ignore
  frame(['no'], ['rating', 'colour', 'rag'], ['has been', 'was', 'have been', 'is', 'could be'], ['assigned', 'given', 'awarded', 'applied', 'possible', 'shown', 'made']), // prettier-ignore
  frame(['not', 'couldnt', 'could not', 'cant', 'cannot', 'never', 'unable to'], ['', 'be', 'been', 'have been', 'to be'], ['judged', 'ragged', 'graded', 'assessed', 'given a rating', 'given a colour']), // prettier-ignore
]

/** Everyday words for meeting a target. */
export const NAILED: readonly Frame[] = [
  frame(['get', 'gets', 'got', 'getting', 'gotten', 'do', 'did', 'done'], ['one', 'two', 'three', 'a few', 'few', 'anything', 'any', 'some', 'something', 'much', 'many', 'most'], ['', 'thing', 'things', 'of them', 'of those', 'of these', 'measure', 'measures'], ['right']), // prettier-ignore
  frame(['', 'be', 'are', 'is', 'were', 'can be', 'should be', 'feel', 'really', 'most'], ['proud', 'chuffed', 'pleased as punch', 'happiest'], ['of', 'about', 'with']), // prettier-ignore
  frame(['to', 'we can', 'could', 'should', 'worth', 'something to', 'anything to'], ['crow', 'crowing', 'boast', 'boasting', 'brag', 'bragging', 'shout', 'shouting', 'sing', 'singing', 'celebrate', 'celebrating'], ['', 'about']), // prettier-ignore
  sayings('gone to plan, went to plan, go to plan, going to plan, gone according to plan, went according to plan, going according to plan, gone right, went right, success story, success stories, good news, any good news, the good news, nailed, smashed, nailing, smashing it, came good, come good, pulled off, hit the spot, cleared the bar, got over the line, over the line, made the grade, making the grade, make the grade, came up trumps'), // prettier-ignore
]

const LIMITS = ['target', 'targets', 'threshold', 'thresholds', 'limit', 'limits', 'standard', 'standards', 'goal', 'goals', 'ceiling', 'tolerance', 'tolerances'] // prettier-ignore

const WHOSE = ['', 'its', 'their', 'the', 'our', 'a', 'any', 'set', 'agreed', 'the agreed', 'their agreed', 'the set', 'on', 'on its', 'on their', 'on our', 'against', 'against their', 'against its', 'of', 'of its', 'of their', 'of the', 'of our'] // prettier-ignore

/** A target that was broken. A bare "breaches" may be counted by some measure, so it needs a target or a subject. */
export const BROKEN: readonly Frame[] = [
  frame(['breached', 'breach', 'breaches', 'breaching', 'in breach', 'flouted', 'broke', 'broken', 'undershot', 'undershoot', 'undershooting', 'underdelivered', 'under delivered', 'underdelivering', 'flunked', 'fluffed', 'bust', 'busted', 'blew', 'blown', 'trailed', 'trailing', 'trail', 'trails', 'lagged', 'lagged behind', 'lags', 'lags behind', 'lagging behind', 'defaulted'], WHOSE, LIMITS), // prettier-ignore
  frame(['let', 'lets', 'letting'], ['the side', 'the team', 'the council', 'us all', 'everyone', 'everybody', 'residents', 'people', 'customers', 'the public', 'our residents', 'our customers', 'the residents', 'taxpayers', 'the taxpayer', 'members'], ['down'], ['', 'badly', 'on']), // prettier-ignore
  frame(
    ['', 'be', 'are', 'is', 'were', 'should be', 'most', 'feel'],
    ['ashamed', 'embarrassed', 'sheepish'],
    ['of', 'about', 'by'],
  ),
  frame(['let', 'lets', 'letting', 'dragged', 'dragging', 'drags', 'drag', 'brought', 'bringing', 'brings', 'pulled', 'pulling', 'pulls', 'weighed', 'weighing'], ['it', 'it all', 'them', 'that', 'them all', 'the lot', 'the rest', 'the others', 'the average', 'the picture', 'the score', 'things', 'everything', 'the whole thing', 'the whole lot', 'the service', 'the department'], ['down']), // prettier-ignore
  frame(['held', 'holding', 'holds', 'hold'], ['it', 'it all', 'them', 'us', 'things'], ['back']),
  frame(['tripped', 'trip', 'tripping', 'tripped us', 'trip us', 'tripped them', 'tripping us', 'tripped me', 'caught us', 'dragged us', 'dragging us', 'drags us', 'dragged the numbers'], ['up', 'down', 'out']), // prettier-ignore
  frame(['fell', 'fall', 'falling', 'fallen', 'stumbled', 'stumbling', 'failed', 'tripped'], ['at', 'on'], ['the final', 'the last', 'the first', 'the'], ['hurdle', 'fence', 'post']), // prettier-ignore
  frame(['slipped', 'slip', 'slipping', 'got'], ['away', 'away from us', 'through our fingers', 'out of reach', 'away from them', 'beyond us']), // prettier-ignore
  frame(['', 'the', 'whos on the', 'whats on the', 'a'], ['naughty list', 'naughty step', 'hall of shame', 'sin bin', 'list of shame', 'wall of shame', 'hit list of failures', 'roll of dishonour', 'casualty list', 'list of failures', 'doghouse']), // prettier-ignore
  frame(['whiffed', 'whiffed on', 'flubbed', 'ballsed up', 'dropped a clanger on', 'came a cropper on', 'fallen foul of', 'fell foul of'], ['', 'our', 'their', 'its'], ['', 'target', 'targets']), // prettier-ignore
  frame(['in breach', 'undershot', 'undershooting', 'underdelivered', 'under delivered', 'underdelivering', 'under delivering']), // prettier-ignore
  frame(['what', 'which', 'who', 'whos', 'whats'], ['', 'measures', 'kpis', 'ones', 'indicators', 'targets'], ['', 'have', 'has', 'are', 'is', 'were', 'got'], ['', 'we', 'been', 'actually'], ['breached', 'breaching', 'flunked', 'undershot', 'trailed', 'trailing', 'lagged', 'lagging']), // prettier-ignore
]

/** They say a miss only where something is denied: "didn't make it". */
export const NOT_MADE: readonly Frame[] = [
  frame(['still', 'yet', 'remain', 'remains', 'remaining', 'left', 'still waiting', 'still have', 'have still', 'have yet', 'has yet', 'has still'], ['to'], ['', 'be'], ['hit', 'met', 'meet', 'reach', 'reached', 'achieve', 'achieved', 'attain', 'attained', 'satisfied', 'fulfilled', 'made', 'make it', 'get there'], ['', 'target', 'their target', 'its target', 'the target', 'their targets']), // prettier-ignore
  frame(
    ['didnt', 'did not', 'not', 'havent', 'have not', 'hasnt', 'has not', 'failed to', 'dont', 'never'],
    ['make it', 'made it', 'make the grade', 'make the cut', 'get there', 'got there', 'get over the line', 'come good', 'come up to scratch', 'make the mark', 'measure up', 'cut it', 'cut the mustard', 'make their number', 'pass muster'],
  ), // prettier-ignore
  frame(['fall', 'falls', 'come', 'comes', 'came', 'fell', 'coming', 'falling'], ['under', 'below', 'beneath', 'outside'], ['', 'its', 'their', 'the', 'our'], ['target', 'targets']), // prettier-ignore
]
