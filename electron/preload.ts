import { contextBridge, type IpcRendererEvent, ipcRenderer, webFrame } from 'electron'
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

const bridge = {
	call: <Name extends CommandName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>> =>
		ipcRenderer.invoke('threshold', name, input),
	on: <Name extends AppEventName>(name: Name, handler: (event: AppEvents[Name]) => void): (() => void) => {
		const listener = (_event: IpcRendererEvent, happened: string, details: AppEvents[Name]) => {
			if (happened === name) handler(details)
		}
		ipcRenderer.on('threshold-event', listener)
		return () => ipcRenderer.off('threshold-event', listener)
	},
} satisfies ThresholdBridge

contextBridge.exposeInMainWorld('threshold', bridge)
