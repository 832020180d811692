// The lock file installs everywhere from anywhere: it names no package host, no package runs a script on
// installing, versions are exact, and what other systems need in place of this one's binaries is locked too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './source.ts'

type Locked = {
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
type Packages = Readonly<Record<string, Locked>>

const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, name), 'utf8'))
const packages: Packages = read('package-lock.json').packages

/** What is wrong with a lock, as `package: what`. */
function troubles(locked: Packages): readonly string[] {
  return Object.entries(locked).flatMap(([path, one]) => {
    const absent = Object.keys(one.optionalDependencies ?? {}).filter(
      name => !locked[`node_modules/${name}`] && !locked[`${path}/node_modules/${name}`],
    )
    return [
      ...absent.map(name => `${path}: ${name} is not locked`),
      ...(one.resolved ? [`${path}: names a host`] : []),
      ...(one.hasInstallScript ? [`${path}: runs a script`] : []),
      ...(path !== '' && !one.integrity ? [`${path}: has no integrity`] : []),
    ]
  })
}

describe('package-lock.json', () => {
  it('installs on every system, from any registry, without running anything', () => {
    expect(troubles(packages)).toEqual([])
  })

  it('goes red for each trouble', () => {
    const bad = { resolved: 'x', hasInstallScript: true, optionalDependencies: { b: '1' } }
    expect(troubles({ 'node_modules/a': bad })).toHaveLength(4)
  })

  it('brings a Node for each system named in the README', () => {
    const names = Object.keys(packages).filter(path =>
      /^node_modules\/node-(?:bin-)?(?:linux|darwin|win)-/.test(path),
    )
    expect(names).toHaveLength(5)
  })
})

describe('package.json', () => {
  it('pins every version', () => {
    const { dependencies, devDependencies, optionalDependencies } = read('package.json')
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(versions.filter(version => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })
})
