/** Words of many councils' services and priorities that speak of the place or of life in it, and name none by themselves. */
export const PLACE_WORDS: readonly string[] = `
borough district county country city town village parish region ward resident population citizen family young older everyone everybody
live living life lives future forward tomorrow today world place places north south east west central corporate directorate
strong strategic strategy support supporting excellent excellence modern value values vision ambition together success successful
better best improve improving protect enable enabling effective efficient opportunity growth change
developing delivering making creating building ensuring tackling focus focused general various other others work works working
issue theme board unit function`
  .trim()
  .split(/\s+/)
