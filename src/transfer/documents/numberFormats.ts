import { format, isDateFormat } from 'numfmt'
import type { CellKind } from './document'
import { walkXml } from './xml'

/** The formats that a workbook knows by number alone (ECMA-376, 18.8.30), the dates as Excel shows them in Britain. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}

/** The number format of each cell style of a workbook, in the order of its styles. Null when the part is damaged. */
export function readNumberFormats(xml: string): readonly string[] | null {
  const own = new Map<number, string>()
  const styles: number[] = []
  let inStyles = false
  const sound = walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General')
      if (name === 'cellXfs') inStyles = true
      if (name === 'xf' && inStyles) styles.push(Number(attributes.numFmtId ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') inStyles = false
    },
  })
  return sound ? styles.map((id) => own.get(id) ?? BUILT_IN[id] ?? 'General') : null
}

/** A stored number as its cell displays it. A format that cannot be understood shows the number as it is stored. */
export function displayNumber(stored: string, pattern: string, from1904: boolean): { text: string; kind: CellKind } {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return { text: stored, kind: 'text' }
  const kind = isDateFormat(pattern) ? 'date' : 'number'
  const shown = format(pattern, from1904 && kind === 'date' ? value + 1462 : value, { throws: false })
  return { text: shown.trim(), kind }
}
