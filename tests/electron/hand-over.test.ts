import { expect, it } from 'vitest'
import { handOverHtml } from '../../documents/index.ts'
import { done, goodPassphrase, logRequest, newVault, on, utf8 } from '../db/world.ts'

const notes = {
	recoveryCode: 'Ada Holt, in the safe',
	trusteeSheets: '',
	computers: 'Ring 01632 960 114',
	more: '<b>&</b>',
}

async function pack(wrote = notes) {
	const made = await newVault()
	const { keeper } = made
	let view = await logRequest(keeper, { clientReference: 'Wrenna T-77' })
	view = await done(keeper, 'work.add-task', { ...on(view), title: 'Ring Wrenna back', due: '2026-02-20' } as never)
	view = await done(keeper, 'note.add', { ...on(view), text: 'Wrenna Trask rang about it' })
	const answered = await keeper.handOver(wrote)
	if (!answered.ok) throw new Error(answered.refusal.message)
	return { keeper, view, hand: answered.value, html: handOverHtml(answered.value, false) }
}

it('tells of every open request by its reference, and names no client wherever a name was written', async () => {
	const { view, html, hand } = await pack()
	expect(html).toContain(view.case.reference)
	expect(hand.requests).toMatchObject([{ reference: view.case.reference, due: '2026-02-20', dueIs: 'A task' }])
	const { personNamed } = view.case.versions[0]!.fields
	expect(personNamed).toBeTruthy()
	for (const said of ['Wrenna', 'Trask', 'T-77', personNamed!]) {
		expect(html).not.toContain(said)
		expect(JSON.stringify(hand)).not.toContain(said)
	}
})

it('says where things are, what was never done, and what people typed, as text', async () => {
	const { html, keeper } = await pack()
	expect(html).toContain('Ada Holt, in the safe')
	expect(html).toContain('&lt;b&gt;&amp;&lt;/b&gt;')
	expect(html).toContain('No folder has been chosen')
	expect(html).toContain(keeper.seal())
	expect(html.match(/class="blank"/g)).toHaveLength(1)
	expect(html).toMatch(/Trustee sheets<\/dt><dd>none were made/)
})

it('is entered once it is out, and is not for a therapist to make', async () => {
	const { keeper } = await pack()
	expect(await keeper.handedOver(1)).toEqual({ ok: true, value: null })
	const exported = await keeper.journalExport()
	expect(exported.ok && exported.value.bytes.toString()).toContain('register.handed-over')
	const newPassphrase = 'cobalt hedgehog trumpet ravine mosaic'
	await done(keeper, 'people.add', {
		...{ name: 'Idris Vale', role: 'clinical_lead' },
		...{ newPassphrase: utf8(newPassphrase), passphrase: utf8(goodPassphrase) },
	})
	const own = keeper.status().person!.id
	await done(keeper, 'people.change-role', { personId: own, role: 'therapist', passphrase: utf8(goodPassphrase) })
	expect(await keeper.handOver(notes)).toMatchObject({ ok: false, refusal: { code: 'role' } })
})
