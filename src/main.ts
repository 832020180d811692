// The browser's door: puts the rooms together. No rule of the game and no text lives here.
import { createElement, render } from 'preact'
import './ui/styles/all.css'
import { makeGame } from './main/game.ts'
import { runsHere } from './main/old.ts'
import { preferencesOf, systemNow } from './store/preferences.ts'
import { makeSettingsStore, settingsShelf } from './store/settings.ts'
import { App } from './ui/app.tsx'
import { applyPreferences } from './ui/settings/apply.ts'
import { bringLanguage } from './ui/settings/tongue.ts'

const app = document.getElementById('app')
if (!app) throw new Error('no-app-element')

/** The page in the reader's own language from its first moment, or in English where that one cannot be loaded. */
async function begin(place: HTMLElement): Promise<void> {
  const settings = makeSettingsStore(settingsShelf())
  const preferences = preferencesOf(settings.read(), systemNow())
  applyPreferences(document.documentElement, preferences)
  await bringLanguage(preferences.language).catch(() => {})
  place.replaceChildren()
  render(createElement(App, { game: makeGame(), settings }), place)
  place.dataset['ready'] = 'yes'
}

if (runsHere()) void begin(app)
else app.dataset['old'] = 'yes' // the page's own sentence about the browser stays, and shows at once
