import { serverOfThisRun } from './made'

export default async function globalTeardown(): Promise<void> {
  await serverOfThisRun.get()?.stop()
}
