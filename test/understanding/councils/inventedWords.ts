/** A service area, what people call it, and its measures: each a title, and shorter names that fit no other. */
interface InventedService {
  readonly is: string
  readonly said: readonly string[]
  readonly measures: readonly (readonly [string, ...string[]])[]
}

export const PEOPLE: readonly string[] = [
  ...['Olu Bankole', 'Wendy Cartwright', 'Gareth Pugh', 'Noor Hussain', 'Stella Brankin', 'Piotr Zielinski'],
  ...['Lorna Dacre', 'Tariq Mahmood', 'Beverley Stokes', 'Callum Ferris'],
]

export const PRIORITIES = [
  { is: 'Thriving Towns', keyAims: ['Support local jobs', 'Bring visitors back'] },
  { is: 'Cleaner and Greener', keyAims: ['Cut our emissions', 'Keep streets tidy'] },
  { is: 'Fair Chances', keyAims: ['Prevent homelessness', 'Help people early'] },
] as const

export const SERVICES: readonly InventedService[] = [
  {
    is: 'Regulatory Services',
    said: ['reg services', 'regulatory services', 'reg serv'],
    measures: [
      ['Food premises inspected within 28 days of registration (%)', 'food premises inspected', 'food inspections'],
      ['Noise complaints responded to within five working days', 'noise complaints'],
      ['Taxi and private hire licences determined within 10 working days', 'taxi licences', 'private hire licences'],
      ['Number of fixed penalty notices issued for fly-tipping', 'fly-tipping notices', 'fixed penalty notices'],
      ['Air quality monitoring sites within the legal limit', 'air quality', 'air quality monitoring sites'],
      ['Percentage of stray dogs reunited with their keepers', 'stray dogs', 'dogs reunited'],
    ],
  },
  {
    is: 'Leisure and Culture',
    said: ['leisure', 'Leisure & Culture', 'leisure and culture'],
    measures: [
      ['Visits to leisure centres', 'leisure centre visits'],
      ['Swimming lesson occupancy (%)', 'swimming lessons', 'swimming occupancy'],
      ['Museum admissions', 'museum'],
      ['Theatre tickets sold as a share of capacity', 'theatre tickets'],
      ['Number of residents on exercise referral schemes', 'exercise referral', 'exercise referrals'],
    ],
  },
  {
    is: 'Planning and Building Control',
    said: ['planning', 'Planning & Building Control', 'building control'],
    measures: [
      ['Major applications determined in 13 weeks or agreed extension', 'major applications'],
      ['Householder applications determined in 8 weeks', 'householder applications', 'householders'],
      ['Appeals allowed against the decision to refuse', 'appeals allowed', 'appeals'],
      ['Site visits made on the day requested', 'site visits'],
      ['Local land searches returned within 10 working days', 'land searches', 'local land searches'],
      ['Enforcement cases closed in the period', 'enforcement cases'],
    ],
  },
  {
    is: 'Waste and Recycling',
    said: ['waste', 'Waste & Recycling', 'waste and recycling'],
    measures: [
      ['Missed bins per 100,000 collections', 'missed bins'],
      ['Residual waste per household (kg)', 'residual waste', 'residual waste per household'],
      ['Recycling and composting rate', 'composting rate', 'recycling rate'],
      ['Garden waste subscriptions', 'garden waste'],
      ['Contamination of dry recycling loads', 'contamination', 'contamination of recycling'],
    ],
  },
  {
    is: 'Housing Options',
    said: ['housing', 'housing options', 'Housing Opts'],
    measures: [
      ['Households prevented from becoming homeless', 'homelessness prevented', 'homeless households'],
      ['Average nights spent in bed and breakfast by families', 'bed and breakfast', 'nights in B&B'],
      ['Rough sleepers at the quarterly count', 'rough sleepers', 'rough sleeping'],
      ['Disabled facilities grants completed', 'disabled facilities grants', 'DFGs'],
      ['Affordable homes delivered', 'affordable homes'],
    ],
  },
  {
    is: 'Fleet and Depots',
    said: ['fleet', 'Fleet & Depots', 'fleet and depots'],
    measures: [
      ['Vehicles passing their MOT first time', 'MOT passes', 'vehicles passing mot'],
      ['Fuel used per refuse round (litres)', 'fuel used', 'fuel per round'],
      ['Share of the fleet that is electric', 'electric fleet', 'fleet that is electric'],
      ['Vehicle downtime as a share of working hours', 'vehicle downtime'],
      ['Insurance claims following road traffic incidents', 'road traffic incidents', 'insurance claims'],
    ],
  },
  {
    is: 'Legal and Democratic Services',
    said: ['legal', 'Legal & Democratic Services', 'democratic services', 'legal and democratic'],
    measures: [
      ['Committee papers published five clear days ahead', 'committee papers'],
      ['Freedom of information requests answered in 20 working days', 'FOI requests', 'freedom of information'],
      ['Electoral register canvass response', 'canvass response', 'electoral canvass'],
      ['Member queries resolved at first contact', 'member queries'],
      ['Subject access requests answered on time', 'subject access requests'],
    ],
  },
  {
    is: 'Parks and Open Spaces',
    said: ['parks', 'Parks & Open Spaces', 'open spaces'],
    measures: [
      ['Green Flag awards held', 'green flag awards', 'green flags'],
      ['Play areas inspected weekly', 'play areas', 'play area inspections'],
      ['Trees planted on council land', 'trees planted', 'tree planting'],
      ['Volunteer hours given to parks', 'volunteer hours'],
      ['Grass cuts completed to programme', 'grass cuts', 'grass cutting'],
    ],
  },
]
