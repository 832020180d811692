// Four steps of the build, as vite plugins: the policy in the page, the build's stamp in it, files compressed beside their originals,
// and the single file sealed so that it runs from disk.
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'
import { metaPolicy, singlePolicy } from '../src/server/policy.ts'

const TEXT = /\.(html|js|css|json|svg|webmanifest|txt|map)$/

const metaElement = policy => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`

/** Puts the policy into the built page, first thing after the charset. */
export function policyMeta() {
  return {
    name: 'two-capitals:policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: html => insertPolicy(html, metaPolicy),
    },
  }
}

/** Stamps the built page with what it is made of: a page that is open knows by it whether its host serves another one. */
export function stampBuild() {
  return {
    name: 'two-capitals:stamp',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const names = Object.keys(bundle ?? {}).sort() // each carries the hash of what is in it
        const content = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16)
        return [{ tag: 'meta', attrs: { name: 'build', content }, injectTo: 'head' }]
      },
    },
  }
}

/** Writes .br and .gz beside every text file of the build. */
export function precompress() {
  let folder = ''
  return {
    name: 'two-capitals:precompress',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    async closeBundle() {
      const names = await readdir(folder, { recursive: true }).catch(() => [])
      await Promise.all(names.filter(name => TEXT.test(name)).map(name => compressFile(join(folder, name))))
    },
  }
}

async function compressFile(path) {
  const bytes = await readFile(path)
  if (bytes.length < 1024) return
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
}

const WORKER = /\/worker\.ts\?worker&url$/
const WORKER_CODE = '\0two-capitals:worker'

/** In the one file a worker has no address of its own: what is imported as its address is that of a Blob of its code. */
export function carryWorker() {
  let root = ''
  return {
    name: 'two-capitals:carry-worker',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
    },
    resolveId: source => (WORKER.test(source) ? WORKER_CODE : null),
    async load(id) {
      if (id !== WORKER_CODE) return null
      const code = JSON.stringify(await codeOf(join(root, 'src', 'worker.ts'))).replaceAll('<', '\\u003c')
      return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }))`
    },
  }
}

async function codeOf(input) {
  const rolldownOptions = { input, output: { format: 'iife', codeSplitting: false } }
  const settings = { write: false, target: 'es2022', rolldownOptions }
  const built = await build({ configFile: false, logLevel: 'warn', publicDir: false, build: settings })
  return (Array.isArray(built) ? built[0] : built).output[0].code
}

/** After everything is inlined: module scripts become one classic script at the end of the body. */
export function sealSingleFile(fileName) {
  return {
    name: 'two-capitals:seal',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (!page) throw new Error('the single file needs index.html')
        const html = sealHtml(String(page.source))
        delete bundle['index.html']
        this.emitFile({ type: 'asset', fileName, source: html })
      },
    },
  }
}

/** The page with its scripts made classic and a policy that names them by hash. */
export function sealHtml(html) {
  const scripts = []
  const bare = html.replace(/<script\b[^>]*>([\s\S]*?)<\/script>/g, (_all, code) => {
    scripts.push(code)
    return ''
  })
  const styles = [...bare.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(match => match[1])
  const end = bare.lastIndexOf('</body>')
  if (end < 0) throw new Error('the page has no </body>')
  const tags = scripts.map(code => `<script>${code}</script>\n`).join('')
  const sealed = `${bare.slice(0, end)}${tags}${bare.slice(end)}`
  return insertPolicy(sealed, singlePolicy(scripts.map(hashOf), styles.map(hashOf)))
}

const hashOf = text => `sha256-${createHash('sha256').update(text).digest('base64')}`

function insertPolicy(html, policy) {
  const at = html.indexOf('<meta charset="utf-8" />')
  if (at < 0) throw new Error('the page names no charset')
  const after = at + '<meta charset="utf-8" />'.length
  return `${html.slice(0, after)}\n    ${metaElement(policy)}${html.slice(after)}`
}
