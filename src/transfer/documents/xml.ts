import { SaxesParser } from 'saxes'

/** An element as it opens. Names and attributes are given without their prefixes, which each writer chooses. */
export interface Opened {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface XmlReader {
  readonly open?: (element: Opened) => void
  readonly text?: (words: string) => void
  readonly close?: (name: string) => void
  /** asked between slices: true ends the reading, as when there is more than the limits allow */
  readonly enough?: () => boolean
}

const SLICE = 64 * 1024

/** Walks through XML from its beginning, keeping nothing. False when it is not well formed. No entity is ever followed. */
export function walkXml(xml: string, reader: XmlReader): boolean {
  const parser = new SaxesParser()
  const faults: Error[] = []
  parser.on('error', (fault) => faults.push(fault))
  parser.on('opentag', ({ name, attributes }) => reader.open?.({ name: local(name), attributes: locally(attributes) }))
  parser.on('text', (words) => reader.text?.(words))
  parser.on('cdata', (words) => reader.text?.(words))
  parser.on('closetag', ({ name }) => reader.close?.(local(name)))
  for (let at = 0; faults.length === 0 && at < xml.length; at += SLICE) {
    if (reader.enough?.() === true) return true
    parser.write(xml.slice(at, at + SLICE))
  }
  if (faults.length === 0) parser.close()
  return faults.length === 0
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const locally = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]))
