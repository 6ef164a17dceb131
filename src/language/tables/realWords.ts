import { fold } from '../fold'

/**
 * Words that stand a letter or two from one of ours and are words by themselves ("meals" is not "means", "sport" is not
 * "short"), and what people ask a council about that its plan may not hold, and
 * the names of other councils. None is ever taken for a mistyped word: that
 * would answer another question, confidently.
 */
const NEAR_OURS = `
abort actor adapt adopt advert agent aide alarm album alone alter amend amount angle arise arising army art ash aware bath beach beam bean
bear beard beast beds bent beta birds birth black blame blast blend bless bling blow board boat bond bonds boot border born boss both bounce bowl box brain
branch bread breach brick bride bring brother buck bulk bull bunch burn bust cafe cage cake calm camel camp canal cane cape card cards carer carers
carrier cart cast castle cater cease cell cells census cent chain chair chance chapel chart charts chat cheap cheer chip chose chosen chuck church cite
class classes clause clean cleaner cliff climb clone closer cloud club coach coal coarse coast coat code codes coin cold comet comic commit committed conform
consent contain contains content contents contest context contract cook cope coping copper core cores correct cost couch cough counted country county coupled courage course courses court courts cover covers
cow craft crane crash crate cream crew crisp crop cross crowd crown cruise curb cure curry curse curve cushion cyclist dairy damp dance danger dare
dated dating dead deaf deals dealt death deaths debate decay decent deck deer defined delight delta dent dentist depot depth depths desk detect dial diet dine
dining dinner director directory dirt disc disco dish dispute ditch dock doctor doctors dose doze draft drain drains drama draw drawn dread dream dress
drift drill drink drive driven driver drivers drone drown drugs dual dust duty dying eaten editor eighth elder elderly elect elite embed empire enable engine
entered entry equal erase escape ethic event events exact excess exit expert expire expose express fabric face facing faint fair fairs faith fake falls fame family famine
fancy fare farm farms fatal fate father fault favour feast feel feels fees fence fetch fever fewest fibre fiction field fight file filed files fill filling film films
filter finger finish finished fire fires firm firms fish fist flag flags flame flash flat flats fleas flight flood floods floor flour flow flower flu fluid foam focus
fold folk food foods fool foot football force forced ford forest forge forget forgot form formal format former forms fort forth forum found fountain frame fraud free freed fresh
fried friend front frost fruit fuel fund funded funds funeral gain gains gallery gang garage garden gas gate gauge gear ghost gift gifts giving glad glass
glove goat gold golf goods gown grace grade grades grain grand grant grants grape grass grave graves great greed greek greet grew grid grit gritting groom gross ground grounds group
groups growth guard guards guess guest guests guide guilt gulf gum guns habit half hall halls hand handle handled hands hang harbour hard harm harvest haven hazard
head heads heal hear heart heat heater heavy hedge hedges height hello herb hero hidden hide hike hill hills hint hire hired hobby hole holes holiday holly home homes honey
honour hood hook hope horn horse hospice hospital host hostel hotel hotels hound hours house houses hover human hunger hunt hut ideal image income index indoor infant inform
injury inner input insect inside intent invest island ivory jail jobs join joint judge juice jump junction junk jury keen kept kids kiln king kings kiosk kiss kitchen knee knew
knife knight knock labour lack ladder lake lakes lamb lamp land lane lanes large laser launch laundry law lawn lawyer lay layer leading leads leaf league leak leaks
lean leap learn learned learner lease leased leases leather leave leaves lecture leg legal lend lender lending length lens lesson letter letters lever liar life lift lifts light
lighting lights limb line lined linen liner lines lion lip liquid litter live lives load loan loans lobby lock locked locks lodge logic loop loose lord lorry lose losing loss
losses loud lounge love loved lover lower loyal luck lunch lung machine male mail mailed males mall malls manner manor mark marked marker marks marsh mask mason masses master
match matter mayor meal meals meant meat medal media melt memo mend mental mentor menu mercy mess metal metals meter meters midwife mile miles milk mill mind minds mine mined miners
minor mirror mist mixed mobile model models monk mood moor moral mortal mosque motor motors mould mount mouse mouth move moves movie mower mud museum music named
nap nation nature near nerve nest newer newest newest night nights noise nor north nose noted notice novel novels nuclear nurse nursery nurses nut oak oath occur ocean offence offer
offers officer often oil older oldest olive oral orange orbit order orders organ origin ought oven owed owing oxygen pace pack packed page paid paint pair palace pale panel pants
parade parent parents park parked parking parks parrot parsed party passage passes passport past paste patch path paths patient patrol pattern pause paved pavement pave peace peak pearl pedal
peer penalty pension permit pest pests petrol phrase piano picnic pier pig pile pilot pin pine pink pipe pitch pitches pizza placed places plain plane planes planet plant planted plants
plate plated play played player plead please plot plots plough plug plumber plus pocket poem poet pole poles police policy polish polite poll polls pond ponds pool pools pope
pork port porter ports pose post posted poster posts pot pothole potholes pots poultry pound pour powder power praise pray preach precise present preserve president press prevent
preview prey price pride priest primary prince print prints prior prison privacy prize problem profit proof prosper protect protest proud prove proved proven pub pubs pull pump pupil pupils
pure purse push quarry quest queue quiet quit quitter quitters quote quoted quotes race races racing rack radio raft raid rail rails rain raise raised ramp ramps rang range ranger ranges rapid
rare rat rating rats raw ray razor reach reached read reader reading reads ready realm reap rear rebel receipt recess recipe reed reeds refer reform refund refuge refugee refugees refuse regain regard
region reject relax relay relevant relief relied relies rely remainder remedy remind remove removed renewal rent rental rents repaid repair repaired repairs repeal repeat replace repo
rescue resent reserve reset resort rest restore retail retain retire retired retirement revive reward rewards rice rich rid ride rides rifle ring riot ripe rise river rivers road roads roast
rob robin robot rock rod rode roll rolled roof roofs room rooms root rope rose rot rotten rough round route routes royal rubbish rude rugby ruin rule ruled ruler rules reverse rural rush rust sack sacked
sad safe safer safest sail saint salad sale sales salon salt sand sang sauce save saved saver saves saving savings scale scan scar scare scene scenery scenes schedule scheme school schools science scope scored
scout scrap scream screen script sea seal search season seat seats second secret section sector secure seed seeds seek seem seems seized select self sell seller senate sense sensor series serve server
served sever sewer sewers sewage sexual shade shadow shake shaken shall shame shaped shared sharp sheep sheet shelf shell shelter shift shine ship ships shirt shock shoe shoes shoot shop shops shore
shots shower shut sick sight sign signal silent silk silver simple sin sing singer sink site sites six sixth sixty skate skates skill skills skin skip skips skirt skull sky slate slave sleep sleeper sleepers sleeping slept slice
slide slim slope slot slow slower smart smell smile smoke smoked smoker smokers smoking smooth snack snake snow soap sober soccer social sock soil solar sold soldier sole solid solo solve song sorry sort soul sound
soup sour south space spade spare spark spat speak spear special speech speed speeding speeds spell spent spice spike spill spin spine spirit spit split spoil spoke spoon sport sports spouse spread spring spur square
stable staff stag stage stages stain stair stairs stake stale stall stalls stamp star stare stars starter statue stay steady steal steam steel steep steer stem step steps stern stick sticks stiff still sting stock
stocks stole stolen stone stones stood stool store stored stores storm story stove strain strand strange straw stray strays stream street streets strength stress strict strike string strip stroke strong struck stud student
students studio study stuff style suburb sue sugar suit suite sum summer summit sun super supply surf surge survey surveys swap sweep swim swimmer swimming swing sword tail tale talk tank tap tape target
task tasks taste tax taxed taxes taxi tea teach teacher teachers tear teen teenage teenager teens teeth temple tenancy tenant tenants tend tender tennis tent tents tents term terms terrace test tests text textile theatre
theft theme themes therapy thermal thick thief thin third thorn thread threat tip tipped threats throat throne throw thumb ticket tickets tide tidy tie tiger tight tile tiles till timber tip tips tire tired tissue title toast
toilet toilets token toll tone tool tools tooth torch touch tough tour tourism tourist tours tower town towns toxic toy trace track tract tracts trade trader traders traffic trail trailer trails train trained trainee trainer
trains trait tram trams trans transit trap trash tray treat treated treaty tree trees trench trend trial trials tribe trick trim trip trips troop trouble truck trucks true trunk trust trustee truth tube tune tunnel tutor tutors twin
tying tyre ugly umbrella uncle union unions unit unity urban urge urine user users utility vacancy vacant vaccine vague valid valley value valued van vans vary vast vault vehicle venue venues verbal verge verges verse vessel
vest vet vets victim victims video view village vine violence virus visa visit visited visitor visits visual vital voice volume voted voter voters votes voucher voyage wage wages waist wake walk walked walker walking
wall walls ward warden wardens wards warm warmer warmth warn warning wash waste wasted watch water wave waves wax weak weaker weakly wealth weapon wear weather wedding weed weeds weigh weight welfare well wells west wet whale
wheat wheel wheels wheelchair white whole wide wider widow width wife wild will wind windmill window windows wine wing wings winner winter wipe wire wise wish witch wolf woman women wood woodland woods wool
worded workers workforce workshop world worm worn worth would wound wreck wrist write wrote yard yards yield young younger youth zone zones zoo rad rads ref refs tie excel export exports exported exporting import imported upload uploaded download downloaded download sheet spreadsheet reds
`

const ASKED_OF_COUNCILS = `
accessibility accident accidents adoption adoptions adult adults advice advisers agency airport alcohol allotment allotments ambulance animal animals antisocial apprentice apprentices archive archives asylum attainment
attendance ballot bankruptcy benches biodiversity births bins boilers bonfire broadband buildings burglary burial burials buses business businesses bungalow cabinet campaign capital caravan cemetery cemeteries charity charities childcare
children citizens civic climate clinic clinics collection college commerce community complaints compost concert congestion conservation consultation consumer contractor coroner cremation crematorium crime crimes criminal crossings culture
cultural cybersecurity cycling dementia democracy demolition deprivation development digital disability disabled disadvantaged dogs domestic drainage drugs eating economy education efficiency election elections electoral electricity
emergency emission emissions employer employers employment empty encampment energy enforcement equality estate estates eviction evictions exclusion exclusions exercise exhibition families farming festivals fines fishing fitness flooding flytipping footpath
footpaths forestry foster fostered fostering funding fraud furniture gambling gardens gender girls gypsy halls hardship harassment hazards healthcare heating heritage highway highways hire homecare homeless homelessness homeowner households housing
hunting hygiene immigration immunisation inclusion incineration industry inequality infection inflation infrastructure injuries innovation inspection inspections insulation insurance investment jobless kennels kerbs knives landfill landlord landlords landscape
learners leisure leaseholder leaseholders liability libraries library licence licences licensing listed literacy loneliness magistrate maintenance marriage marriages maternity mediation midwives migrant migrants mortality mortuary murals
museums nuisance nutrition obesity occupancy offences offenders offices orchards outreach overcrowding pandemic parishes partnership pavements pedestrian pensioner pensioners pensions permits pesticide planners planting playground playgrounds playgroup policing
pollution poverty pregnancy prevention probation procurement property properties prosecution prosecutions prostitution publicity quarries racism railway railways rainfall recreation recruitment recycling redundancies redundancy referendum referrals regeneration registrar
registrars rehabilitation removals repossession residents resilience respite restaurants retention rodents roundabout safeguarding salaries sanitation scaffolding scrutiny seaside security settlement sewerage sexual signage skatepark slavery
sleepers solicitor solicitors species speeding stadium statue storage streetlight streetlights streetlighting subsidy suicide suicides sustainability sweeping teenage tenancies terrorism theatres tourists tourism toys trading traffic transformation
translation transport travellers treasury trespass truancy tuition turnover unemployed unemployment university vaccination vaccinations vandalism vegan vehicles veteran veterans vermin volunteer volunteers volunteering voting vulnerable warehouse waterways
wellbeing wildlife woodlands workplace workplaces worship yachts`

const PLACES = `
aberdeen allerdale amber arun ashfield ashford avon aylesbury babergh barking barnet barnsley barrow basildon basingstoke bassetlaw bath bedford belfast berkshire bexley birmingham blaby blackburn blackpool
blyth bolsover bolton boston bournemouth bracknell bradford braintree breckland brent brentwood brighton bristol broadland bromley bromsgrove broxbourne broxtowe buckingham burnley bury calderdale camberley cambridge
camden cannock canterbury cardiff carlisle charnwood chelmsford cheltenham cherwell cheshire chester chesterfield chichester chiltern chorley colchester copeland corby cornwall cotswold coventry craven crawley croydon cumbria dacorum
darlington dartford daventry derby derbyshire derwent devon doncaster dorset dover dudley durham ealing eastbourne eastleigh eden elmbridge enfield epping epsom erewash essex exeter fareham fenland fylde gateshead gedling glasgow
gloucester gosport gravesham greenwich guildford hackney halifax halton hambleton hampshire haringey harlow harrogate harrow hart hartlepool hastings havant havering hereford hertford hertsmere hillingdon hinckley horsham hounslow hull
huntingdon hyndburn ilkeston ipswich islington kent kettering kingston kirklees knowsley lambeth lancashire lancaster leeds leicester lewes lewisham lichfield lincoln liverpool london luton maidstone maldon malvern manchester mansfield medway
melton mendip merton middlesbrough mole newark newcastle newham norfolk northampton northumberland norwich nottingham nuneaton oadby oldham oxford pendle perth peterborough plymouth poole portsmouth preston reading redbridge redcar redditch reigate ribble
richmond rochdale rochford rossendale rother rotherham rugby runnymede rushcliffe rutland ryedale salford sandwell scarborough sefton selby sevenoaks sheffield shropshire slough solihull somerset southampton southend southwark stafford stevenage stirling stockport
stoke stratford stroud suffolk sunderland surrey sussex sutton swale swansea swindon tameside tamworth tandridge taunton telford tendring thanet thurrock torbay torridge trafford uttlesford wakefield walsall waltham wandsworth warrington warwick watford waveney waverley wealden
westminster wigan wiltshire winchester windsor wirral woking wokingham wolverhampton worcester worthing wychavon wycombe wyre york yorkshire`

export const REAL_WORDS: ReadonlySet<string> = new Set(
  `${NEAR_OURS} ${ASKED_OF_COUNCILS} ${PLACES}`
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, fold(word)]),
)
