import { type CommandName, contract } from '../../domain/index.ts'

export function isCommand(name: string): name is CommandName {
	return Object.hasOwn(contract, name)
}
