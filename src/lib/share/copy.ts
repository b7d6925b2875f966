/**
 * Copies a text: with the clipboard where the browser grants it, else by the older way, which also
 * works on plain http.
 *
 * @returns whether it was copied; if not, the reader has to be shown the text
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		// Absent on plain http, whatever its type says.
		if (navigator.clipboard as Clipboard | undefined) {
			await navigator.clipboard.writeText(text);
			return true;
		}
	} catch {
		// Refused: there is still the older way.
	}
	return copySelection(text);
}

function copySelection(text: string): boolean {
	const before = document.activeElement;
	const field = document.createElement('textarea');
	field.value = text;
	field.readOnly = true;
	field.className = 'visually-hidden';
	document.body.append(field);
	field.select();
	try {
		return document.execCommand('copy');
	} catch {
		return false;
	} finally {
		field.remove();
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	}
}
