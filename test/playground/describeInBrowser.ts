import { chromiumPath } from './browser'

/** `describe` where there is a browser; skipped, and counted as skipped, where there is none. */
export const describeInBrowser = chromiumPath() === undefined ? describe.skip : describe
