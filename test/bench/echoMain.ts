import { echo, startBot } from './echoBot'

void startBot(echo, Number(process.env.PORT))
