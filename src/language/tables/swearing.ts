import type { Frame } from './frame'
import { frame, sayings } from './frame'
import { fold } from '../fold'

const foldsIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold))

const OATHS = [
  ...['fuck', 'fucks', 'fks', 'gods', 'god', 'heavens', 'goodness', 'christs', 'christ', 'petes', 'pete', 'pitys'],
  ...['pity', 'jesus', 'mercys', 'shits', 'shit', 'crying out loud', 'the love of god', 'the love of christ', 'the love of mike'],
] // prettier-ignore

const WASTING = ['pissing', 'messing', 'faffing', 'arsing', 'dicking', 'farting', 'buggering', 'mucking', 'fannying', 'titting', 'poncing', 'pratting', 'fucking', 'playing', 'larking', 'footling', 'fiddling', 'monkeying'] // prettier-ignore

const TWADDLE = ['crap', 'bullshit', 'bull', 'waffle', 'flannel', 'bollocks', 'shit', 'nonsense', 'claptrap', 'blather', 'guff', 'drivel', 'fluff', 'small talk', 'chit chat', 'cackle', 'blarney', 'lecture'] // prettier-ignore

/** Said in anger anywhere in a sentence, and no part of what it asks. */
export const CRIES: readonly Frame[] = [
  frame(['for', 'oh for', 'fer', 'in'], OATHS, ['sake', 'sakes', 'name', 'names']),
  sayings(
    'for crying out loud, for the love of god, for the love of christ, for the love of mike, for fuck, oh for fuck',
  ),
  sayings(
    'the fuck, the actual fuck, the hell, the heck, the blazes, the deuce, the bejesus, in blazes, in hells name',
  ),
  frame(['the', ''], ['bloody', 'fucking', 'bleeding', 'ruddy', 'chuffing', 'sodding', 'flaming', 'flipping', 'blooming', 'effing'], ['hell', 'heck', 'nora', 'ada', 'norah']), // prettier-ignore
  frame(['jesus', 'oh jesus', 'sweet jesus', 'christ', 'oh christ', 'god', 'oh god', 'oh my god', 'good god', 'good grief', 'good lord', 'dear god', 'dear lord', 'oh lord', 'oh dear', 'my god', 'jeez', 'jeez louise', 'crikey', 'strewth', 'gordon bennett', 'bleeding heck', 'blimey'], ['', 'christ', 'almighty', 'wept', 'alive', 'in heaven', 'no']), // prettier-ignore
  frame(['stop', 'quit', 'no more', 'enough', 'less of the'], [...WASTING, 'wasting my time', 'wasting time', 'stalling', 'dithering', 'waffling', 'wittering', 'blethering', 'blathering', 'dodging', 'being clever', 'being stupid', 'being daft', 'being a smartarse'], ['', 'about', 'around', 'me about', 'me around', 'us about', 'us around'], ['', 'and just', 'and', 'just']), // prettier-ignore
  frame(['cut', 'spare me', 'spare us', 'stop', 'never mind', 'enough of', 'less of', 'save me', 'cut out'], ['the', 'your', 'all the', 'this', 'that', 'all that'], TWADDLE, ['', 'and just', 'and', 'just']), // prettier-ignore
  frame(['pull your finger out', 'get your act together', 'get your finger out', 'get a grip', 'wakey wakey', 'do your job', 'do your bloody job', 'shut up', 'shut it', 'pack it in', 'give over', 'belt up'], ['', 'and just', 'and']), // prettier-ignore
  frame(['for the', 'for the bloody', 'for the fucking'], ['last', 'third', 'fourth', 'tenth', 'hundredth', 'umpteenth', 'millionth', 'nth', 'second bloody'], ['time', 'bloody time', 'fucking time']), // prettier-ignore
  sayings(
    'ffs, ffsake, fgs, wtf, wth, wtaf, jfc, omfg, omg, smh, gdi, lmao, lmfao, roflmao, give me strength, god give me strength, lord give me strength, thank god, thank christ, thank fuck, thank heavens, hallelujah, about bloody time, about fucking time, about time too, how hard can it be, how hard is it, is it that hard, its not that hard, it isnt hard, it is not difficult, its not difficult, its not rocket science, it isnt rocket science, is that so hard, if its not too much trouble, if its not too much bother, if its not too much to ask, if thats not too much trouble, if thats not too much to ask, if you can manage it, if you can manage that, if you dont mind', // prettier-ignore
  ),
]

const ARE_YOU = ['are you', 'r u', 'are u', 'r you', 'are you lot', 'you', 'u', 'you are', 'youre', 'ur', 'this is', 'that is', 'thats', 'its', 'it is', 'this thing is', 'what a', 'what an', ''] // prettier-ignore

/** "you useless piece of junk" */
export const HEAPS: readonly Frame[] = [
  frame(['you', 'u', 'you are a', 'youre a', 'a', ''], ['', 'useless', 'stupid', 'bloody', 'worthless', 'total', 'complete', 'utter', 'absolute', 'steaming', 'great', 'old', 'dumb', 'lazy'], ['piece', 'heap', 'pile', 'load', 'lump', 'bag', 'sack', 'crock', 'bucket', 'hunk'], ['of'], ['', 'old'], ['shit', 'shite', 'junk', 'crap', 'scrap', 'bollocks', 'cobblers', 'tripe']), // prettier-ignore
  frame(['you', 'u', 'you are a', 'youre a', 'a', ''], ['', 'useless', 'stupid', 'bloody', 'total', 'complete', 'utter', 'absolute'], ['waste of space', 'waste of oxygen', 'waste of skin', 'waste of electricity']), // prettier-ignore
]

/** "Pathetic.": what is said of an answer, or of whoever gave it, before a pause and after one. */
export const JUDGED_SO: readonly Frame[] = [
  frame(['', 'ok', 'okay', 'right', 'anyway', 'well', 'now', 'now then', 'so', 'and', 'but'], ['', 'lets get', 'let us get', 'lets go', 'we had better get', 'must get', 'better get'], ['back to', 'back on to', 'down to'], ['work', 'business', 'reality', 'the day job', 'the task in hand', 'the matter in hand', 'the numbers', 'the job', 'the point', 'serious stuff', 'the serious stuff', 'brass tacks', 'it']), // prettier-ignore
  frame(ARE_YOU, ['', 'just', 'really', 'even', 'so', 'as', 'absolutely', 'utterly', 'totally', 'completely', 'bloody', 'fucking', 'actually', 'an absolute', 'a complete', 'an utter', 'a total', 'absolute', 'complete', 'utter', 'total', 'a', 'such a', 'such'], ['deaf', 'thick', 'stupid', 'blind', 'dumb', 'mad', 'mental', 'insane', 'daft', 'dense', 'dim', 'serious', 'for real', 'joking', 'kidding', 'kidding me', 'having a laugh', 'having me on', 'taking the piss', 'taking the mick', 'listening', 'broken', 'drunk', 'awake', 'asleep', 'there', 'useless', 'hopeless', 'pathetic', 'ridiculous', 'unbelievable', 'disgraceful', 'disgusting', 'outrageous', 'scandalous', 'laughable', 'embarrassing', 'infuriating', 'farcical', 'shameful', 'rubbish', 'crap', 'shit', 'shite', 'bollocks', 'bullshit', 'garbage', 'nonsense', 'tosh', 'piffle', 'tripe', 'pants', 'dire', 'dismal', 'terrible', 'awful', 'shambles', 'farce', 'joke', 'disgrace', 'circus', 'mess', 'waste of time', 'waste of space', 'waste of money', 'piece of shit', 'piece of crap', 'piece of junk', 'piece of rubbish', 'heap of junk', 'heap of shit', 'heap of crap', 'load of rubbish', 'load of crap', 'load of shit', 'load of bollocks', 'load of old cobblers', 'pile of shit', 'pile of crap', 'crock of shit', 'shitshow', 'clown show', 'omnishambles']), // prettier-ignore
  frame(['', 'oh', 'well', 'and', 'ah'], ['shit', 'bugger', 'bugger it', 'bugger me', 'sod it', 'sod off', 'fuck', 'fuck it', 'fuck me', 'fuck off', 'fuck this', 'screw this', 'screw you', 'damn', 'damn it', 'dammit', 'hell', 'crap', 'bollocks', 'balls', 'arse', 'piss off', 'up yours', 'get stuffed', 'go away', 'do one', 'get lost', 'for fuck', 'what the hell', 'what the fuck', 'what the heck', 'wtf', 'come on', 'hurry up', 'at last', 'at long last', 'finally', 'about time', 'thats better', 'thats more like it', 'good boy', 'well done', 'well done you', 'bravo', 'big deal', 'whoopee', 'yippee', 'surprise surprise', 'no surprise', 'no surprise there', 'what a surprise', 'colour me shocked', 'quelle surprise', 'not again', 'here we go', 'here we go again', 'same old', 'same old story', 'great', 'brilliant', 'wonderful', 'marvellous', 'fantastic', 'lovely', 'charming', 'typical', 'bloody typical', 'fucking typical', 'bloody marvellous', 'bloody brilliant', 'fucking brilliant', 'just great', 'just brilliant', 'not good enough', 'not bloody good enough', 'not impressed', 'thought so', 'thought as much', 'as i thought', 'knew it', 'i knew it', 'i asked a simple question', 'i asked a simple bloody question', 'simple question', 'i havent got all day', 'havent got all day', 'i dont have all day', 'try again', 'have another go', 'start again', 'no shit', 'no shit sherlock', 'you what', 'say what', 'i said', 'as i said', 'like i said', 'i already said', 'how many times', 'how many more times', 'read my lips', 'listen', 'wake up', 'spit it out', 'out with it', 'chop chop', 'get on with it', 'just get on with it', 'get on with it then', 'get a move on', 'get a wriggle on', 'get your skates on', 'get to the point', 'get to it', 'shake a leg', 'look lively', 'look sharp', 'step on it', 'snap to it', 'jump to it', 'never mind that', 'never you mind', 'give over', 'give it a rest', 'leave it out', 'pack it in', 'do me a favour', 'do behave', 'cut to the chase']), // prettier-ignore
]

/** Put before what is meant to make it stronger, and never what is asked about. */
export const STRESSES = foldsIn(
  'bloody fucking fuckin fkn fking effing effin sodding frigging freaking friggin goddamn goddam goddamned damned chuffing motherfucking poxy sodden bastarding godforsaken blithering',
)

/** Who is called names: they stand alone, or after "you". */
export const CALLED = foldsIn(
  'genius einstein sherlock sunshine moron muppet numpty clown plonker wally twat prat tosser wanker pillock dimwit thicko halfwit dumbass dipstick bellend knobhead dickhead arsehole asshole bozo cretin imbecile dunce nitwit numbskull numbnuts dingbat twit buffoon idiot wazzock sweetheart buddy matey chum shithead fuckwit cockwomble tosspot nincompoop eejit',
)

/** What only "you" makes a name that somebody is called: "you useless machine". */
export const CALLED_BY_YOU = foldsIn(
  'bot robot machine computer contraption thing lump cow bastard bugger sod git knob dick fool toaster lot people software app system program programme waster shower donkey berk prick cunt bitch tool chatbot clot dolt dope plank spoon spanner donut doughnut melt weapon lemon pudding turnip cabbage turkey goon oaf lummox simpleton dullard slacker swine rat worm pig dog monkey clodhopper brick ass arse excuse jobsworth',
)

/** What they are said to be. */
export const SO_CALLED = foldsIn(
  'useless stupid thick dumb dozy daft lazy dense pathetic hopeless bloody fucking blithering absolute utter total complete silly worthless brainless dim clueless gormless goddamn damn old bleeding sodding poxy rotten lousy ignorant miserable wretched infernal blasted utterly totally completely fat crappy shitty shit crap rubbish ridiculous incompetent',
)

/** A team by what is thought of it: "which shower", "those jokers". */
export const THAT_LOT = foldsIn(
  'shower rabble bunch mob shambles circus clown joker muppet numpty idiot cowboy waster moron jobsworth layabout incompetent skiver genius',
)
