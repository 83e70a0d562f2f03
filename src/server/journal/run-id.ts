/** What a new run is called in the log. It begins with a letter: wherever it is copied to, nothing reads it as a number. */
export const newRunId = (): string => `r${Utilities.getUuid().slice(0, 7)}`;
