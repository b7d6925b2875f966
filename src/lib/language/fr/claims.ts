/** French words of claims: those between their numbers. */

export const claims = {
	and: ' et ',
	within: (value: string, low: string, high: string): string => `${value}, entre ${low} et ${high}`
};
