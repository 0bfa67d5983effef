import { contextBridge, type IpcRendererEvent, ipcRenderer, webFrame, webUtils } from 'electron'
import type { AppEventName, AppEvents, CommandName, Input, Output, Result, ThresholdBridge } from '../domain/index.ts'

// WebRTC is the one road that neither the policy nor the filter closes alone (security reference, section 8, row 4).
const roads = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport', 'WebSocket']
if (contextBridge.executeInMainWorld) {
	contextBridge.executeInMainWorld({
		func: (names: string[]) => {
			for (const name of names) Reflect.deleteProperty(globalThis, name)
		},
		args: [roads],
	})
} else {
	// Before Electron 35.
	void webFrame.executeJavaScript(
		`for (const name of ${JSON.stringify(roads)}) Reflect.deleteProperty(globalThis, name)`,
	)
}

/** Path of the file that somebody dropped last. The page never sees it; a file that a script made has none. */
let dropped = ''
window.addEventListener(
	'drop',
	(event) => {
		const file = event.dataTransfer?.files[0]
		dropped = event.isTrusted && file ? webUtils.getPathForFile(file) : ''
	},
	true,
)

/** The page names no path of its own: any other word in its place goes on as none, which the schema refuses. */
function withDropped(name: CommandName, input: unknown): unknown {
	if (name !== 'backup.restore' || !input || typeof input !== 'object' || !('path' in input)) return input
	return { ...input, path: input.path === 'dropped' ? dropped : null }
}

const bridge = {
	call: <Name extends CommandName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>> =>
		ipcRenderer.invoke('threshold', name, withDropped(name, input)),
	on: <Name extends AppEventName>(name: Name, handler: (event: AppEvents[Name]) => void): (() => void) => {
		const listener = (_event: IpcRendererEvent, happened: string, details: AppEvents[Name]) => {
			if (happened === name) handler(details)
		}
		ipcRenderer.on('threshold-event', listener)
		return () => ipcRenderer.off('threshold-event', listener)
	},
} satisfies ThresholdBridge

contextBridge.exposeInMainWorld('threshold', bridge)
