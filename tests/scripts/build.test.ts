// The build's own steps: when a build is stale, and the page that opens from disk with only its own code allowed.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { sealHtml } from '../../scripts/build-plugins.mjs'
import { ensureBuilt, isStale, projectRoot } from '../../scripts/fresh.mjs'
import { metaPolicy } from '../../src/server/policy.ts'

const root = mkdtempSync(join(tmpdir(), 'two-capitals-'))
afterAll(() => rmSync(root, { recursive: true }))

function put(path: string, at: number): void {
  const full = join(root, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, '')
  utimesSync(full, at, at)
  for (const folder of ['src/kit', 'src', 'dist']) {
    mkdirSync(join(root, folder), { recursive: true })
    utimesSync(join(root, folder), 1000, 1000)
  }
}

describe('a build', () => {
  const output = join(root, 'dist', 'index.html')

  it('is stale when absent, older than a source, or a source is gone', () => {
    put('src/kit/a.ts', 2000)
    expect(isStale(output, root)).toBe(true)
    put('dist/index.html', 3000)
    expect(isStale(output, root)).toBe(false)
    put('src/kit/a.ts', 4000)
    expect(isStale(output, root)).toBe(true)
    put('dist/index.html', 5000)
    utimesSync(join(root, 'src', 'kit'), 6000, 6000)
    expect(isStale(output, root)).toBe(true)
  })
})

describe('the single file', () => {
  const html =
    '<html><head><meta charset="utf-8" /><script type="module" crossorigin>run("$&")</script>' +
    '<style>p { color: red }</style></head><body><div></div></body></html>'
  const sealed = sealHtml(html)

  it('runs its code as a classic script after the body', () => {
    expect(sealed).not.toContain('module')
    expect(sealed).toContain('<div></div><script>run("$&")</script>\n</body>')
  })

  it('allows that code and those styles by hash, and nothing inline besides', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(sealed).toContain(`script-src ${hash('run("$&")')};`)
    expect(sealed).toContain(`style-src ${hash('p { color: red }')};`)
    expect(sealed).not.toContain('unsafe-inline')
  })

  it('is refused when the page is not what the step expects', () => {
    expect(() => sealHtml('<meta charset="utf-8" /><script>1</script>')).toThrow('no </body>')
    expect(() => sealHtml('<body></body>')).toThrow('no charset')
  })
})

describe('the policy', () => {
  it('lets nothing in from elsewhere', () => {
    expect(metaPolicy).toContain("default-src 'none'")
    expect(metaPolicy).not.toMatch(/unsafe|https?:|\*/)
  })
})

describe('the first page', () => {
  const MOST = 30 * 1024
  const folder = join(projectRoot, 'dist', 'game')
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')

  /** What must arrive before a first click works: the page, its styles, its script and what that imports at once. */
  function needed(): readonly string[] {
    const html = read('index.html')
    const found = new Set<string>()
    const visit = (path: string) => {
      if (found.has(path)) return
      found.add(path)
      for (const [, next] of read(path).matchAll(/(?:\bfrom|^import|[;}]import)"\.\/([\w.-]+\.js)"/g))
        visit(`assets/${next}`)
    }
    for (const [, path] of html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)) visit(path as string)
    return ['index.html', ...found]
  }

  it('needs at most 30 KB of HTML, CSS and JavaScript, compressed, before the first click works', () => {
    expect(ensureBuilt('production', 'pipe')).toBe(true)
    const sizes = needed().map(path => [path, brotliCompressSync(read(path)).length] as const)
    const sum = sizes.reduce((total, [, size]) => total + size, 0)
    console.log(
      `first load: ${sum} bytes of ${MOST}: ${sizes.map(([path, size]) => `${path} ${size}`).join(', ')}`,
    )
    expect(sizes.some(([path]) => path.endsWith('.js'))).toBe(true)
    expect(sizes.some(([path]) => path.endsWith('.css'))).toBe(true)
    expect(sum).toBeLessThanOrEqual(MOST)
  }, 120_000)
})
