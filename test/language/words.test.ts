import { fold, stem } from '../../src/language/fold'
import { mistakesBetween, nearestWord, vocabularyOf } from '../../src/language/nearness'
import { periodAt } from '../../src/language/periodWords'
import { tokenise } from '../../src/language/token'
import { quarter, year } from '../../src/domain/period'
import { held } from './builders/lexicons'

describe('words', () => {
  test.each([
    ['Services', 'service'],
    ['enquiries', 'enquiry'],
    ['businesses', 'business'],
    ["Council's", 'council'],
    ['OD&P', 'odp'],
    ['café', 'cafe'],
    ['this', 'this'],
  ])('%s is looked up as %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })

  test.each([
    ['claimants', 'claiming'],
    ['collected', 'collection'],
    ['processing', 'processed'],
    ['abandonment', 'abandoned'],
    ['travelling', 'travelled'],
    ['suppliers', 'supplier'],
  ])('%s and %s are one word of a measure', (one, other) => {
    expect(stem(fold(one))).toBe(stem(fold(other)))
  })

  test.each([
    ['29.4% of £1,200', ['29.4', 'percent', 'of', '1200']],
    ['Q1 2021/22, 20-21 and 2020/2021', ['q1', '2021/22', '2020/21', 'and', '2020/21']],
    ['10-30 %', ['10', '30', 'percent']],
    ['P3.1 & OD&P face-to-face', ['p3.1', 'and', 'odp', 'face', 'to', 'face']],
    ['<at>Outturn</at> 5/10 days', ['5/10', 'day']],
  ])('%s is read as its words', (text, folds) => {
    expect(tokenise(text).map((token) => token.fold)).toEqual(folds)
  })
})

describe('mistyped words', () => {
  test.each([
    ['finance', 'finance', 0],
    ['finanse', 'finance', 1],
    ['amebr', 'amber', 1],
    ['sicknes', 'sickness', 1],
    ['deisel', 'diesel', 1],
    ['wholly', 'other', 3],
  ])('%s is %s but for %i mistakes', (one, other, mistakes) => {
    expect(mistakesBetween(one, other, 2)).toBe(mistakes)
  })

  test.each([
    ['finanse', 'finance'],
    ['collecton', 'collection'],
    ['rent', null],
    ['parks', null],
    ['swadlincote', null],
  ])('%s is taken for %s', (typed, word) => {
    expect(nearestWord(vocabularyOf(['finance', 'collection', 'rate', 'part', 'report']), typed)).toBe(word)
  })
})

describe('periods in words, on 5 July 2021 with Q1 being collected', () => {
  const times = { today: '2021-07-05', periods: [held(year(2020), 'closed'), held(quarter(2021, 1), 'open')] }
  const Q2 = quarter(2021, 2)
  test.each([
    ['2020/21', [year(2020)]],
    ['last year', [year(2020)]],
    ['fy 21-22', [year(2021)]],
    ['q1', [quarter(2021, 1)]],
    ['q4', [quarter(2020, 4)]],
    ['q3 of 2020/21', [quarter(2020, 3)]],
    ['2020/21 q3', [quarter(2020, 3)]],
    ['second quarter last year', [quarter(2020, 2)]],
    ['april to june', [quarter(2021, 1)]],
    ['this quarter', [quarter(2021, 1), Q2]],
    ['last qtr', [quarter(2020, 4), quarter(2021, 1)]],
    ['2021', [year(2020), year(2021)]],
  ])('%s', (text, readings) => {
    const tokens = tokenise(text)
    const found = periodAt(tokens, 0, times)
    expect(found?.tag.readings).toEqual(readings)
    expect(found?.length).toBe(tokens.length)
  })
})
