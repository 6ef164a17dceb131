import type { Frame } from './frame'
import { frame, sayings } from './frame'

const STAFF = ['staff', 'employees', 'people', 'officers', 'colleagues', 'workers', 'agency staff', 'contractors', 'apprentices'] // prettier-ignore

/**
 * What people ask a council's bot for that is no measure, by what it is. These are looked at only where no measure of the
 * council's is named: a council may well measure how many people it employs.
 */
export const NOT_KEPT: readonly (readonly [what: string, frames: readonly Frame[]])[] = [
  [
    'staff and staffing',
    [
      frame(['how many', 'number of', 'which', 'list the', 'list of', 'list all', 'names of', 'name the', 'show me the', 'show the', 'name all'], ['', 'the', 'our', 'all', 'all the', 'of our', 'of the'], STAFF, ['', 'do we', 'we', 'does the council', 'are there', 'work', 'have we', 'are', 'in', 'at', 'who', 'names']), // prettier-ignore
      frame(['who', 'who all'], ['works', 'work', 'else works', 'used to work', 'sits', 'reports to'], ['in', 'for', 'at', 'with', 'here', 'there', 'under', 'to']), // prettier-ignore
      frame(['who', 'whos', 'who is', 'who are', 'who else is', 'names of everyone', 'names of everybody', 'names of all', 'name everyone', 'name everybody', 'everyone', 'everybody'], ['', 'all'], ['on', 'in', 'at', 'works on', 'working on', 'working in', 'working at'], ['the', 'our', 'your', 'my'], ['', 'reception', 'front desk', 'customer service', 'contact centre', 'helpdesk', 'help desk', 'service desk', 'revenues', 'benefits', 'housing', 'planning', 'legal', 'payroll', 'hr', 'finance', 'it', 'ict', 'property', 'debt', 'council tax', 'recovery', 'communications', 'comms', 'press', 'management', 'leadership', 'performance', 'digital'], ['team', 'desk', 'office', 'department', 'dept', 'section', 'rota']), // prettier-ignore
      frame(['staff', 'employee', 'team', 'officer'], ['list', 'lists', 'names', 'directory', 'structure', 'numbers', 'headcount']), // prettier-ignore
      sayings('org chart, organisation chart, organogram, structure chart, staffing levels, headcount, vacancies, vacancy list, whos who, job title, job description, work here, work for the council, work in the council, work for us, do we employ, we employ, their names and addresses'), // prettier-ignore
    ],
  ],
  [
    'who is away, or about leave and pay',
    [
      frame(['who', 'whos', 'who is', 'is anyone', 'is anybody', 'anyone', 'anybody', 'whos been', 'who was', 'who has been'], ['', 'been', 'currently', 'out'], ['off sick', 'off today', 'off ill', 'sick today', 'ill today', 'on leave', 'on holiday', 'on annual leave', 'away', 'in today', 'in the office', 'working from home']), // prettier-ignore
      frame(['', 'my', 'our', 'his', 'her', 'their', 'the chief execs'], ['annual leave', 'payslip', 'pay slip', 'pay rise', 'pay award', 'pension', 'flexi', 'expenses', 'holiday allowance', 'pay packet', 'salary', 'wages', 'earnings']), // prettier-ignore
      frame(['what is', 'whats', 'what does', 'how much is', 'how much does', 'how much do'], ['', 'the chief exec', 'the chief executive', 'the leader', 'a councillor', 'he', 'she', 'they', 'councillors', 'directors', 'we'], ['earn', 'earns', 'get paid', 'paid', 'pay our staff', 'pay staff', 'pay him', 'pay her', 'pay them']), // prettier-ignore
      sayings('do i get paid, is payday, what is my pay, whats my pay'),
    ],
  ],
  [
    'agendas, minutes or meetings',
    [
      frame(['', 'the', 'draft', 'last', 'next'], ['agenda', 'minutes'], ['for', 'of', 'from', 'to']),
      sayings('agenda, agendas, agenda papers, committee papers, cabinet papers, meeting papers, minutes please, got the minutes, the minutes, the agenda, forward plan, standing orders, the constitution, who voted, how did they vote, voting record'), // prettier-ignore
      frame(['when', 'whens', 'when is', 'what time', 'what time is', 'where is', 'wheres', 'date of', 'dates of', 'what date is', 'what day is'], ['', 'the', 'our', 'my'], ['', 'next', 'last'], ['full council', 'council meeting', 'council', 'cabinet', 'cabinet meeting', 'scrutiny', 'scrutiny committee', 'scrutiny meeting', 'committee', 'committee meeting', 'planning committee', 'audit committee', 'board', 'board meeting', 'meeting', 'slt', 'one to one']), // prettier-ignore
    ],
  ],
  [
    'councillors and who holds which office',
    [
      frame(['who', 'whos', 'who is', 'who are', 'who was', 'how many', 'list the', 'names of', 'name of', 'name the', 'which'], ['', 'the', 'our', 'all the', 'my'], ['leader of the council', 'leader', 'mayor', 'chair', 'chairman', 'chair of', 'ward councillor', 'ward councillors', 'councillor', 'councillors', 'cllr', 'cllrs', 'ward members', 'elected members', 'portfolio holder', 'cabinet member', 'cabinet members', 'chief executive', 'chief exec', 'section 151 officer', 's151 officer', 'monitoring officer', 'mp', 'mps', 'director of', 'head of', 'on the scrutiny', 'on the committee', 'on cabinet', 'on the cabinet']), // prettier-ignore
    ],
  ],
  [
    'the text of complaints, comments and letters',
    [
      frame(['', 'a', 'the', 'that', 'this', 'any', 'their', 'his', 'her', 'mr jones'], ['residents', 'resident', 'customers', 'customer', 'tenants', 'tenant', 'persons', 'ladys', 'mans', 'peoples', 'service users', 'applicants', 'respondents', 'survey'], ['complaint', 'complaints', 'letter', 'email', 'emails', 'comment', 'comments', 'feedback', 'response', 'responses', 'answers', 'story', 'case', 'case file', 'details', 'address']), // prettier-ignore
      frame(['', 'actual', 'exact', 'full'], ['complaint', 'complaints', 'letter', 'comment', 'comments', 'correspondence', 'survey responses'], ['say', 'said', 'actually say', 'actually said', 'in full', 'text', 'wording', 'from', 'we got', 'letter', 'file', 'log']), // prettier-ignore
      frame(['what did', 'what do', 'what have'], ['the', 'our', ''], ['residents', 'customers', 'customer', 'tenants', 'public', 'people', 'respondents', 'survey respondents', 'complainant', 'complainants', 'local people', 'voters', 'staff'], ['', 'actually'], ['say', 'write', 'tell us', 'said', 'complain about', 'think', 'comment', 'want']), // prettier-ignore
      frame(['show', 'read', 'give', 'send', 'get', 'find'], ['', 'me', 'us'], ['the', 'that', 'a', 'all the', 'any'], ['complaint', 'complaints', 'letter', 'letters', 'case file', 'correspondence', 'email from', 'emails from']), // prettier-ignore
    ],
  ],
  [
    'telephone numbers and addresses',
    [
      frame(['', 'a', 'the', 'my', 'contact', 'what is', 'whats'], ['', 'the', 'finances', 'their', 'his', 'her'], ['phone number', 'telephone number', 'mobile number', 'extension number', 'phone extension', 'email address', 'postal address', 'home address', 'postcode', 'contact number', 'contact details', 'mobile', 'extension']), // prettier-ignore
    ],
  ],
  [
    'reports of auditors and inspectors',
    [
      frame(['what did', 'what have', 'what do', 'did'], ['the', 'our', ''], ['auditor', 'auditors', 'external auditors', 'internal audit', 'ofsted', 'cqc', 'inspector', 'inspectors', 'ombudsman', 'peer review', 'the lga', 'lga', 'hse', 'government', 'minister'], ['', 'actually'], ['say', 'find', 'think', 'report', 'conclude', 'recommend', 'said', 'found', 'want']), // prettier-ignore
      sayings('audit findings, audit report, audit opinion, audit report findings, inspection report, inspection findings, peer review, ombudsman'), // prettier-ignore
    ],
  ],
  [
    'projects',
    [
      frame(['', 'which', 'the', 'our', 'what', 'any', 'all'], ['projects', 'programmes', 'project'], ['', 'are', 'is'], ['late', 'overdue', 'status', 'delayed', 'on time', 'over budget', 'overrunning', 'running late', 'plan', 'plans', 'update', 'updates', 'going', 'milestones', 'milestone', 'manager', 'board', 'highlight']), // prettier-ignore
      sayings('gantt, business plan, milestones, action tracker'),
    ],
  ],
  [
    'elections and the population',
    [
      sayings('population, population of, the population, election, elections, election result, electorate, by election, turnout at, census, house prices, unemployment rate, crime figures, crime rate, crime rates'), // prettier-ignore
      frame(['how many'], ['people', 'households', 'voters', 'homes', 'children', 'pensioners', 'residents', 'houses'], ['live', 'are there', 'vote', 'voted', 'do we have', 'in the district', 'in the borough', 'in the county', 'are in', 'here']), // prettier-ignore
    ],
  ],
  [
    'how to use the council’s services',
    [
      frame(['how do i', 'where do i', 'how can i', 'where can i', 'can i', 'how would i', 'how does someone', 'how do residents', 'when do i'], ['pay', 'report a', 'report', 'apply', 'apply for', 'complain', 'complain about', 'register', 'book', 'claim', 'appeal', 'renew', 'park', 'vote', 'cancel', 'get a', 'buy', 'object']), // prettier-ignore
      frame(['when are', 'when is', 'what day is', 'what day are', 'what time does', 'what time do', 'what time is', 'is the', 'when does', 'what are the', 'are the'], ['', 'my', 'our', 'the', 'your'], ['bins', 'bin', 'bin day', 'black bin', 'rubbish', 'recycling', 'canteen', 'office', 'offices', 'town hall', 'civic offices', 'civic centre', 'leisure centre', 'library', 'tip', 'swimming pool', 'pool', 'car park', 'reception', 'opening hours', 'opening times'], ['', 'collected', 'emptied', 'open', 'close', 'shut', 'open today', 'picked up', 'day']), // prettier-ignore
      sayings('opening hours, opening times, council tax bill, council tax band, council tax bills, council tax charge, bin day, planning application number'), // prettier-ignore
    ],
  ],
  [
    'costs and contracts',
    [
      frame(['how much', 'what', 'whats'], ['did', 'does', 'do', 'has', 'have', 'will', 'is', 'was'], ['it', 'that', 'this', 'we', 'they', 'the service', 'us', 'the'], ['cost', 'cost us', 'spend', 'pay', 'pay for', 'charge', 'spend on', 'save', 'owe the bank', 'cost of']), // prettier-ignore
      sayings('cost us, cost the council, left in the pot, left in the kitty, in the bank, bank balance, share price, exchange rate, interest rate, procurement, invoices, the contract, contract with, contract value, tender, funding, grant funding, the accounts, statement of accounts, cash flow, balance sheet'), // prettier-ignore
    ],
  ],
]
