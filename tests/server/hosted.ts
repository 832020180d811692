// A host for each test of a file, over a database of its own, with the devices that the test opens: all let go of at its end.
import { afterEach, beforeEach } from 'vitest'
import { type Device, deviceWith, freshFolder, hostIn, type TestHost, tidy } from './support.ts'

export type Hosted = {
  readonly host: () => TestHost
  readonly url: () => string
  /** A device that has entered with a token. */
  readonly device: (token: string) => Promise<Device>
  /** Stops the host and starts another over the same database. */
  readonly restart: () => Promise<void>
}

/** Called once at the top of a file. */
export function hosted(): Hosted {
  let folder = ''
  let host: TestHost
  let devices: Device[] = []
  beforeEach(async () => {
    folder = freshFolder()
    host = await hostIn(folder)
  })
  afterEach(async () => {
    for (const { link } of devices) link.close()
    devices = []
    await host.close()
    tidy(folder)
  })
  return {
    host: () => host,
    url: () => host.url,
    device: async token => {
      const one = await deviceWith(host.url, token)
      devices.push(one)
      return one
    },
    restart: async () => {
      await host.close()
      host = await hostIn(folder)
    },
  }
}
