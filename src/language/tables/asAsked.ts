import type { Frame } from './frame'
import { frame } from './frame'

const DOING = ['doing', 'delivering', 'achieving', 'performing', 'behaving', 'producing', 'giving us', 'done', 'delivered', 'performed', 'behaved', 'did', 'do', 'does', 'came out', 'come out', 'came in', 'turned out', 'turning out', 'going', 'went', 'gone', 'where', 'at', 'running'] // prettier-ignore

const THAT = ['what', 'as', 'all', 'all that', 'everything', 'just what', 'exactly what', 'exactly as', 'just as', 'how', 'the way', 'precisely what', 'precisely as', 'like'] // prettier-ignore

const ASKERS = ['we', 'we had', 'wed', 'weve', 'we have', 'you', 'members', 'cabinet', 'the council', 'they', 'they were', 'theyre', 'theyve', 'it', 'it was', 'they are', 'it is', 'its', 'was', 'were', 'had been', 'been', 'is', 'are'] // prettier-ignore

const WANTED = ['asked', 'ask', 'asking', 'expected', 'expect', 'wanted', 'want', 'required', 'require', 'demanded', 'hoped', 'hope', 'hoped for', 'planned', 'plan', 'intended', 'said', 'said they would', 'said it would', 'said we would', 'told to', 'told to do', 'asked to', 'asked to do', 'required to', 'required to do', 'supposed to', 'supposed to do', 'supposed to be', 'meant to', 'meant to do', 'meant to be', 'expected to', 'expected to do', 'should', 'should be', 'promised', 'set out to do', 'needed', 'need'] // prettier-ignore

const OF_IT = ['', 'of it', 'of them', 'from it', 'from them', 'of us', 'it to', 'them to', 'it to do', 'them to do', 'to do', 'for', 'to', 'it to be', 'them to be', 'to be', 'be doing'] // prettier-ignore

/** "doing what we asked of them", "performing as we hoped": what was asked of a measure is its target. */
export const AS_ASKED: readonly Frame[] = [
  frame(DOING, THAT, ASKERS, WANTED, OF_IT),
  frame(DOING, ['as', 'just as', 'exactly as', 'in line with what was', 'to'], ['expected', 'planned', 'hoped', 'intended', 'required', 'promised', 'agreed', 'asked', 'requested', 'specification', 'spec', 'expectations']), // prettier-ignore
]

const NOT = ['not', 'arent', 'isnt', 'werent', 'wasnt', 'didnt', 'doesnt', 'dont', 'havent', 'hasnt', 'never', 'hardly', 'nowhere near', 'failing at', 'fail at', 'stopped'] // prettier-ignore

/** "aren't doing what we asked", "never did what they should" */
export const NOT_AS_ASKED: readonly Frame[] = [frame(NOT, ['', 'really', 'quite', 'actually', 'been', 'all'], DOING, THAT, ASKERS, WANTED, OF_IT)] // prettier-ignore
