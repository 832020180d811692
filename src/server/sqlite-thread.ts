// Writes to a database file beside the host's thread, which goes on working meanwhile: one thread commits and syncs, another moves
// the file's log into the file, so that no commit waits for that. What a thread runs is the text of functions that stand alone: it
// is the same from the sources, from the bundle and in tests.
import { Worker } from 'node:worker_threads'
import { applierOf, type Write, type Writer } from './sqlite-writes.ts'

const SMALL = 2 // MB for what a thread needs for a moment: it holds one batch
const MOVE_AFTER = 250 // writes
const LONG = 1000 // pages of the log, of 4 KB: from here on commits stand still for a moment, so that it begins anew

/** A writer to the file at `path`, whose tables and log are there. */
export function writerBeside(path: string): Writer {
  const commits = threadOf(`(${commitsIn})(${applierOf}, ${JSON.stringify(path)})`)
  let moves: Thread | null = null
  let moving: Promise<unknown> = Promise.resolve()
  let count = 0
  let isLong = false

  /** One move of the log at a time. Where it fails, the next is tried after as many writes again. */
  function move(how: 'passive' | 'truncate'): Promise<void> {
    moves ??= threadOf(`(${movesIn})(${JSON.stringify(path)})`)
    const thread = moves
    const moved = moving
      .then(() => thread.ask(how))
      .then(pages => {
        isLong = how === 'passive' && Number(pages) > LONG
      })
    moving = moved.catch(() => {})
    return moved
  }

  return {
    apply: async writes => {
      if (isLong) {
        await move('passive').catch(() => {}) // nothing is written meanwhile, so all of it is moved
        isLong = false
      }
      const written = await commits.ask(JSON.stringify(writes satisfies readonly Write[]))
      count += writes.length
      if (count >= MOVE_AFTER) {
        count = 0
        move('passive').catch(() => {})
      }
      return written as readonly boolean[]
    },
    empty: () => move('truncate'),
    close: async () => {
      await moving
      await Promise.all([commits.close(), moves?.close()])
    },
  }
}

// ---- a thread that is asked one thing after the other -----------------------------------------------------------------

type Thread = {
  /** Its answer; rejects where it could not. */
  readonly ask: (text: string) => Promise<unknown>
  readonly close: () => Promise<unknown>
}

type Answer = { readonly value: unknown } | { readonly why: string }

/** The process waits for its answers, and not for the thread. */
function threadOf(program: string): Thread {
  const worker = new Worker(program, { eval: true, resourceLimits: { maxYoungGenerationSizeMb: SMALL } })
  worker.unref()
  const asked: ((answer: Answer) => void)[] = []
  worker.on('message', (answer: Answer) => {
    asked.shift()?.(answer)
    if (asked.length === 0) worker.unref()
  })
  return {
    ask: text =>
      new Promise((done, failed) => {
        if (asked.length === 0) worker.ref()
        asked.push(answer => ('why' in answer ? failed(new Error(answer.why)) : done(answer.value)))
        worker.postMessage(text)
      }),
    close: () => {
      worker.removeAllListeners('error').on('error', () => {}) // one that is still beginning ends unheard
      return worker.terminate()
    },
  }
}

// ---- what the threads run: each stands alone --------------------------------------------------------------------------

/** Answers a batch of writes when it is on the disk: the sync that `synchronous = full` makes, once for all of them. */
function commitsIn(applier: typeof applierOf, path: string): void {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const { fdatasyncSync, openSync } = process.getBuiltinModule('node:fs')
  const { parentPort } = process.getBuiltinModule('node:worker_threads')
  const db = new DatabaseSync(path)
  db.exec('pragma synchronous = normal; pragma secure_delete = on; pragma busy_timeout = 5000')
  db.exec('pragma wal_autocheckpoint = 0') // another thread does it
  const log = openSync(`${path}-wal`, 'r+')
  const apply = applier(db)
  parentPort?.on('message', (text: string) => {
    try {
      const value = apply(JSON.parse(text))
      fdatasyncSync(log)
      parentPort.postMessage({ value })
    } catch (why) {
      parentPort.postMessage({ why: String(why) })
    }
  })
}

/** Answers with the pages that the log has. */
function movesIn(path: string): void {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const { parentPort } = process.getBuiltinModule('node:worker_threads')
  const db = new DatabaseSync(path)
  db.exec('pragma synchronous = normal; pragma secure_delete = on; pragma busy_timeout = 5000')
  parentPort?.on('message', (how: string) => {
    try {
      parentPort.postMessage({ value: db.prepare(`pragma wal_checkpoint(${how})`).get()?.['log'] })
    } catch (why) {
      parentPort.postMessage({ why: String(why) })
    }
  })
}
