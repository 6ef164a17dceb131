/**
 * Words that people wrap a question in and that never change its answer. A word that could (a place, a group of people,
 * a kind of work) must not stand here, however often it is typed.
 */
export const FILLERS: readonly string[] = [
  // holding words
  'a, an, the, of, to, in, on, at, by, for, from, with, as, into, about, around, across, within, per, is, are, was, were',
  'be, been, being, am, do, does, did, done, has, have, had, having, will, would, can, could, should, shall, might, must',
  'i, me, my, we, us, you, he, she, our, your, so, then, than, there, here, if, though, while, because, also, too, as well',
  'hwo, waht, whta, hwat, teh, adn, taht, what, when, where, who, whom, whose, how, whats, whos, wheres, whens, hows, hes, shes, theres, heres, hu, wat, wot, wots',
  'that, which is, which are, that is, that are, that were, that was, that have, that has, r, u, ur, im, ive, id, lets',
  'get, got, getting, go, goes, went, gone, come, came, coming, goin, gonna, make, made, take, took, taken, put, see, seen',
  'send, sending, have we heard, heard, hear, know, say, said, says, tell, told, think, thought, believe, guess, wonder, wondering, remember, understand, mean, means',
  // politeness and impatience
  'um, umm, uh, er, erm, hmm, ah, oh, hiya, evening, good evening, good afternoon, alright, anyway, hi there, hello there',
  'please, pls, plz, plse, thanks, thank you, ta, cheers, thx, hi, hello, hey, morning, afternoon, good morning, ok, okay',
  'right, well, sorry, just wondering, quick, quickly, asap, urgently, now, right now, come on, oi, yes, yeah, mate, again',
  'for once, honestly, actually, really, basically, exactly, precisely, simply, straight, plainly, properly, please tell me',
  'open up, open up the detail, open up the details, open the detail, open the details, open the card, open up the card',
  'quick question, question, answer, reply to me, outturn bot, bot, at all, whatsoever, ever, even, still, yet, already',
  'bloody, damn, hell, the hell, on earth, sake, for gods sake, stupid, useless, ffs, omg, lol',
  // words run together
  'whereve, whichve, thereve, whove, whenve, howve, whered, whatd, thatd, itd, theyd, cos, coz, cuz',
  'her, his, him',
  'whod, wholl, therell, thered, heve, shouldve, wouldve, couldve, mightve, mustve',
  'weve, youve, theyve, theyre, youre, wed, youd, ill, well, theyll, itll, thatll, whatve, whatre, howre, whore',
  // the asker's own work
  'want, wanted, wanting, need, needed, needing, like, would like, looking, look, looking for, check, checking, confirm',
  'remind me, remind us, let me know, let me see, fill me in, talk me through, walk me through, run me through, help me',
  'prepare, preparing, prep, writing, finish off, close off, off, out, up, down, over, through, together, my notes, notes',
  'note, paper, slide, presentation, meeting, committee, agenda, minutes, brief, boss, chief exec, chief executive',
  'i meant, i mean, wish to see, wish to know, wish to have, at once, all told, leader, the leader, chapter and verse, chapter or verse, at the mo',
  'councillor, member, portfolio holder, leadership, directors, cllr, for tomorrow, for today, tomorrow, tonight, today',
  'at the moment, at present, currently, current, latest, most recent, recent, recently, so far, to date, up to now, nowadays',
  // where an answer is wanted
  'before cabinet, for cabinet, to cabinet, at cabinet, before scrutiny, for scrutiny, to scrutiny, at scrutiny, before full council, for full council',
  'to full council, before the board, for the board, to the board, for the leader, for slt, for clt, for smt, for cmt, before slt, before clt, before smt, before cmt',
  // sides of a question that limit nothing
  'thing, stuff, bit, one, ones, item, name, names, called, full, fully, whole, entire, overall, generally, in general',
  'so low, so high, so bad, so poor, so good, so few, so many, so slow, so long, this low, this high, this bad, too low, too high',
  'i bet, ill bet, id bet, i bet you, i wager, ill wager, id wager, i dare say, i daresay, i fancy, ill warrant, i shouldnt wonder, no doubt, surprise surprise, what a surprise, no surprise there, as usual, as ever, as per usual',
  'anyhow, anyways, apiece',
  'of all, of them all, of the lot, of all of them, in short, set, rather than, instead, instead of, measured, it was, as it is, as they are, as we are',
  'often enough, enough, good enough, much, many, lot, lots, very, quite, rather, pretty, more or less, altogether, in total',
  'compared with target, compared to target, against target, against its target, against the target, versus target, vs target',
  'against plan, against our target, relate, related, relating, linked, link, linked to, supporting, support, belong',
  'belonging, belongs, under, concerning, regarding, re, considering, particular, specific, certain, kind, sort, type, part',
  'say about, sit, sits, sitting, stand, standing, currently at, end, end up, ended, ended up, turned out, come out',
  'came out, happened, happening, happen, became, become, go with, going, going on, look like, looks like, looks, as at, as of',
  'thats all, that is all, is that all, nothing but, whatever, help, report, reports, doin, goin, tellin, askin, anybody, anyone, everybody, everyone, somebody, someone, nobody, no one, whoever, we all, round, cycle, batch, above it, above',
  'beneath, underneath, stop, mucking, messing, faffing, excuse, excuses, bother, bothered, hurry, hurry up, ages, wait, waiting',
  'terms, in terms of, respect, regards, in relation to, relation, when it comes to, comes, fit, fits, fit with, sat, land',
  'landed, achieve it, asked, asked of, asking, asks, set out, say on, people are, given, shown, showing, it all, etc, eg, ie',
  'way, bits, area of, side, front, held, hold, include, includes, including, included, involved, involve',
]
