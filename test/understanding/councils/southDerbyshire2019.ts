import { quarter, year } from '../../../src/domain/period'
import type { AskedCouncil } from './council'
import type { PlanRow } from './planned'
import { plannedCouncil } from './planned'

const CUSTOMERS = 'Customer Services'
const MONEY = 'Financial Services'
const PROPERTY = 'Property Services'
const ICT = 'ICT'
const PEOPLE = 'Organisational Development'

const AIM = {
  vulnerable: 'Protect and help support the most vulnerable',
  skilled: 'Maintain a skilled workforce',
  focus: 'Maintain Customer Focus',
  health: 'Maintain financial health',
  governance: 'Good Governance',
} as const

const row = (serviceArea: string, aim: keyof typeof AIM, title: string, ...said: readonly string[]): PlanRow => ({
  ...{ serviceArea, title, said, keyAim: AIM[aim], priority: aim === 'vulnerable' ? 'People' : 'Outcomes' },
})

const ROWS: readonly PlanRow[] = [
  row(CUSTOMERS, 'vulnerable', 'Average time for processing new Benefit Claims', 'new benefit claims', 'new claims'),
  row(CUSTOMERS, 'vulnerable', 'Average time for processing notifications of changes in circumstances', 'changes in circumstances', 'change of circs'),
  row(PEOPLE, 'skilled', 'The average working days lost per employee due to sickness and ill health', 'sickness', 'days lost to sickness'),
  row(CUSTOMERS, 'focus', 'Proportion of telephone calls answered within 20 seconds', 'calls answered within 20 seconds', 'calls answered in 20 secs'),
  row(CUSTOMERS, 'focus', 'Call abandonment rate', 'call abandonment', 'abandonment rate'),
  row(MONEY, 'health', 'Deliver a balanced budget in accordance with the statutory timetable', 'balanced budget'),
  row(MONEY, 'health', 'Produce regular budget monitoring information', 'budget monitoring', 'budget monitoring information'),
  row(MONEY, 'health', 'Through better procurement, generate budget savings directly or through supporting other services', 'procurement savings', 'better procurement'),
  row(CUSTOMERS, 'health', 'Collection of Council Tax', 'council tax collection'),
  row(CUSTOMERS, 'health', 'Collection of Business Rates', 'business rates collection'),
  row(CUSTOMERS, 'health', 'Arrears for Council Tax, Business Rates and Housing Benefit Overpayments', 'arrears for council tax', 'housing benefit overpayments'),
  row(CUSTOMERS, 'health', 'Housing Benefit Subsidy Local Authority Error Rate is below target threshold set by the DWP', 'local authority error rate', 'LA error rate'),
  row(MONEY, 'health', 'Identification of Fraud', 'fraud', 'fraud identification'),
  row(PROPERTY, 'health', 'Lettings of Industrial and Commercial Properties', 'industrial lettings', 'lettings'),
  row(MONEY, 'governance', 'Produce a draft set of Accounts and Financial Statements for Annual Audit and Inspection', 'draft accounts', 'draft set of accounts'),
  row(MONEY, 'governance', 'Completion of Approved Internal Audit Plan and outcomes reported to the Audit Sub-Committee', 'internal audit plan'),
  row(ICT, 'focus', 'Minimise downtime of IT', 'IT downtime', 'downtime'),
  row(MONEY, 'focus', 'Prompt payment of invoices for goods and services', 'prompt payment', 'payment of invoices'),
  row(PEOPLE, 'focus', 'Freedom of Information requests answered within the statutory time limit', 'FOI requests', 'freedom of information', 'FOI'),
] // prettier-ignore

/** The same district two years before: titles alone, a year closed, a quarter closed and one being collected. */
export const southDerbyshire2019 = (): AskedCouncil =>
  plannedCouncil({
    name: 'South Derbyshire 2019/20',
    prefix: 'SD19',
    today: '2019-10-08',
    alsoCalled: { 'Financial Services': ['finance'], 'Property Services': ['property'] },
    services: [
      { is: CUSTOMERS, said: [CUSTOMERS, 'customer services', 'cust services', 'Customer Servs'] },
      { is: MONEY, said: [MONEY, 'finance', 'fin services', 'Finance'] },
      { is: PROPERTY, said: [PROPERTY, 'property', 'property services'] },
      { is: ICT, said: [ICT, 'ict'] },
      { is: PEOPLE, said: [PEOPLE, 'org development', 'organisational dev', 'OD'] },
    ],
    rows: ROWS,
    people: [
      { name: 'Harriet Booth', serviceArea: CUSTOMERS },
      { name: 'Kwame Mensah', serviceArea: MONEY },
      { name: 'Eleri Vaughan', serviceArea: PROPERTY },
      { name: 'Rashid Anwar', serviceArea: ICT },
      { name: 'Moira Sinclair', serviceArea: PEOPLE },
    ],
    closed: [year(2018), quarter(2019, 1)],
    latest: quarter(2019, 1),
    open: quarter(2019, 2),
    ratings: [
      { is: 'red', many: 'reds' },
      { is: 'amber', many: 'ambers' },
      { is: 'green', many: 'greens' },
    ],
    fitting: [{ said: 'average time for processing', titles: ['Average time for processing'] }],
    oldYears: ['2014/15', '15/16'],
  })
