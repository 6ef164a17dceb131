/** Words that hold a sentence together. They never tell one measure from another. */
export const FUNCTION_WORDS: readonly string[] = `
a an the of to in on at by for from with as into onto upon than then that this those these there here it its is are was
were be been being am do does did done doing has have had having i me we us you he she they our your their and or but
if so such some any all both each every per via about against within between across among whom whose who what which when where
why how not no nor also after before during`
  .trim()
  .split(/\s+/)
