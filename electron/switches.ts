import { app } from 'electron'

/** Chromium's own ways out, closed before it is ready (security reference, section 8, rows 3 and 4). */
// As root on Linux Chromium starts only with --no-sandbox, which the guard refuses in a packaged app.
if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
app.commandLine.appendSwitch('disable-background-networking')
app.commandLine.appendSwitch('disable-component-update')
app.commandLine.appendSwitch('disable-domain-reliability')
app.commandLine.appendSwitch('disable-breakpad')
app.commandLine.appendSwitch('no-pings')
// One list: a second appendSwitch would replace it. Without this feature off, WebRTC sends mDNS.
app.commandLine.appendSwitch(
	'disable-features',
	'WebRtcHideLocalIpsWithMdns,MediaRouter,SpareRendererForSitePerProcess',
)
// A PDF names the program that made it: ours, without the computer's system.
app.userAgentFallback = 'Threshold'
