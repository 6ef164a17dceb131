import { onPostgres } from '../support/databases'
import { closeRounds } from '../torture/closeRounds'
import { expectNoneAfterTheClose } from '../torture/expectNoneAfterTheClose'

onPostgres((open) => {
  test('in ten rounds of four submissions against one close, none is recorded after it', async () => {
    const { store } = await open()
    expectNoneAfterTheClose(await closeRounds(store, 10, 20210714))
  })
})
