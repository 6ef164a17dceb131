/** An error as Teams words it: `{ error: { code, message } }`. */
export function errorBody(code: string, message = code): { error: { code: string; message: string } } {
  return { error: { code, message } }
}
