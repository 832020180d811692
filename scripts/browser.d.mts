export function findBrowser(env?: NodeJS.ProcessEnv, platform?: string): string | null
export function candidates(env?: NodeJS.ProcessEnv, platform?: string): string[]
export function chromiumFlags(uid?: number): string[]
