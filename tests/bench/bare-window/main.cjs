// The least that Electron can do: the measure that the app's own start is set against.
const { app, BrowserWindow } = require('electron')
if (process.env.THRESHOLD_DATA) app.setPath('userData', process.env.THRESHOLD_DATA)
app.whenReady().then(() => {
	new BrowserWindow({ width: 1280, height: 800 }).loadURL('data:text/html,<h1>Bare</h1>')
})
app.on('window-all-closed', () => app.quit())
