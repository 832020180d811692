// The Content-Security-Policy of the game, in one place: the server's header, the built page's meta element
// and the single file's meta element all say the same. Nothing comes from, or goes to, another origin.

type Directives = Readonly<Record<string, readonly string[]>>

const common: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'media-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['two-capitals'],
}

/** For the meta element of the served page. A meta element may not carry frame-ancestors. */
export const metaPolicy = write(common)

/** For the response header. */
export const headerPolicy = write({ ...common, 'frame-ancestors': ["'none'"] })

/** For the one file opened from disk: only its own inlined code and styles, by their hashes. */
export function singlePolicy(scriptHashes: readonly string[], styleHashes: readonly string[]): string {
  return write({
    ...common,
    'script-src': quoted(scriptHashes),
    'style-src': styleHashes.length ? quoted(styleHashes) : ["'none'"],
    'connect-src': ['data:', 'blob:'],
  })
}

const quoted = (hashes: readonly string[]): readonly string[] => hashes.map(hash => `'${hash}'`)

function write(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}
