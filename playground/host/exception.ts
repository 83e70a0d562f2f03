/** What a Google service throws into a script: there its name is "Exception" and its text is Google's own. */
export class ServiceException extends Error {
  override name = "Exception" as const;
}

/** What the host does not know how to do. It reaches the script as an error, never as `undefined`. */
export class NotEmulated extends Error {
  override name = "NotEmulated" as const;
  constructor(member: string) {
    super(`${member} is not emulated`);
  }
}

/** Ends an execution from outside: nothing in the script can catch it. */
export class Killed extends Error {
  override name = "Killed" as const;
}

/** How an execution failed, as whoever started it is told. */
export class ScriptError extends Error {
  override name = "ScriptError" as const;
  constructor(
    message: string,
    /** Where it was thrown in the bundle; 0 when Google does not say. */
    readonly line = 0,
    /** True when the execution was ended from outside: time limit, kill, out of memory. */
    readonly killed = false,
  ) {
    super(message);
  }
}
