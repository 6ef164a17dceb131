import { lockFolder } from '../../src/store/lockFile'

/**
 * Run by lockFile.test.ts in processes of their own: says "ready", tries to lock the folder named once told to, says
 * how that went, and stays until its input ends.
 */
async function tryTo(folder: string): Promise<string> {
  try {
    await lockFolder(folder, { processId: process.pid, startedAt: '2021-07-05T08:00:00.000Z' })
    return 'held'
  } catch (error) {
    return error instanceof Error ? error.name : 'failed'
  }
}

process.stdin.once('data', () => {
  void tryTo(process.argv[2] ?? '').then((outcome) => process.stdout.write(outcome))
})
process.stdout.write('ready')
