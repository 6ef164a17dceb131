import { onPostgres } from '../support/databases'
import { closeRounds } from './closeRounds'
import { expectNoneAfterTheClose } from './expectNoneAfterTheClose'

onPostgres((open) => {
  test('in a hundred rounds of four submissions against one close, none is recorded after it', async () => {
    const { store } = await open()
    expectNoneAfterTheClose(await closeRounds(store, 100, 20210715))
  }, 120_000)
})
