/** The tests' own edition, with its terms and its ledger: golden values come from it. */
import { checks, bare, SOURCE, TERMS } from '$lib/figures/fixtures/edition.fixtures';
import { keepLedger, ledgerCounts } from '$lib/figures/ledger/ledger';
import type { Quantities } from '$lib/figures/types';
import { fr } from '$lib/language/fr/fr';
import { withTerms } from './terms';

const termed = withTerms(bare, TERMS.csv, TERMS.file, fr);

export const ledger = keepLedger(termed, SOURCE, fr, checks);

/** Figures, calculations and counts of checks, by id. */
export const quantities: Quantities = { ...termed, ...ledgerCounts(ledger, termed, fr) };
