import type { PlanRow } from './planned'

const GREEN = 'A prosperous and green Derbyshire'
const EMPOWERED = 'Empowered and self-sufficient communities'
const EARLY = 'A focus on prevention and early intervention'
const PERFORMING = 'High performing council services'
const VALUE = 'Value for money'

const ETE = 'Economy, Transport and Environment'
const ADULTS = 'Adult Care'
const CHILDREN = "Children's Services"
const HEALTH = 'Public Health'
const CORPORATE = 'Corporate Services'

const row = (serviceArea: string, priority: string, title: string, ...said: readonly string[]): PlanRow => ({
  ...{ serviceArea, priority, title, said, keyAim: '' },
})

/** Titles as the council's report of 2020/21 prints them. */
export const DERBYSHIRE_PLAN: readonly PlanRow[] = [
  row(ETE, GREEN, 'Number of businesses and start-ups supported by the Council', 'businesses and start-ups supported'),
  row(CHILDREN, GREEN, 'Percentage of 16 to 17 year olds in education, employment or training (3 month avg)', '16 to 17 year olds in education'),
  row(ETE, GREEN, 'Investment into the county', 'county investment'),
  row(ETE, GREEN, 'Percentage of homes and businesses with fibre enabled broadband', 'fibre broadband', 'broadband', 'fibre enabled broadband'),
  row(ETE, GREEN, 'Percentage of defects completed within target', 'defects completed', 'defects'),
  row(ETE, GREEN, 'Percentage reduction in CO2e from 2009-10 baseline', 'CO2e reduction', 'co2e'),
  row(CORPORATE, EMPOWERED, 'Percentage of residents who have given unpaid help to an individual, group or club in the last 12 months', 'unpaid help'),
  row(CORPORATE, EMPOWERED, 'Percentage of residents who agree that they have enough people around them to avoid a crisis', 'avoid a crisis', 'enough people around them'),
  row(CORPORATE, EMPOWERED, 'Percentage of residents agreeing that by working together people in the local area can influence decisions that affect the local area', 'influence decisions'),
  row(CORPORATE, EMPOWERED, 'Number of services accessed via e-forms on the Council websites', 'e-forms', 'services accessed via e-forms'),
  row(ADULTS, EARLY, 'Rate of permanent admissions to residential and nursing homes (aged 18-64) per 100,000 population', 'admissions aged 18-64'),
  row(ADULTS, EARLY, 'Rate of permanent admissions to residential and nursing homes (aged 65+) per 100,000 population', 'permanent admissions aged 65+'),
  row(ADULTS, EARLY, 'Proportion of people (aged 65+) who are still at home 91 days after discharge from hospital into Short Term Services', 'still at home 91 days after discharge', 'still at home'),
  row(ADULTS, EARLY, 'Percentage of Clients agreeing that care and support services help improve their quality of life', 'quality of life'),
  row(CHILDREN, EARLY, 'Percentage of children achieving at least a Good Level of Development (EYFS)', 'good level of development', 'EYFS'),
  row(HEALTH, EARLY, 'Number of participants in Council delivered stop smoking programmes who stop smoking (projected)', 'stop smoking', 'stop smoking programmes'),
  row(HEALTH, EARLY, 'Number participants in Council weight management programmes who achieve 5% weight loss (projected)', 'weight management', 'weight loss'),
  row(ADULTS, PERFORMING, 'The daily average of days lost to delayed transfers of care per 100,000 population (aged 18+)', 'delayed transfers of care', 'delayed transfers'),
  row(ADULTS, PERFORMING, "Percentage of Council run adult care homes rated as 'Good' or 'Outstanding' for Quality of Care by Care Quality Commission", 'adult care homes'),
  row(ETE, PERFORMING, 'Percentage of residents satisfied overall with Highways and Transportation services', 'highways and transportation', 'residents satisfied with highways'),
  row(CHILDREN, PERFORMING, "Percentage of Council run children's homes rated as 'Good' or 'Outstanding' by Ofsted", "children's homes"),
  row(CHILDREN, PERFORMING, 'Percentage of pupils in good or better primary schools', 'primary schools', 'pupils in primary schools'),
  row(CHILDREN, PERFORMING, 'Percentage of pupils in good or better secondary schools', 'secondary schools', 'pupils in secondary schools'),
  row(CORPORATE, PERFORMING, 'Percentage of residents who are satisfied with Derbyshire County Council', 'satisfied with Derbyshire County Council'),
  row(CORPORATE, PERFORMING, 'Percentage of residents agreeing that they feel informed about Council decisions', 'informed about council decisions', 'feel informed'),
  row(CORPORATE, VALUE, 'Percentage of residents agreeing that the Council provides value for money', 'residents agreeing value for money'),
  row(CORPORATE, VALUE, 'Percentage of budget savings target achieved', 'budget savings', 'budget savings achieved'),
  row(CORPORATE, VALUE, 'Average number of days lost per appointment to sickness (Not including schools)', 'days lost to sickness', 'sickness'),
  row(CORPORATE, VALUE, 'Amount of money raised from the disposal of land and buildings', 'disposal of land and buildings', 'money from land disposals'),
] // prettier-ignore
