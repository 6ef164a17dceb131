/** Opening and closing a period, each with the preview that comes first. */
export { openingPreview, opened } from './opening'
export { closePreview, closed } from './closing'
