// The browser's door: puts the rooms together. No rule of the game and no text lives here.

const app = document.getElementById('app')
if (!app) throw new Error('no-app-element')
app.dataset['ready'] = 'yes'
