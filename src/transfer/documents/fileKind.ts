import { locked, openZip } from './zip'
import type { Packed } from './zip'
import { mislabelled, refused, truncated } from './refusal'
import type { Limits, Refusal } from './refusal'

export type FileKind =
  { readonly kind: 'text' | 'csv' } | { readonly kind: 'xlsx' | 'docx'; readonly packed: Packed } | Refusal

const PACKED = [0x50, 0x4b]
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean =>
  with_.every((byte, index) => bytes[index] === byte)

const endingOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

const READABLE = 'Outturn reads Word (.docx), Excel (.xlsx), CSV and plain text.'

/** Tells what a file is from what is in it. Its name must not say otherwise: then somebody is mistaken about it. */
export async function fileKind(name: string, bytes: Uint8Array, limits: Limits): Promise<FileKind> {
  const ending = endingOf(name)
  if (/^(?:xlsm|xltm|xlsb|docm|dotm)$/.test(ending)) return withMacros()
  if (begins(bytes, OLD_OFFICE)) return oldOffice(bytes)
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) return refused('unknown format', `This is a PDF. ${READABLE}`)
  if (begins(bytes, PACKED)) return packedKind(ending, await openZip(bytes, limits))
  if (/^(?:xlsx|docx)$/.test(ending)) {
    return looksLikeText(bytes) ? mislabelled(`.${ending}`, 'plain text') : truncated()
  }
  if (/^(?:xls|doc)$/.test(ending)) return mislabelled(`.${ending}`, 'something else')
  if (!/^(?:csv|tsv|txt|text|md|)$/.test(ending)) {
    return refused('unknown format', `Outturn cannot read .${ending} files. ${READABLE}`)
  }
  return { kind: ending === 'csv' ? 'csv' : 'text' }
}

const withMacros = (): Refusal =>
  refused('macros', 'The file can hold macros, so it was not opened. Save it as .xlsx or .docx and send that copy.')

/** A locked workbook or document is packed in the old format, with a part of this name in it (MS-OFFCRYPTO 2.3.4). */
function oldOffice(bytes: Uint8Array): Refusal {
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (haystack.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return locked()
  return refused(
    'old format',
    'The file is in the format from before 2007. Save it as .xlsx or .docx and send that copy.',
  )
}

function packedKind(ending: string, packed: Packed | Refusal): FileKind {
  if (packed.kind === 'refused') return packed
  if (packed.names.some((name) => /vbaProject|macrosheets\//i.test(name))) return withMacros()
  const holds = packed.names.includes('xl/workbook.xml')
    ? 'xlsx'
    : packed.names.includes('word/document.xml')
      ? 'docx'
      : null
  if (holds === null) {
    if (ending === 'xlsx' || ending === 'docx') return mislabelled(`.${ending}`, 'another kind of packed file')
    return refused('unknown format', `This packed file holds neither a document nor a workbook. ${READABLE}`)
  }
  const says = holds === 'xlsx' ? 'an Excel workbook' : 'a Word document'
  return ending !== '' && ending !== holds ? mislabelled(`.${ending}`, says) : { kind: holds, packed }
}

const looksLikeText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4096).includes(0)
