/** The period before the latest, where it is only pointed at: what it was then is held against what it is now. */
export const TIME_BEFORE = `last time, the last time, last time round, last time around, last time out, last time we looked, last time we reported, time before, the time before, previous time, the previous time, last period, the last period, previous period, the previous period, prior period, period before, the period before, last reporting period,
 previous reporting period, last round, previous round, the round before, the one before, the one before that, the period before that, the time before that, last set, last set of figures, the previous set, the previous figures, last lot, last time it was reported, last time they were reported`

/** The latest period, as against the one before. */
export const TIME_NOW = `this period, the current period, this reporting period, this time round, this time around, this time`
