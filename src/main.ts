// The browser's door: puts the rooms together. No rule of the game and no text lives here.
import { createElement, render } from 'preact'
import './ui/styles/all.css'
import { makeGame } from './main/game.ts'
import { App } from './ui/app.tsx'
import { isLanguage, type Language } from './words/say.ts'

const app = document.getElementById('app')
if (!app) throw new Error('no-app-element')

/** The reader's language where the game speaks it, else English. */
function languageOf(wishes: readonly string[]): Language {
  const known = wishes.map(wish => wish.split('-')[0] ?? '').find(isLanguage)
  return known ?? 'en'
}

const language = languageOf(['en'])
document.documentElement.lang = language
render(createElement(App, { game: makeGame(), language }), app)
app.dataset['ready'] = 'yes'
