/**
 * How a workbook writes letters that XML cannot hold, "_x000D_" for a carriage return; and, so that the words
 * "_x000D_" can be written too, its own underscore as "_x005F_" (ECMA-376, 22.9.2.19).
 */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g

/** What XML 1.0 has no place for, what it would change, and what writers leave out of it. */
const NOT_IN_XML = /[^\P{Cc}\n\t]|[\uFDD0-\uFDEF\uFFFD-\uFFFF]/gu

/** The words of a cell, out of a workbook. */
export const lettersIn = (stored: string): string =>
  stored.includes('_x')
    ? stored.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : stored

/**
 * The words of a cell, for a workbook. Words that every JavaScript object answers to ("constructor") have their first
 * letter escaped: the writer looks words up in such an object, and would take what it finds there for the cell.
 */
export function lettersOut(text: string): string {
  const letters = text.replace(LOOKS_ESCAPED, '_x005F_').replace(NOT_IN_XML, escaped)
  return letters in Object.prototype ? `${escaped(letters)}${letters.slice(1)}` : letters
}

const escaped = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
