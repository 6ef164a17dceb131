import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { compiled } from './botProcess'

const ROOT = join(__dirname, '../..')

export interface Told {
  readonly code: number
  readonly said: string
}

/** Runs the compiled command line, as `npm run <act>` does once the settings are read. */
export async function commandLine(
  settings: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<Told> {
  await compiled()
  const env = { ...process.env, MicrosoftAppId: '', DATABASE_URL: '', DATA_DIR: '', ...settings }
  return new Promise((done) => {
    execFile(process.execPath, ['dist/commandLine.js', ...words], { cwd: ROOT, env }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, said: `${out}${err}`.trim() })
    })
  })
}
