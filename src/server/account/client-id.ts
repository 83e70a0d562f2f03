/** The client id of an OAuth app at Hugging Face, in a build that names one; see scripts/build.mjs. */
declare const STET_OAUTH_CLIENT: string | undefined;

/** Null in a build without one: nobody is offered to sign in there. */
export const clientId = (): string | null =>
  (typeof STET_OAUTH_CLIENT === "undefined" ? "" : STET_OAUTH_CLIENT) || null;
