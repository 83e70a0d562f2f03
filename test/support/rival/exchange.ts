/** A request as it reaches the rival. */
export interface RivalRequest {
  readonly method: string;
  /** With or without the host. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** In place of a body: the address of a file whose bytes would be the body. */
  readonly bytesOf?: string;
  /** Seconds after which the one who asks stops waiting; never, when absent. */
  readonly timeout?: number;
}

/** What becomes of a request, and how many seconds after it was sent. */
export type RivalOutcome =
  | {
      readonly seconds: number;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly seconds: number; readonly dropped: true };

/** What the rival understood of a request: who is asked what, of which inputs. */
export interface Understood {
  readonly model: string;
  readonly task: string;
  readonly inputs: readonly unknown[];
  /** Whatever else decides the answers; equal parameters and inputs get equal answers. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Whether the inputs came as a list. */
  readonly list: boolean;
}

export const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** A number from 0 up to 1 that depends on the text alone (FNV-1a, then mixed). */
export function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
