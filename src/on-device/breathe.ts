declare const setTimeout: (done: () => void) => void;

/** Gives whatever else runs here its turn. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));
