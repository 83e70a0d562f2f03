/** This window's own id, so that two windows never carry on one run at the same time. */
export const page: string = Math.random().toString(36).slice(2);
