/** Words that only lead to what is told: "right so I've …". */
const LEAD = '(?:(?:ok|okay|so|right|well|um|er|erm|sorry|look|listen|hi|hello|hey|morning|afternoon|evening|good|and|but|because|as|since|cos|yes|no|now|oh|honestly|frankly|please) )*' // prettier-ignore

const oneOf = (list: string): string => list.split(',').map((words) => words.trim().replace(/'/g, '[\'’]?')).join('|') // prettier-ignore

/** Those who tell, or are told of: the asker, the asker's people, and those who are asking the asker. */
const TELLERS = oneOf(`i, i'm, i've, i'll, i'd, we, we're, we've, we'll, my, me and, just me, someone, somebody, someone's, somebody's, nobody, no one, no-one, everyone, everybody, everyone's, everybody's,
 the chair, the leader, the mayor, the boss, the press, the auditors, the inspectors, members, councillors, residents, the opposition, a resident, a councillor, a member, a journalist, a supplier, cllr, councillor, she, he, they, they're, they've, she's, he's, once i, once we, when i, when we, while i, while we, as soon as i, after i, after we, now i, now we, now that, since i, since we`) // prettier-ignore

/** What one is doing, or has just done, said without "I am". */
const DOING = oneOf(`just back, just off, just out, just had, just been, just got, just come, just about to, fresh back, back from, off to, new to, new in, new here, covering for, standing in, stood in, filling in for, standing outside, sitting in, sat in, stuck in, working on, working through, writing, writing up, drafting, preparing,
 prepping, putting together, doing, finishing, about to, going to, got to, having to, trying to, hoping to, without \\w+ing, been, had, spent, speaking as, as chair, as leader, as the, as an, as a, wearing my, with my, quit, stop, pa to, ea to, deputy`) // prettier-ignore

/** Courtesy, doubt of oneself, and anger. */
const MANNER = oneOf(`not being, not to be, not my, no offence, no disrespect, don't mean to, don't want to be, don't shout, don't laugh, could be me, may be me, might be me, maybe it's me, maybe i, perhaps i, call me, forgive me, excuse me, pardon me, bear with me, apologies, humour me, stupid question, silly question, daft question, dumb question, quick question, quick one,
 this is, this isn't, that is, that's, it's, it is, what a, you, you're, you've, your, come on, for god, for heaven, for pity, for christ, for goodness, for crying, for the love, for the last time, for the third time, for the umpteenth time, absolute, absolutely, utter, utterly, total, totally, complete, disgraceful, unbelievable, ridiculous, pathetic, useless, typical, shocking, appalling, honest to god, never in my, enough, how hard can, how difficult can, why do i, why can't you, can't you, don't you dare, in all my years, last time, every time, each time, so much for, pull your`) // prettier-ignore

/** Where somebody begins to tell of themselves, of the occasion, or of their anger. */
export const TELLS = new RegExp(`^${LEAD}(?:${TELLERS}|${DOING}|${MANNER})(?:[’']\\w+)?(?![\\w’'])`, 'i')

const SUBJECTS = oneOf(`i, we, you, they, he, she, it, this, anybody, anyone, somebody, someone, everybody, everyone, officers, managers, members, the leader, the chair, the chief exec, the chief executive, the committee, cabinet, scrutiny, the auditors, the press, the meeting, the board, council, the next quarter, the quarter, the window, the collection, people, services, finance`) // prettier-ignore

const TO_COME = oneOf(`open, opens, close, closes, start, starts, begin, begins, sign, signs, submit, submits, send, sends, go, goes, is sent, are sent, am, meet, meets, see, sees, sit, sits, ask, asks, get, gets, put, puts, publish, publishes, print, prints, walk, walks, stand, stands, leave, leaves, speak, speaks, brief, briefs, present, presents, approve, approves, export, exports, remind, reminds, chase, chases, change, changes, finalise, finalises, issue, issues, write, writes, is opened, is closed, are opened, are closed, gets opened, lock, locks, move, moves, roll, rolls`) // prettier-ignore

/** "Before anybody opens the next quarter,": what is yet to be done, with whatever time it is to be done for. */
export const OCCASION = new RegExp(`^${LEAD}(?:before|ahead of when|until|till|by the time)\\s(?:${SUBJECTS})\\s(?:\\w+ly\\s|even\\s|actually\\s)?(?:${TO_COME})\\b`, 'i') // prettier-ignore

/** "Scrutiny want to talk about narrow failures, so: …": what a meeting is to be about, which the question after it says for itself. */
export const AGENDA = new RegExp(`^${LEAD}(?:the |our |my )?(?:scrutiny|cabinet|council|committee|audit committee|scrutiny committee|board|panel|leader|chair|mayor|members|councillors|directors|portfolio holder|chief exec|chief executive|opposition|press|auditors)(?: (?:today|tonight|tomorrow|next week))? (?:want|wants|wanted|would like|plan|plans|intend|intends|wish|wishes|need|needs|mean|means|are|is|are keen|is keen|have asked|has asked)(?: (?:mainly|only|really|going|all|now))* to (?:talk|speak|hear|discuss|debate|focus|concentrate|dwell|look|think|home in|spend time)\\b`, 'i') // prettier-ignore

/** "Deputy leader here." */
export const INTRODUCES = /^[^.!?,;:\n]{1,60}\shere\W*$/i

/** "I don't care about tolerances": what is not wanted is not what is asked about. */
export const UNWANTED =
  /\b(?:don['’]?t|do not|couldn['’]?t|could not|not|never) (?:\w+ )?(?:care|want|need|interested|bothered|fussed|mind|give a \w+)\b/i

/** What may be the subject of a sentence stands behind these, and not where the asker is. */
export const SUBJECT_VERBS = new Set('mean meant meaning care interested concerned worried thinking manage run lead head cover represent want need like only count look looking after asking talking speaking'.split(' ')) // prettier-ignore
