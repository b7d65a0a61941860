// Printed by `cargo run -p xtask -- print`. Do not edit.
// field: [its name in JSON, its shape unless it is a plain value]
export const RECORDS = {
  AgeReceivablesInput: {
    receivables: ['receivables', '[]Receivable'],
    asOf: ['as_of'],
    scheme: ['scheme', 'AgeingScheme'],
    groupBy: ['group_by', 'AgeingGrouping'],
  },
  AgedBucket: {
    label: ['label'],
    firstDay: ['first_day'],
    lastDay: ['last_day'],
    amount: ['amount'],
    count: ['count'],
  },
  AgeingBucket: {
    firstDay: ['first_day'],
    lastDay: ['last_day'],
    label: ['label'],
  },
  AgeingCell: {
    amount: ['amount'],
    count: ['count'],
  },
  AgeingGroup: {
    debtor: ['debtor'],
    attributes: ['attributes', '{}'],
    size: ['size', 'SizeBand'],
    line: ['line', 'AgeingLine'],
  },
  AgeingGrouping: {
    debtor: ['debtor'],
    attributes: ['attributes', '[]'],
    sizeBands: ['size_bands', '[]'],
  },
  AgeingLine: {
    notDue: ['not_due', 'AgeingCell'],
    buckets: ['buckets', '[]AgedBucket'],
    noDueDate: ['no_due_date', 'AgeingCell'],
    openTotal: ['open_total'],
    unappliedCredit: ['unapplied_credit'],
    netTotal: ['net_total'],
    overdue: ['overdue'],
    oldestDaysPastDue: ['oldest_days_past_due'],
    openReceivables: ['open_receivables'],
  },
  AgeingReport: {
    asOf: ['as_of'],
    scheme: ['scheme', 'AgeingScheme'],
    currencies: ['currencies', '[]CurrencyAgeing'],
  },
  AgeingScheme: {
    name: ['name'],
    buckets: ['buckets', '[]AgeingBucket'],
    basis: ['basis'],
    undated: ['undated'],
  },
  BuildScheduleInput: {
    anchor: ['anchor'],
    period: ['period', 'Period'],
    dates: ['dates'],
    lastDate: ['last_date'],
    keepMonthEnd: ['keep_month_end'],
    calendar: ['calendar', 'CalendarTerms'],
    convention: ['convention'],
  },
  BuildScheduleReport: {
    rows: ['rows', '[]ScheduleRow'],
  },
  BusinessCalendar: {
    name: ['name'],
    weekend: ['weekend', '[]'],
    closedDays: ['closed_days', '[]'],
    workingDays: ['working_days', '[]'],
    source: ['source'],
    knownFrom: ['known_from'],
    knownThrough: ['known_through'],
  },
  CountBusinessDaysInput: {
    start: ['start'],
    end: ['end'],
    calendar: ['calendar', 'CalendarTerms'],
  },
  CountBusinessDaysReport: {
    actualDays: ['actual_days'],
    businessDays: ['business_days'],
    workingWeekendDays: ['working_weekend_days'],
    weekendDays: ['weekend_days'],
    closedDays: ['closed_days'],
  },
  CountDaysInput: {
    start: ['start'],
    end: ['end'],
    dayCount: ['day_count'],
    termination: ['termination'],
  },
  CountDaysReport: {
    actualDays: ['actual_days'],
    countedDays: ['counted_days'],
    parts: ['parts', '[]YearFractionPart'],
    yearFraction: ['year_fraction'],
  },
  Credit: {
    date: ['date'],
    amount: ['amount'],
    reason: ['reason'],
  },
  CurrencyAgeing: {
    currency: ['currency'],
    total: ['total', 'AgeingLine'],
    groups: ['groups', '[]AgeingGroup'],
  },
  Dispute: {
    opened: ['opened'],
    closed: ['closed'],
    amount: ['amount'],
    reason: ['reason'],
  },
  DuePart: {
    dueDate: ['due_date'],
    amount: ['amount'],
  },
  ExplainInput: {
    report: ['report', 'Explainable'],
    language: ['language'],
  },
  Explanation: {
    lines: ['lines', '[]ExplanationLine'],
  },
  ExplanationLine: {
    reason: ['reason', 'Reason'],
    text: ['text'],
  },
  GetAgeingSchemeInput: {
    preset: ['preset'],
  },
  GetCalendarInput: {
    name: ['name'],
  },
  NameDayCountInput: {
    name: ['name'],
  },
  NameDayCountReport: {
    dayCount: ['day_count'],
  },
  PartState: {
    dueDate: ['due_date'],
    amount: ['amount'],
    outstanding: ['outstanding'],
    daysPastDue: ['days_past_due'],
    settledOn: ['settled_on'],
  },
  Payment: {
    date: ['date'],
    amount: ['amount'],
    reference: ['reference'],
  },
  Period: {
    count: ['count'],
    unit: ['unit'],
  },
  PublishedCalendarTerms: {
    name: ['name'],
  },
  Reason: {
    code: ['code'],
    parameters: ['parameters', '{}'],
  },
  Receivable: {
    id: ['id'],
    debtor: ['debtor'],
    currency: ['currency'],
    amount: ['amount'],
    issueDate: ['issue_date'],
    dueDate: ['due_date'],
    instalments: ['instalments', '[]DuePart'],
    payments: ['payments', '[]Payment'],
    credits: ['credits', '[]Credit'],
    disputes: ['disputes', '[]Dispute'],
    attributes: ['attributes', '{}'],
  },
  ReceivableState: {
    id: ['id'],
    debtor: ['debtor'],
    currency: ['currency'],
    asOf: ['as_of'],
    status: ['status'],
    amount: ['amount'],
    paid: ['paid'],
    credited: ['credited'],
    outstanding: ['outstanding'],
    overdue: ['overdue'],
    unappliedCredit: ['unapplied_credit'],
    disputed: ['disputed'],
    daysPastDue: ['days_past_due'],
    settledOn: ['settled_on'],
    parts: ['parts', '[]PartState'],
  },
  RollDateInput: {
    date: ['date'],
    calendar: ['calendar', 'CalendarTerms'],
    convention: ['convention'],
  },
  RollDateReport: {
    unadjustedDate: ['unadjusted_date'],
    status: ['status'],
    adjustedDate: ['adjusted_date'],
    adjustedStatus: ['adjusted_status'],
    movedDays: ['moved_days'],
  },
  ScheduleRow: {
    number: ['number'],
    unadjustedDate: ['unadjusted_date'],
    adjustedDate: ['adjusted_date'],
  },
  SizeBand: {
    atLeast: ['at_least'],
    below: ['below'],
  },
  SplitAmountInput: {
    amount: ['amount'],
    currency: ['currency'],
    weights: ['weights', '[]'],
  },
  SplitAmountReport: {
    parts: ['parts', '[]'],
  },
  StateReceivableInput: {
    receivable: ['receivable', 'Receivable'],
    asOf: ['as_of'],
  },
  YearFractionPart: {
    days: ['days'],
    yearDays: ['year_days'],
  },
};
export const UNIONS = {
  CalendarTerms: {
    published: ['published', 'PublishedCalendarTerms'],
    stated: ['stated', 'BusinessCalendar'],
  },
  Explainable: {
    receivableState: ['receivable_state', 'ReceivableState'],
  },
};
