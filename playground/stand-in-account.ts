import { DOCUMENT_ID } from "./book.ts";
import { STAND_IN_TOKEN } from "./stand-in-token.ts";

/**
 * What the add-on keeps for somebody who has connected and lets the formulas of this document spend: so that the first
 * formula is answered. It is disconnected in the settings like any other account.
 */
export const STAND_IN_ACCOUNT: Readonly<Record<string, string>> = {
  "stet.token": STAND_IN_TOKEN,
  "stet.account": JSON.stringify({ name: "a stand-in of the playground", pro: false }),
  "stet.documents": JSON.stringify([DOCUMENT_ID]),
};
