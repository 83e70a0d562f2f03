import { RouterError } from "../router-error.ts";

/** A refusal as RFC 6749, 5.2, writes it: `{"error": "authorization_pending"}`. */
export class OauthError extends RouterError {
  constructor(error: string, status = 400) {
    super(status, { error, error_description: error.replaceAll("_", " ") });
  }
}
