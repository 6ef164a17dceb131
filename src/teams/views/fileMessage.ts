/**
 * Teams' own ways of handing a file over: it asks the person whether it may be kept in their OneDrive, and then shows
 * where it is. Neither is an Adaptive Card, and neither can take a card's place.
 */
export type FileMessage =
  | {
      readonly attachment: 'consent'
      readonly summary: string
      readonly name: string
      readonly description: string
      readonly sizeInBytes: number
      readonly offer: string
    }
  | {
      readonly attachment: 'info'
      readonly summary: string
      readonly name: string
      readonly contentUrl: string
      readonly uniqueId: string
      readonly fileType: string
    }
