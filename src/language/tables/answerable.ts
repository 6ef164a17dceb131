import type { Frame } from './frame'
import { frame } from './frame'

const OFFICERS = ['officer', 'officers', 'manager', 'managers', 'person', 'people', 'individual', 'individuals', 'colleague', 'colleagues', 'lead officer', 'lead officers', 'service manager', 'service managers', 'lead', 'leads', 'head', 'heads', 'staff'] // prettier-ignore

const ANSWERS = ['accountable', 'answerable', 'in charge', 'responsible', 'who answer', 'who answers', 'who own', 'who owns', 'owning', 'that own', 'behind', 'to blame', 'looking after', 'running', 'leading on', 'leading', 'who look after', 'who looks after', 'who run', 'who runs', 'with responsibility', 'with accountability', 'holding responsibility', 'held responsible', 'held to account', 'held accountable', 'assigned', 'whose name is against', 'whose names are against', 'named against', 'listed against', 'in whose name'] // prettier-ignore

/** Somebody who answers for something, and whose name stands against it: no list of staff is asked for. */
export const ANSWERABLE: readonly Frame[] = [
  frame(['', 'names of the', 'names of', 'name of the', 'name the', 'which', 'what', 'the names of the', 'the name of the'], OFFICERS, ['', 'who are', 'who is', 'that are', 'that is', 'whos', 'thats', 'to be'], ANSWERS, ['', 'for', 'of', 'to'], ['', 'each of', 'each', 'every', 'all', 'all of']), // prettier-ignore
  frame(['whose'], ['name', 'names', 'fingerprints', 'initials', 'face', 'faces'], ['is', 'are', 'sits', 'sit', 'appear', 'appears', 'goes', 'go', 'stands', 'stand', 'was', 'were', 'do we have', 'have we got', 'is down'], ['against', 'on', 'next to', 'beside', 'alongside', 'attached to', 'by', 'under', 'down for', 'down against', 'all over', 'for', 'behind'], ['', 'each of', 'each', 'every', 'all', 'all of']), // prettier-ignore
]

const MAY_I = ['should i', 'should we', 'do i', 'do we', 'can i', 'could i', 'would i', 'must i', 'do i need to', 'do i have to', 'ought i to', 'might i', 'shall i'] // prettier-ignore

const REACH = ['see', 'ask', 'speak to', 'talk to', 'contact', 'approach', 'ring', 'email', 'call', 'write to', 'go to', 'chase', 'meet', 'have in', 'get in', 'turn to', 'thank', 'blame'] // prettier-ignore

/** "the names for the misses", "which people should I see about …" */
export const NAMES_FOR: readonly Frame[] = [
  frame(['whos', 'who has', 'who is'], ['got', 'holding', 'carrying', 'stuck with', 'landed with', 'sitting on', 'in the frame for', 'on the hook for'], ['', 'the', 'those', 'these']), // prettier-ignore
  frame(['names', 'a name', 'owner names', 'officer names', 'contacts', 'contact names'], ['for'], ['the', 'each', 'each of', 'each of the', 'every', 'all', 'all the', 'all of the', 'those', 'these']), // prettier-ignore
  frame(['which', 'what'], ['people', 'person', 'officer', 'officers', 'manager', 'managers', 'colleagues', 'individuals', 'individual', 'colleague'], MAY_I, REACH, ['', 'about', 'regarding', 'over']), // prettier-ignore
  frame(['against', 'under', 'in', 'next to', 'beside', 'on', 'with', 'to'], ['whose'], ['name', 'names', 'door', 'desk', 'account']), // prettier-ignore
]
