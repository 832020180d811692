// How a match ended, in sentences: the ending's own text, then three lines a side: home, aims, word. No total.
import type { EndView } from '../match/view.ts'
import type { Book } from '../ui/book/book.ts'
import { wordText } from '../ui/end/word-text.ts'
import { say } from '../words/say.ts'

export const linesOfEnd = (end: EndView, book: Book): readonly string[] => {
  const spec = book.scenario.endings.find(one => one.id === end.ending)
  const ending = book.text(spec?.name) || say('story.end-none', {})
  return [
    '',
    end.adjourned ? say('story.end-adjourned', { ending }) : say('story.end', { ending }),
    book.text(spec?.text),
    ...book.scenario.sides.flatMap(side => linesOfSide(end, side.id, book)),
  ]
}

const linesOfSide = (end: EndView, side: string, book: Book): readonly string[] => {
  const spec = book.sideSpec(side)
  const home = end.home[side]
  const word = end.word[side]
  const line = end.redLines[side] ?? null
  const aims = (end.aims[side] ?? []).map(({ id, met }) =>
    say(`end.${met}`, { text: book.text(spec.aims?.find(aim => aim.id === id)?.text) }),
  )
  const red: string[] = []
  if (line !== null) {
    const text = book.text(spec.redLines?.find(one => one.id === line.id)?.text)
    red.push(line.crossed ? say('end.red-crossed', { text }) : say('end.red-kept', { text }))
  }
  return [
    '',
    say('story.end-side', { side: book.side(side).name }),
    ...(home === undefined || home.standing < 0
      ? []
      : [
          say('story.end-home', {
            line: say(home.inOffice ? 'end.home-in' : 'end.home-out', { standing: home.standing }),
          }),
        ]),
    ...aims.map(aim => say('story.end-aim', { line: aim })),
    ...red.map(text => say('story.end-red', { line: text })),
    ...(word === undefined ? [] : [say('story.end-word', { line: wordText(word, 'en') })]),
  ]
}
