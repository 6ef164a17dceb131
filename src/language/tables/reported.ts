/** As things stood when the period was closed last. */
export const AS_REPORTED = `at the time of reporting, when we reported it, when we reported, when it was reported, when they were reported, when reported, at time of reporting, as they stood at close, as it stood at close, as reported, reported as, reported as being, reported to be, published as, as published, as it was reported, as they were reported, as we reported it, as we reported them, as we reported,
 as was reported, as it was published, as they were published, as at close, at close, at the close, at its close, when it closed, when it was closed, as closed`

/** As things stood when it was closed for the first time. */
export const AS_FIRST_REPORTED = `as first reported, as originally reported, as first published, as originally published, as it was first reported,
 as it was originally reported, as they were first reported, as they were originally reported, at the first close, at first close`
