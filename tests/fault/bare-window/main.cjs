// A window as Electron gives it, with none of the app's own settings: what the fault programs compare with.
// BARE_DATA: its data folder. BARE_TASK: a JSON file with { partition, script, seconds }; the script runs in the page,
// and the window ends after so many seconds.
const { readFileSync } = require('node:fs')
const { app, BrowserWindow, session: sessions } = require('electron')

app.setPath('userData', process.env.BARE_DATA ?? '')
const task = JSON.parse(readFileSync(process.env.BARE_TASK ?? '', 'utf8'))
app.whenReady().then(async () => {
	const session = sessions.fromPartition(task.partition)
	session.protocol.handle(
		'https',
		() => new Response('<!doctype html><title>bare</title><body>', { headers: { 'content-type': 'text/html' } }),
	)
	const window = new BrowserWindow({ webPreferences: { session } })
	await window.loadURL('https://bare.example.org/')
	if (task.network) session.protocol.unhandle('https')
	await window.webContents.executeJavaScript(task.script, true).catch((error) => process.stderr.write(`${error}\n`))
	await new Promise((resolve) => setTimeout(resolve, task.seconds * 1000))
	session.flushStorageData()
	await new Promise((resolve) => setTimeout(resolve, 500))
	app.quit()
})
