// English, the language every text exists in first: one file an area in en/, joined here by code.
import { app } from './en/app.ts'

export const en = {
  ...app,
} as const
