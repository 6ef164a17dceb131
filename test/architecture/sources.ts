import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import restricted from './restricted.json'

const LONGEST = 250

export interface Source {
  /** From the folder that holds `src`, with forward slashes: `src/domain/day.ts`. */
  readonly path: string
  readonly text: string
}

/** Every TypeScript file under `<folder>/src`, development tools excepted. */
export function sourcesIn(folder: string): Source[] {
  const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  return files
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/dev/'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

/** The files that passed 250 lines: that is where the next design thought goes. */
export function tooLong(sources: readonly Source[]): string[] {
  return sources.filter(({ text }) => text.trimEnd().split('\n').length > LONGEST).map(({ path }) => path)
}

/** Where a file other than src/compose.ts reads the clock or the environment: `path:line message`. */
export function readsOfClockOrEnvironment(sources: readonly Source[]): string[] {
  const linter = new Linter()
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-restricted-syntax': ['error', ...restricted.syntax] },
  }
  return sources
    .filter(({ path, text }) => path !== 'src/compose.ts' && MAY_READ.test(text))
    .flatMap(({ path, text }) => {
      const found = linter.verify(text, config, { filename: path, allowInlineConfig: false })
      return found.map(({ line, message }) => `${path}:${line} ${message}`)
    })
}

/** Whoever has none of these words, nor a letter spelled by its number, breaks no rule of restricted.json. */
const MAY_READ = /\bDate\b|\bprocess\b|date-fns|\\u/
