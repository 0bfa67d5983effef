/** Where the exercises are, behind the `#` of the address. */
export const practicePath = '/practice'
