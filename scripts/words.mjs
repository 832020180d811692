// `npm run words`: lists the texts that a language still lacks; they are said in English meanwhile.
import '../src/words/parts/all.ts'
import { allCodes, LANGUAGES, missing } from '../src/words/say.ts'

for (const language of LANGUAGES) {
  const codes = missing(language)
  console.log(`${language}: ${allCodes().length - codes.length} of ${allCodes().length} texts`)
  for (const code of codes) console.log(`  missing ${code}`)
}
