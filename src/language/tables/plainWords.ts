import { fold } from '../fold'
import type { Vocabulary } from '../nearness'
import { vocabularyOf } from '../nearness'
import { formsOf } from './wordForms'

/**
 * Everyday words that name no thing, place, group of people or time, and neither limit, turn, order nor count: with them
 * or without them a sentence asks the same. They are left out of what is asked, and the answer names them. A word that
 * could stand for something a council does or measures ("collect", "decide", "train") must not stand here.
 */
const VERBS = `
express state specify outline describe relay recite recount cite mention discuss
enlighten inform advise clarify illustrate elaborate repeat remark utter whisper shout yell mutter moan grumble whinge
identify locate pinpoint highlight trace dig retrieve obtain furnish provide produce lay table circulate bung whack
chuck fling ping hand bring drag scribble jot append enclose paste phrase word
suppose assume reckon imagine appreciate presume suspect doubt recall recollect realise realize recognise
recognize acknowledge interpret perceive sense ponder muse puzzle gather infer
seem appear sound prove remain keep happen occur arise exist transpire emerge materialise
manage bother mind matter choose opt prefer
carry bear hold wrap sum boil touch dwell linger rattle zip skip scroll flick glance peek peep gaze stare
beg implore urge entreat insist plead oblige indulge pardon
reproduce demonstrate showcase divulge disclose confide apologise apologize reassure
compile collate calculate compute tabulate itemise itemize enumerate
speak talk chat natter gossip converse listen hear read view browse hunt seek rummage sniff probe quiz wonder fancy fear dread
hate loathe detest adore enjoy relish thank forgive excuse join attend learn understand comprehend grasp digest absorb remember
notice overhear glimpse believe think mean intend wish desire crave require involve entail signify denote imply suggest indicate
hurry rush dash panic stress fret sweat weep laugh giggle smile grin frown sigh yawn sleep doze nap wake chew sip kneel lean
crouch hop leap stumble wander stroll swear vow pretend feign bluff joke tease argue quarrel bicker squabble debate
alarm startle surprise shock stun amaze astonish astound impress depress upset disappoint discourage dishearten embarrass
frustrate infuriate enrage bore exhaust deserve merit warrant dare venture attempt endeavour stick pop shove slide slot squeeze
pinch grab snatch seize neaten knock rustle whip rephrase reword retype humour bless curse glean garner elicit emphasise
emphasize underline ramble waffle drone babble bleat witter sulk mope
intrigue baffle bewilder confuse amuse annoy irritate bug nag pester hassle examine scrutinise ascertain establish gauge
`

/** Forms that no rule makes, and words that have none. */
const OTHERS = `
kindly respectfully humbly ideally perhaps possibly maybe surely presumably apparently evidently supposedly allegedly literally
genuinely truly officially formally publicly privately internally frankly obviously clearly hopefully sadly unfortunately
regrettably incidentally indeed nevertheless nonetheless therefore hence thus accordingly namely viz briefly concisely
succinctly promptly immediately swiftly specifically particularly especially notably separately individually respectively
correctly accurately merely purely broadly typically usually normally fundamentally essentially ultimately suddenly seriously
bluntly candidly personally professionally politely gently casually openly visibly admittedly naturally certainly definitely
undoubtedly absolutely totally utterly flippin flipping bloomin blooming bleeding ruddy sodding
upon amongst amid throughout towards toward whereby thereof therein thereby hereby herein aforesaid pertaining wherever
itself themselves himself herself ourselves yourself yourselves myself oneself
gotta wanna lemme dunno innit tbh imho imo btw fyi wrt aka cos coz cuz soz tho thru bout abt defo obvs srsly rly
ya yer yous aye yep yup yea huh eh aw oops whoops ooh ahem
wrote written turning turned spoke spoken forgot forgotten brought kept laid sought felt bore borne chose chosen
able unable sure unsure grateful curious keen eager happy glad pleased willing ready handy useful helpful
interesting interested exact precise relevant respective individual official formal proper sensible
awful dreadful terrible appalling pathetic ridiculous daft silly mad crazy absurd lovely cheeky dull tedious
shambles disgrace nonsense farce palaver faff chaos mess circus pantomime heck blimey crikey gosh heavens
christ jesus jeez gawd dammit damned crap crappy bollocks bugger sod shit shite fuck fucking fucked wtf arse ugh argh meh
idiot muppet numpty clown darling duck pal pet bro dude lad sir madam
chamber colleague chairman chairwoman chairperson newspaper journalist reporter speech memo memorandum appendix annex annexe
statement folder situation consideration apparent folk anywhere somewhere whether grip odd finally whisker
simultaneously altogether basically namely likewise similarly marginally currently presently
rotten lousy dire grim stinking shocking horrible hopeless useless dreadfully
roughly approximately honestly technically theoretically strictly strangely curiously interestingly surprisingly worryingly luckily
thankfully mercifully sincerely truthfully realistically logically conceivably reportedly seemingly plainly patiently urgently
hastily quickly speedily readily simply directly straightforwardly relatively comparatively somewhat
nah naw lol rofl lmao omg omfg ffs smh ngl tbf idk lmk rn pronto jk hmm hm um umm er erm oi ey yo hiya howdy cheers ta thx pls
plz ty tysm okey dokey righto righty alrighty blah yada lordy lord goodness cor wow whoa yikes eek phew bah pah tut tsk grr hurrah
hooray yay woohoo bingo bravo gubbins thingy whatsit whatnot malarkey caboodle shebang guff bumf bullshit claptrap codswallop
dumb dim dense clueless brainless braindead moronic idiotic imbecile fool foolish twit plonker wally prat pillock divvy dope dopey
dimwit halfwit nitwit clot berk git cretin melon tosser wanker bastard knob dickhead wazzock genius einstein sherlock
worthless pointless tiresome wearisome wretched blasted infernal confounded miserable abysmal disastrous disaster laughable woeful
ghastly hideous horrendous horrid vile grumpy angry livid furious fuming raging narked miffed peeved
afraid scared frightened nervous anxious tired knackered shattered weary sleepy puzzled bemused flummoxed stumped
idea inkling notion hint clue gist nutshell lowdown scoop snippet info intel cuppa biscuit sandwich beer gin
simple straightforward clear concise brief speedy snappy pithy honest truthful frank blunt candid sincere genuine
dear beloved esteemed honourable worshipful distinguished heard thought meant understood stuck
footing wording paragraph column sake favour chance curiosity convenience doubt
`

const wordsIn = (list: string): readonly string[] => list.trim().split(/\s+/)

export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  [...wordsIn(VERBS).flatMap(formsOf), ...wordsIn(OTHERS)].map(fold),
)

/** How great something is, which orders or limits what is asked unless numbers do. */
export const SIZES: ReadonlySet<string> = new Set(wordsIn('tiny teeny minuscule minute big huge massive enormous gigantic whopping hefty sizeable considerable substantial significant modest minor slight small little large serious severe major').map(fold)) // prettier-ignore

/** A plain word as long as this is hardly near another: "grtaeful", "identfy". */
const LONG = 7

/** The longer plain words, for those that are mistyped. */
export const PLAIN_VOCABULARY: Vocabulary = vocabularyOf([...PLAIN_WORDS].filter((word) => word.length >= LONG))
