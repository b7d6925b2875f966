/**
 * JSON as it is written into an HTML `<script>`: « < », « > » and « & » otherwise, so that nothing in it
 * can close the element.
 */
export const inScript = (value: unknown): string =>
	JSON.stringify(value)
		.replaceAll('<', '\\u003c')
		.replaceAll('&', '\\u0026')
		.replaceAll('>', '\\u003e');
