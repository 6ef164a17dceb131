/**
 * Words of council work whose noun and verb differ by more than an ending, a family a line: "satisfied" and "satisfaction"
 * name the same measure. Words that tell two measures of one service apart ("tenant", "tenancy") must not stand together.
 */
const FAMILIES = `
satisfy satisfied satisfaction
dissatisfied dissatisfaction
resolve resolution
submit submission
permit permission
admit admission
decide decision
retain retention
register registration
occupy occupied occupancy occupation
convert conversion
divert diversion
suspend suspension
receive receipt
subscribe subscription
prescribe prescription
recover recovery
enquire enquiry
inquire inquiry
vacant vacancy
absent absence
notify notification
qualify qualification
verify verification
certify certification
comply compliance
apply applied application
exclude exclusion
permanent permanency
marry marriage
breastfed breastfeeding breastfeed
born birth
spend spent
sell sold
lose lost
teach taught
draw drawn drew
steal stolen
grow grown grew growth
adopt adoption adoptive
advise advice
respond response
`

/** Each family's words in their order, the one that gives the stem first. */
export const WORD_FAMILIES: readonly (readonly string[])[] = FAMILIES.trim().split('\n').map((line) => line.split(' ')) // prettier-ignore
