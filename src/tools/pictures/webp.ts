import type { Page } from '@playwright/test';

/**
 * PNG pictures side by side as one WebP, as good as a limit allows: made in a browser, which can.
 *
 * @param width of each, in px; their own where none is given
 * @param limit of the file, in bytes
 */
export async function toWebp(
	page: Page,
	pictures: readonly Buffer[],
	limit: number,
	width?: number
): Promise<Buffer> {
	const encoded = await page.evaluate(
		async ({ sources, limit, width }) => {
			const images = await Promise.all(
				sources.map(async (source) => {
					const image = new Image();
					image.src = `data:image/png;base64,${source}`;
					await image.decode();
					return image;
				})
			);
			const scaleOf = (image: HTMLImageElement) => (width ?? image.width) / image.width;
			const canvas = document.createElement('canvas');
			const gap = 8;
			canvas.width = images.reduce((sum, image) => sum + image.width * scaleOf(image) + gap, -gap);
			canvas.height = Math.max(...images.map((image) => image.height * scaleOf(image)));
			const context = canvas.getContext('2d');
			if (!context) throw new Error('Pas de canevas.');
			context.imageSmoothingQuality = 'high';
			let left = 0;
			for (const image of images) {
				const [w, h] = [image.width * scaleOf(image), image.height * scaleOf(image)];
				context.drawImage(image, left, 0, w, h);
				left += w + gap;
			}
			for (const quality of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]) {
				const data = canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
				if (data.length * 0.75 <= limit) return data;
			}
			throw new Error('Une image trop lourde, même au plus bas.');
		},
		{ sources: pictures.map((each) => each.toString('base64')), limit, width }
	);
	return Buffer.from(encoded, 'base64');
}
