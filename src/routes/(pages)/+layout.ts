/** Pages of plain text: nothing on them needs scripts. */
export const csr = false;
