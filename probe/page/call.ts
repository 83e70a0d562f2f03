interface Runner {
  withSuccessHandler(done: (result: never) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  [name: string]: (...args: never[]) => unknown;
}
declare const google: { script: { run: Runner } };

/** Calls one function of the script. */
export const call = <T>(name: string, ...args: unknown[]): Promise<T> =>
  new Promise((done, failed) => {
    const runner = google.script.run
      .withSuccessHandler(done as (result: never) => void)
      .withFailureHandler(failed);
    (runner[name] as (...args: unknown[]) => void)(...args);
  });

/** Whether the page sees a function of this name in the script. */
export const sees = (name: string): boolean => typeof google.script.run[name] === "function";
