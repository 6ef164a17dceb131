import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCards } from '../../../src/teams/render'
import { TEMPLATES } from '../../../src/teams/views/cardMessage'
import { MESSAGES } from './messages'
test('dump', () => {
  const cards = loadCards(join(__dirname, '../../../cards'))
  const out: Record<string, unknown> = {}
  for (const [name, message] of Object.entries(MESSAGES)) {
    try {
      out[name] = { summary: message.summary, card: cards.render(message).content }
    } catch (error) {
      console.log(name, String(error))
    }
  }
  writeFileSync('/tmp/gallery/cards.json', JSON.stringify(out))
  for (const t of TEMPLATES) {
    const m = MESSAGES[t]
    if (!m) {
      console.log('no', t)
      continue
    }
    writeFileSync(
      join(__dirname, `../../../cards/${t}.sample.json`),
      JSON.stringify({ ...m.data, summary: m.summary }, null, 2) + '\n',
    )
  }
})
