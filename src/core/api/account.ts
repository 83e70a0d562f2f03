import type { Said } from "../messages/pattern.ts";
/** Who is connected to Hugging Face. */
export interface Account {
  /** `""` when Hugging Face has not said yet. */
  name: string;
  pro: boolean;
  /** What the token lacks, as a sentence; absent when it may run inference. */
  problem?: Said;
  /** The organisations it belongs to; absent when Hugging Face did not say. */
  orgs?: Organisation[];
  /** When the month that credits are counted in ends, in seconds; absent when Hugging Face did not say. */
  periodEnd?: number;
}

export interface Organisation {
  name: string;
  canPay: boolean;
}

/** A code that waits for the person to allow it at Hugging Face. */
export interface PendingSignIn {
  code: string;
  /** Where it is typed in, or already filled in. */
  page: string;
  /** Seconds that are left of it. */
  left: number;
  /** Seconds to wait before asking whether it was allowed. */
  interval: number;
}

export type SignInState =
  | ({ state: "waiting" } & PendingSignIn)
  | { state: "connected"; account: Account }
  | { state: "denied" }
  | { state: "expired" }
  /** It was cancelled, here or in another window. */
  | { state: "none" };

/** Signing in by a code, as far as this build and this person have come with it. */
export interface SignInOffer {
  /** Whether this build has a client id. */
  available: boolean;
  pending: PendingSignIn | null;
  /** True when the person was signed in and Hugging Face has ended it. */
  ended: boolean;
}

/** UrlFetch calls that are left of Google's for today, by Stet's own count. */
export interface CallsLeft {
  left: number;
  most: number;
}

/** What Hugging Face says was used in this month, in dollars; or why that cannot be said. */
export type Credits =
  | { used: number; limit: number | null }
  /** Nobody is connected; the token is not accepted any more; may not read it; an organisation pays; no answer. */
  | { unknown: "nobody" | "refused" | "permission" | "organisation" | "silent" };

/** What is left to spend, and the account as Hugging Face describes it now. */
export interface Left {
  account: Account | null;
  calls: CallsLeft;
  credits: Credits;
}

/** Whose credits the formulas of this document spend. */
export interface FormulaSpending {
  /** The e-mail of who owns the file; `""` when Google does not tell, null on a shared drive, where nobody does. */
  owner: string | null;
  /** Whether that is the acting person; null when Google does not tell. */
  mine: boolean | null;
  /** Who has allowed it in this document, as far as they said so here. */
  allowed: Spender[];
}

export interface Spender {
  /** At Hugging Face; `""` for somebody who only has an endpoint of their own. */
  name: string;
  /** `""` when Google does not tell. */
  email: string;
  /** ISO date. */
  since: string;
}

/** What a person has chosen for all their documents, and what this document has used today. */
export interface Preferences {
  endpoint: string;
  hasEndpointKey: boolean;
  billTo: string;
  /** What one run or formula may cost; null for no limit, as below. */
  dollarsPerRun: number | null;
  /** What all this person's own runs may cost in a day, in whatever document. */
  dollarsPerDay: number | null;
  /** What all formulas of one document may cost in a day. */
  formulaDollarsPerDay: number | null;
  /** Nothing is asked until limits are saved anew. */
  limitsUnreadable: boolean;
  /** Whether the formulas of this document may spend this person's credits, if it is theirs. */
  formulasMaySpend: boolean;
  formulas: FormulaSpending;
  /** Of this person, in all files. */
  orders: StandingOrder[];
  /** In this document. */
  requestsToday: number;
  /** By this person's own runs, in all documents. */
  dollarsToday: number;
  /** By the formulas of this document. */
  formulaDollarsToday: number;
}

/** That rows which are added to a file are asked about, or that a recipe is run on them, hour by hour. */
export interface StandingOrder {
  /** The file's id and name. */
  file: string;
  name: string;
  /** `HF_CLASSIFY` */
  function: string;
  /** Dollars a day. */
  most: number;
  /** The recipe, in place of a function, and the columns that its run has written. */
  recipe?: { run: string; name: string; columns: string[] };
  /** Why it rests until tomorrow; null when it does not. */
  says: Said | null;
}

/** What may be asked in this document, each list with commas; blank for everything. */
export interface AllowedLists {
  models: string;
  providers: string;
  /** Set for all documents by whoever deployed Stet. */
  fixed: boolean;
}
