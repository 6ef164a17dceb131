import type { FileOffer } from '../../operations/fileOffers'
import type { OutgoingFile } from '../../transfer/files/outgoingFile'
import type { Desk, KnownTurn, Said } from '../turn'
import { fileOffer } from '../views/fileOffer'
import type { OfferWords } from '../views/fileOffer'
import type { FileMessage } from '../views/fileMessage'
import { downloadLabel } from '../words/fileOffers'

/**
 * How files reach the person who asked for them. In Teams, Teams asks whether each may be kept in their OneDrive; in
 * local use there is a button for each, to a link on this machine. An offer stands for an hour, and for them alone.
 */
export function offerFiles(desk: Desk, turn: KnownTurn, files: readonly OutgoingFile[], words: OfferWords): Said {
  const offers = files.map((file) => desk.offers.keep(turn.account.objectId, file))
  const { linkTo } = desk
  if (linkTo === null) return offers.map((offer) => consent(offer, words))
  return [
    fileOffer(
      words,
      offers.map((offer) => ({ label: downloadLabel(offer.file), url: linkTo(offer) })),
    ),
  ]
}

const consent = ({ token, file }: FileOffer, words: OfferWords): FileMessage => ({
  attachment: 'consent',
  summary: `${words.title}: ${file.name}`,
  name: file.name,
  description: [words.title, ...words.lines].join(' · '),
  sizeInBytes: file.bytes.byteLength,
  offer: token,
})
