import { describe, expect, it } from 'vitest'
import {
	bodies,
	bodyByName,
	findBodies,
	findBodyMentions,
	prefillFromBody,
	requesterAuthorised,
} from '../../../domain/checks/bodies.ts'

const named = (text: string) => findBodies(text).map(({ name }) => name)

describe('finding an asking body', () => {
	it('knows every name and alias, whatever the case and punctuation', () => {
		for (const body of bodies) {
			for (const wording of [body.name, ...body.aliases]) {
				expect(bodyByName(wording), wording).toBe(body)
				expect(bodyByName(wording.toUpperCase()), wording).toBe(body)
				expect(bodyByName(` ${wording.toLowerCase().replaceAll(' ', ' - ')}. `), wording).toBe(body)
				expect(findBodies(`Sent on behalf of ${wording}.`), wording).toContain(body)
			}
		}
	})

	it('takes whole words only, and the longest wording that fits', () => {
		expect(named('A request from the Ministry of Defence Police at Marlbury')).toEqual(['Ministry of Defence Police'])
		expect(named('We are the Police Service of Northern Ireland')).toEqual(['Police Service of Northern Ireland'])
		expect(named('Kentish Town, Sussexdown and Metropolis')).toEqual([])
		expect(named('Avon & Somerset, with GMP')).toEqual(['Avon and Somerset Police', 'Greater Manchester Police'])
		expect(named('HM Coroner’s office')).toEqual(['Coroner'])
	})

	it('does not take an ordinary word in a sentence for a body', () => {
		expect(named('she met the officer and gave her defence')).toEqual([])
		expect(named('an officer of the Met rang')).toEqual(['Metropolitan Police Service'])
		expect(named('met')).toEqual(['Metropolitan Police Service'])
		expect(named('the btp officer')).toEqual(['British Transport Police'])
	})

	it('says where it stands', () => {
		const text = 'From: thames valley police, Reading'
		const [mention] = findBodyMentions(text)
		expect(text.slice(mention!.start, mention!.end)).toBe('thames valley police')
	})

	it('knows none where there is none', () => {
		expect(bodyByName('Garrick Thornley LLP')).toBeUndefined()
		expect(bodyByName('')).toBeUndefined()
		expect(findBodies('')).toEqual([])
	})
})

describe('what an asking body pre-fills', () => {
	it('is its law and whether it is listed, as its entry says', () => {
		for (const body of bodies) {
			const { jurisdiction = 'unknown', requester_authorised = 'unknown' } = prefillFromBody(body)
			expect(jurisdiction, body.name).toBe(body.jurisdictionAnswer)
			expect(requester_authorised, body.name).toBe(body.requesterAuthorised)
		}
	})

	it('leaves open whether civilian staff of the Ministry of Defence Police are listed', () => {
		const mdp = bodyByName('MDP')!
		expect(prefillFromBody(mdp, 'Constable').requester_authorised).toBe('yes')
		expect(prefillFromBody(mdp, 'Civilian investigator')).not.toHaveProperty('requester_authorised')
		expect(requesterAuthorised('mdp', 'civilian staff').ask).toContain('section 44E(1)')
	})

	it('takes a civilian investigator of a force as listed, and a solicitor as not', () => {
		expect(requesterAuthorised('territorial', 'Civilian investigator').answer).toBe('yes')
		expect(requesterAuthorised('other').answer).toBe('no')
		expect(requesterAuthorised('police-scotland').answer).toBe('no')
		expect(requesterAuthorised('small-force').answer).toBe('unknown')
		expect(requesterAuthorised('').answer).toBe('unknown')
		expect(requesterAuthorised('contractor').ask).toContain('engaged you')
	})
})
