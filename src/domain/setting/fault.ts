import type { Field } from './fields'

/** What is wrong in a box. What would be right is said where it is shown. */
export type SettingFault =
  | { readonly at: Field; readonly kind: 'missing' | 'unreadable' | 'too long' }
  | { readonly at: 'tolerance'; readonly kind: 'too much' }
  | { readonly at: 'cutOffs'; readonly kind: 'out of order' }
  | { readonly at: 'scale'; readonly kind: 'averaged on another' }
  | { readonly at: 'to'; readonly kind: 'ends before it begins'; readonly from: string }
  | { readonly at: 'hour'; readonly kind: 'outside hours'; readonly from: string; readonly to: string }
  | { readonly at: 'headOfService'; readonly kind: 'before its owners'; readonly overdue: number }

/** Reads a box, and keeps what was wrong with it. */
export type Box = <T>(at: Field, read: (words: string) => T | null) => T | null
