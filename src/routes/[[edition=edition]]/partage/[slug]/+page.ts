/** Read by crawlers, and by browsers for an instant: no script of ours but the one that leads on. */
export const csr = false;
