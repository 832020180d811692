// A line of the digest as sentences: what a reader can read aloud, each thing said once.
import type { DigestLine } from '../../debrief/digest.ts'
import type { Book } from '../book/book.ts'
import type { Words } from '../parts/words.ts'
import { joined, sharesText, withoutStop } from './names.ts'

type Of<C extends DigestLine['code']> = Extract<DigestLine, { readonly code: C }>

export function storyText(line: DigestLine, book: Book, t: Words): string {
  switch (line.code) {
    case 'turn':
      return turnText(line, book, t)
    case 'swing':
      return t(line.to > line.from ? 'debrief.story-swing-up' : 'debrief.story-swing-down', {
        gauge: book.gaugeName(line.gauge),
        from: line.from,
        to: line.to,
      })
    case 'pact': {
      const promises = line.promises.map(one => ({ ...one, trigger: line.trigger }))
      return t('debrief.story-pact', { parts: sharesText(promises, book, t) })
    }
    case 'refused':
      return line.turns.length > 1
        ? t('debrief.story-refused-often', {
            turns: line.turns.join(', '),
            parts: refusedText(line, book, t),
          })
        : t('debrief.story-refused', { parts: refusedText(line, book, t) })
    case 'broke':
      return brokenText(line, book, t)
    case 'end': {
      const ending = book.scenario.endings.find(one => one.id === line.ending)
      return ending
        ? t('debrief.story-end', { ending: book.text(ending.name), text: book.text(ending.text) })
        : t('debrief.story-adjourned')
    }
  }
}

/** The sentences in which the two acts became public, else the names of the cards. */
function turnText(line: Of<'turn'>, book: Book, t: Words): string {
  const [a, b] = book.scenario.sides.map(({ id }) => {
    const spec = book.response(line.trigger, id, line.responses[id] ?? '')
    return { name: book.side(id).name, card: withoutStop(book.text(spec?.title)), act: book.text(spec?.line) }
  }) as [Act, Act]
  if (a.card === b.card) return t('debrief.story-same', { one: a.card })
  if (a.act !== '' && b.act !== '') return t('debrief.story-acts', { one: a.act, two: b.act })
  return t('debrief.story-turn', { a: a.name, one: a.card, b: b.name, two: b.card })
}

type Act = { readonly name: string; readonly card: string; readonly act: string }

function brokenText(line: Of<'broke'>, book: Book, t: Words): string {
  const names = line.promises.map(one => withoutStop(book.promise(one.ref, one.giver, one.trigger)))
  const params = { side: book.side(line.giver).name, list: joined([...new Set(names)], t) }
  return line.turns.length > 1
    ? t('debrief.story-broke-often', { ...params, turns: line.turns.join(', ') })
    : t('debrief.story-broke', params)
}

/** Which group refused, then why; a reason that both gave is said once. */
function refusedText(line: Of<'refused'>, book: Book, t: Words): string {
  const refused = Object.entries(line.refused).flatMap(([side, id]) =>
    id === null ? [] : [{ side: book.side(side).name, group: book.group(id) }],
  )
  const who = refused.map(({ side, group }) => t('debrief.story-refuses', { side, group: group.name }))
  const why = new Set(refused.flatMap(({ group }) => (group.refuses ? [group.refuses] : [])))
  return [...who, ...[...why].map(text => t('debrief.story-why', { text }))].join(' ')
}
