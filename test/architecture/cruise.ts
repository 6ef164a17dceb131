import { execFile } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const RULES = join(__dirname, 'rules.json')

interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
}

/** The imports under `<folder>/src` that break a rule of rules.json, each as `rule: from → to`. */
export async function brokenRules(folder: string): Promise<string[]> {
  const found = await violations(folder)
  return found.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort()
}

/** The names of the rules broken by each file. */
export async function brokenByFile(folder: string): Promise<Map<string, Set<string>>> {
  const byFile = new Map<string, Set<string>>()
  for (const { from, rule } of await violations(folder)) {
    byFile.set(from, (byFile.get(from) ?? new Set()).add(rule.name))
  }
  return byFile
}

// dependency-cruiser is an ES module, which jest's CommonJS cannot import: it runs beside the test.
function violations(folder: string): Promise<readonly Violation[]> {
  const args = [CRUISER, 'src', '--config', RULES, '--output-type', 'json']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout === '') reject(error ?? new Error(stderr))
      else resolve((JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations)
    })
  })
}
