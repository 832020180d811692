// A fresh name for one move of this device. getRandomValues works where randomUUID does not (plain http on a local network).

export function freshRef(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9))
  return Array.from(bytes, byte => byte.toString(36).padStart(2, '0')).join('')
}
