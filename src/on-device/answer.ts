/** What a task is given beside its inputs: the `parameters` of the request's body. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Answers one task: one result an input, in the order of the inputs. An input is what the task's wire format has in
 * `inputs` for a single request, or a file.
 */
export type Answer = (inputs: readonly unknown[], parameters: Parameters) => Promise<readonly unknown[]>;
