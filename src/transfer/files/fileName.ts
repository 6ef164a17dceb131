/** What neither Windows nor SharePoint allows in the name of a file, with what could turn its ending round. */
const NOT_IN_NAMES = /[\\/:*?"<>|#%\p{Cc}\p{Cf}]+/gu

/** A name to save under: "Q1 2021/22" becomes "Q1 2021-22.xlsx". */
export function fileName(name: string, ending: 'csv' | 'xlsx'): string {
  const safe = name.replace(NOT_IN_NAMES, '-').replace(/\s+/g, ' ').trim().replace(/^\.+/, '').slice(0, 100).trim()
  return `${safe === '' ? 'Outturn' : safe}.${ending}`
}
