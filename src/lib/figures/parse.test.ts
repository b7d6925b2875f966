import { describe, expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { EditionError } from './errors';
import { faultsOf as faultsIn } from './fixtures/faults.fixtures';
import { parseFigures } from './parse';
import { UNDATED } from './types';

const HEADER = 'id,value,upper,printed,unit,hedge,wording,period,locator,resolution';
const SOUND = {
	id: 'learners',
	value: '52000',
	upper: '',
	printed: '52 000',
	unit: 'people',
	hedge: 'nearly',
	wording: '',
	period: '2019-2020',
	locator: '1.2',
	resolution: ''
};
type Cells = Partial<typeof SOUND>;

/** A row, sound but for what is given. */
const row = (changes: Cells = {}): string => {
	const cells = Object.values({ ...SOUND, ...changes });
	return cells
		.map((cell) => (/[,\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
		.join();
};
const file = (...rows: string[]): string => [HEADER, ...rows, ''].join('\n');
const read = (csv: string) => parseFigures(csv, 'figures.csv', fr);

const faults = (csv: string): string[] => faultsIn(() => read(csv));
const faultsOf = (changes: Cells): string[] => faults(file(row(changes)));

describe('a sound file', () => {
	test('becomes typed figures, without keys for empty cells', () => {
		expect(read(file(row()))).toEqual([
			{
				kind: 'printed',
				id: 'learners',
				value: 52_000,
				printed: '52 000',
				text: '52\u202f000',
				unit: 'people',
				hedge: 'nearly',
				range: { low: 51_500, high: 52_000 },
				bounds: { low: 51_500, high: 52_000, from: 'convention' },
				period: '2019-2020',
				places: ['1.2']
			}
		]);
	});

	test('may have an upper value, a wording and a resolution', () => {
		const [figure] = read(
			file(
				row({
					value: '15',
					upper: '20',
					printed: '15 à 20',
					unit: 'years',
					hedge: 'on-average',
					wording: 'longtemps',
					resolution: '1'
				})
			)
		);
		expect(figure).toMatchObject({
			value: 15,
			upper: 20,
			range: { low: 14.5, high: 20.5 },
			wording: 'longtemps'
		});
		expect(figure).not.toHaveProperty('resolution');
	});

	test('reads the same with a byte order mark, CRLF, blank lines and blanks around cells', () => {
		const plain = read(file(row(), row({ id: 'other' })));
		const blanks = (line: string) => line.split(',').join(' , ');
		const untidy = ['', blanks(HEADER), '', blanks(row()), ',,,,,,,,,', row({ id: 'other' })];
		expect(read(`\ufeff${untidy.join('\r\n')}`)).toEqual(plain);
	});

	test('may have its columns in another order', () => {
		const reversed = (line: string) => line.split(',').reverse().join();
		expect(read(`${reversed(HEADER)}\n${reversed(row())}`)).toEqual(read(file(row())));
	});
});

describe('a faulty cell is named by file, line and column, with a remedy', () => {
	test('unknown unit', () => {
		const [fault] = faultsOf({ unit: 'pourcent' });
		expect(fault).toMatch(
			/^figures\.csv:2, colonne « unit » : trouvé « pourcent », attendu percent, points, .*, per-hundred ; remède : reprendre une de ces unités$/
		);
	});

	test('missing or malformed locator', () => {
		expect(faultsOf({ locator: '' })).toEqual([
			'figures.csv:2, colonne « locator » : trouvé rien, attendu un repère partie.paragraphe ; remède : remplir la case'
		]);
		for (const locator of ['2', '2.3.1', 'a.b', '2,3', '0.1']) {
			expect(faultsOf({ locator })).toEqual([
				`figures.csv:2, colonne « locator » : trouvé « ${locator} », attendu un repère partie.paragraphe ; remède : écrire par exemple 2.3`
			]);
		}
	});

	test('value that is not a number', () => {
		for (const value of ['52 000', '32,6', 'beaucoup', '1e3', 'NaN']) {
			expect(faultsOf({ value })).toEqual([
				`figures.csv:2, colonne « value » : trouvé « ${value} », attendu un nombre à point décimal, sans espace ; remède : écrire par exemple 32.6 ou 52000`
			]);
		}
	});

	test('percentage outside 0 to 100', () => {
		expect(faultsOf({ value: '650', printed: '650', unit: 'percent' })).toEqual([
			'figures.csv:2, colonne « value » : trouvé « 650 », attendu un pourcentage de 0 à 100 ; remède : vérifier le nombre, ou changer d’unité'
		]);
		expect(faultsOf({ value: '-1', printed: '-1', unit: 'percent' })).toHaveLength(1);
		expect(
			faultsOf({ value: '90', upper: '101', printed: '90 à 101', unit: 'percent' })[0]
		).toContain('colonne « upper » : trouvé « 101 », attendu un pourcentage de 0 à 100');
	});

	test('required cells left empty, each of them', () => {
		const columns = ['id', 'value', 'printed', 'unit', 'period', 'locator'];
		for (const column of columns) {
			const found = faultsOf({ [column]: ' ' });
			expect(found).toHaveLength(1);
			expect(found[0]).toContain(`colonne « ${column} » : trouvé rien, attendu `);
			expect(found[0]).toMatch(/remède : remplir la case$/);
		}
	});

	test('unknown hedge', () => {
		expect(faultsOf({ hedge: 'environ' })).toEqual([
			'figures.csv:2, colonne « hedge » : trouvé « environ », attendu rien, ou nearly, over, slightly-over, around, about-ten, about-forty, on-average ; remède : reprendre une de ces précautions, ou vider la case'
		]);
	});

	test('printed form that reads as another value', () => {
		expect(faultsOf({ printed: '25 000' })).toEqual([
			'figures.csv:2, colonne « printed » : trouvé « 25 000 », attendu une forme qui se lise 52000 ; remède : accorder « printed » avec « value » et « upper »'
		]);
		expect(faultsOf({ printed: '7 ou 8', value: '7' })[0]).toContain('qui se lise 7 ;');
		expect(faultsOf({ printed: '7', value: '7', upper: '8' })[0]).toContain('qui se lise 7 et 8 ;');
	});

	test('printed form that does not read at all', () => {
		expect(faultsOf({ printed: 'une foule' })).toEqual([
			'figures.csv:2, colonne « printed » : trouvé « une foule », attendu un nombre en français ; remède : écrire par exemple 52 000, 32,6, 19,2 millions, cinq, une dizaine, 7 ou 8'
		]);
	});

	test('« une dizaine » printed without being the hedge, and the reverse', () => {
		expect(faultsOf({ value: '10', printed: 'une dizaine', hedge: '' })).toEqual([
			'figures.csv:2, colonne « hedge » : trouvé rien, attendu « about-ten » ; remède : accorder « hedge » avec « printed »'
		]);
		expect(faultsOf({ value: '10', printed: '10', hedge: 'about-ten' })[0]).toContain(
			'attendu « about-ten » aussi dans « printed »'
		);
	});

	test('upper value that is not above the value', () => {
		expect(faultsOf({ value: '8', upper: '7', printed: '8 ou 7' })).toEqual([
			'figures.csv:2, colonne « upper » : trouvé « 7 », attendu un nombre au-dessus de 8 ; remède : mettre le plus petit dans « value »'
		]);
		expect(faultsOf({ value: '7', upper: '7', printed: '7 ou 7' })).toHaveLength(1);
		expect(faultsOf({ upper: 'huit' })[0]).toContain('attendu rien, ou un nombre à point décimal');
	});

	test('bad period', () => {
		for (const period of ['2019/2020', '19-20', '2019-2021', '2020-2019', 'hier']) {
			expect(faultsOf({ period })).toEqual([
				`figures.csv:2, colonne « period » : trouvé « ${period} », attendu une année (2020), deux années qui se suivent (2019-2020), ou undated ; remède : écrire la période sous une de ces formes, undated si le rapport n’en donne pas`
			]);
		}
		expect(faultsOf({ period: '2020' })).toEqual([]);
	});

	test('a figure without a period says so in the page’s words', () => {
		const [figure] = parseFigures(file(row({ period: UNDATED })), 'figures.csv', fr);
		expect(figure?.period).toBe('année non précisée');
	});

	test('bad id', () => {
		for (const id of ['In-work', 'in_work', 'in work', 'été', '-work']) {
			expect(faultsOf({ id })).toEqual([
				`figures.csv:2, colonne « id » : trouvé « ${id} », attendu des mots en minuscules sans accent, joints par des traits d’union ; remède : écrire par exemple in-work`
			]);
		}
	});

	test('resolution that is not a positive number', () => {
		for (const resolution of ['0', '-1', 'fine']) {
			expect(faultsOf({ resolution })[0]).toContain(
				`colonne « resolution » : trouvé « ${resolution} », attendu rien, ou un nombre positif`
			);
		}
	});

	test('duplicate id, with the line of the first', () => {
		expect(faults(file(row(), row({ id: 'other' }), row()))).toEqual([
			'figures.csv:4, colonne « id » : trouvé « learners », attendu un identifiant unique, celui-ci est déjà à la ligne 2 ; remède : en choisir un autre, ou ôter une des deux lignes'
		]);
	});
});

describe('a faulty file', () => {
	test('tells all its faults at once, a line each', () => {
		const found = faults(
			file(row({ unit: 'gens', period: 'hier' }), row({ id: 'b' }), row({ id: 'c', value: 'x' }))
		);
		expect(found.map((fault) => fault.split(' :')[0])).toEqual([
			'figures.csv:2, colonne « unit »',
			'figures.csv:2, colonne « period »',
			'figures.csv:4, colonne « value »'
		]);
	});

	test('words with a sign that no font has', () => {
		expect(faults(file(row({ wording: 'près de 3 £' })))).toEqual([
			expect.stringContaining(
				'figures.csv:2, colonne « wording » : trouvé « £ », attendu des signes'
			)
		]);
	});

	test('counts real lines past blank lines and quoted newlines, down to the cell', () => {
		const csv = [
			HEADER,
			row({ wording: 'une\ndeux\ntrois' }),
			'',
			row({ id: 'b', wording: 'toute\nla foule', locator: 'là' }),
			row({ id: 'c', unit: 'gens' })
		].join('\n');
		expect(faults(csv).map((fault) => fault.split(' :')[0])).toEqual([
			'figures.csv:7, colonne « locator »',
			'figures.csv:8, colonne « unit »'
		]);
	});

	test('has an unknown column, or one that is missing', () => {
		const found = faults(file(row()).replace('period', 'nom'));
		expect(found).toEqual([
			'figures.csv:1, colonne « nom » : trouvé « nom », attendu id, value, upper, printed, unit, hedge, wording, period, locator, resolution ; remède : corriger le nom de la colonne, ou l’ôter',
			'figures.csv:1, colonne « period » : trouvé rien, attendu une colonne period ; remède : ajouter la colonne à l’en-tête et à chaque ligne'
		]);
	});

	test('has a column twice', () => {
		expect(faults(`${HEADER},wording\n${row()},`)).toEqual([
			'figures.csv:1, colonne « wording » : trouvé « wording, deux fois », attendu chaque colonne une seule fois ; remède : ôter l’une des deux'
		]);
	});

	test('has a cell too many or too few', () => {
		expect(faults(file(`${row()},`))).toEqual([
			'figures.csv:2 : trouvé « 11 cases », attendu 10 cases, comme l’en-tête ; remède : mettre entre guillemets droits toute case qui contient une virgule'
		]);
		expect(faults(file('learners'))[0]).toContain('trouvé « 1 cases », attendu 10 cases');
	});

	test('has broken quotes, told by the line where they open, without a stack', () => {
		const told =
			'trouvé « " », attendu des guillemets droits par paires, qui entourent toute la case ; remède : fermer les guillemets ouverts sur cette ligne, ou doubler ceux du texte ("")';
		expect(faults(`${file(row())}b,"52000,,\nc,1\nd,2\n`)).toEqual([`figures.csv:3 : ${told}`]);
		expect(faults(`${file(row())}\nb,52"000",,\n`)).toEqual([`figures.csv:4 : ${told}`]);
		try {
			read(`${HEADER}\n"`);
			expect.unreachable();
		} catch (error) {
			expect(error).toBeInstanceOf(EditionError);
			expect((error as EditionError).stack).not.toMatch(/\bat .*\.ts/);
		}
	});

	test('is empty, or has a header only', () => {
		for (const csv of ['', '\ufeff', ' \n\n']) {
			expect(faults(csv)).toEqual([
				`figures.csv:1 : trouvé rien, attendu une ligne d’en-tête, ${HEADER} ; remède : remettre le contenu du fichier`
			]);
		}
		expect(faults(`${HEADER}\n`)).toEqual([
			'figures.csv:2 : trouvé rien, attendu au moins un chiffre ; remède : ajouter une ligne sous l’en-tête'
		]);
	});

	test('is cut by semicolons, as a French spreadsheet saves it', () => {
		expect(faults(file(row()).replaceAll(',', ';'))).toEqual([
			'figures.csv:1 : trouvé « ; », attendu des cases séparées par des virgules ; remède : enregistrer le fichier en CSV à virgules, UTF-8'
		]);
	});

	test('carries its problems as data, for whoever shows them otherwise', () => {
		try {
			read(file(row({ unit: 'gens' })));
			expect.unreachable();
		} catch (error) {
			expect((error as EditionError).problems).toMatchObject([
				{ file: 'figures.csv', line: 2, column: 'unit', found: 'gens' }
			]);
		}
	});
});
