import type { Token } from './token'

/** Who a statement is about, where it is about nothing of the council's. */
const SUBJECTS = new Set(
  'i we they he she you it there id wed theyd hed shed youd ive weve theyve youve im were theyre hes shes youre theres everyone everybody nobody someone somebody'.split(
    ' ',
  ),
)

/** Words by which a statement may say what is wanted, or limit it. */
const WANTING = new Set(
  'mean meant want wanted need needed only just except exclude excluding ignore instead rather interested care asking ask include including count not focus concern concerned regard limit restrict leave drop without unless if for'.split(
    ' ',
  ),
)

/** "we'd be on about nothing else", "where I used to work": told of oneself or of people at large. */
export const isTold = (tokens: readonly Token[]): boolean =>
  tokens.some(({ fold }) => SUBJECTS.has(fold)) && !tokens.some((token, place) => wants(token, tokens[place + 1]))

/** "about the leisure centre", though not "about it" */
const wants = ({ fold }: Token, next: Token | undefined): boolean =>
  fold === 'about' ? !SAYS_NOTHING.has(next?.fold ?? '') : WANTING.has(fold)

const SAYS_NOTHING = new Set(['it', 'them', 'that', 'this', 'nothing', 'everything', 'what', 'anything'])

const NARROWING = new Set(['only', 'mean', 'meant', 'except', 'excluding', 'rather'])

/** "I just run allotments", "my area is parks": what somebody answers for is what is asked about. */
const OWN_PATCH =
  /(?:^| )(?:i|we|im|were) (?:(?:just|only|solely|mainly|mostly|personally|myself|now|currently|am|are) )*(?:run|manage|lead|head|head up|look after|looking after|oversee|cover|own|handle|supervise|am responsible for|responsible for|in charge of|deal with|do) (?!it\b|this\b|that\b|you\b|not\b|so\b|to\b|the same\b)\w|(?:^| )(?:my|our) (?:area|patch|service|remit|team|department|section|bit|brief|portfolio|job|responsibility) (?:is|are|cover|covers) (?:just |only |solely )?\w/ // prettier-ignore

export const namesOwnPatch = (tokens: readonly Token[]): boolean =>
  OWN_PATCH.test(tokens.map(({ fold }) => fold).join(' '))

/** "I only want the depot": what is said of a thing that nobody knows limits what is asked. */
export const narrows = (tokens: readonly Token[]): boolean =>
  tokens.some(({ fold }) => NARROWING.has(fold)) || namesOwnPatch(tokens)
