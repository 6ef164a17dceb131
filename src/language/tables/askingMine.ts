import type { Frame } from './frame'
import { frame } from './frame'

const TRULY = ['', 'personally', 'actually', 'currently', 'directly', 'myself', 'still', 'formally']

const OWN = ['own', 'have ownership of', 'have responsibility for', 'have personal responsibility for', 'have charge of', 'answer for', 'look after'] // prettier-ignore

const ANY = ['any', 'anything', 'any of', 'something', 'any one of']

const MEASURES = ['', 'measures', 'measure', 'kpis', 'kpi', 'indicators', 'indicator', 'targets', 'of the measures', 'of the kpis', 'of these', 'of those', 'of them', 'ones'] // prettier-ignore

const DOWN_FOR = ['the owner of', 'an owner of', 'owner of', 'down as owner of', 'down as owner for', 'down as the owner of', 'down as the owner for', 'listed as owner of', 'listed as owner for', 'responsible for', 'accountable for', 'named against', 'in charge of', 'down for'] // prettier-ignore

const MY_NAME = ['in my name', 'under my name', 'to my name', 'against my name', 'of my own', 'with my name on', 'with my name against'] // prettier-ignore

/** Which measures are the asker's: none of them is named, so no measure's owner is asked for. */
export const WHICH_ARE_MINE: readonly Frame[] = [
  frame(['do i', 'did i', 'dont i'], TRULY, OWN, ANY, MEASURES),
  frame(['which', 'what', 'how many', 'list the', 'show the', 'show me the', 'list all the'], MEASURES, ['do i', 'i', 'that i'], TRULY, OWN), // prettier-ignore
  frame(['am i', 'arent i'], TRULY, DOWN_FOR, ANY, MEASURES),
  frame(['what', 'which', 'how many'], MEASURES, ['am i'], TRULY, DOWN_FOR),
  frame(['is my name', 'is mine the name', 'am i named'], ['', 'down'], ['against', 'on', 'next to', 'beside'], ANY, MEASURES), // prettier-ignore
  frame(['have i got', 'have i', 'do i have', 'are there', 'is there', 'are', 'is'], ANY, MEASURES, MY_NAME),
]
