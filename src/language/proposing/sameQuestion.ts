import type { Question } from '../../domain/question'

/** Whether two questions ask for one and the same thing: equal in every part, however they were put together. */
export const sameQuestion = (one: Question, other: Question): boolean => inOrder(one) === inOrder(other)

const inOrder = (question: Question): string =>
  JSON.stringify(question, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
