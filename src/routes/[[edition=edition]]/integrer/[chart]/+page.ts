/** Made for a frame on another site: no script but the one that says its height. */
export const csr = false;
