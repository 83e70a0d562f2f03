import { account } from "./known-account.ts";

/** The acting person as far as Google says without a further permission, else the name at Hugging Face. */
export function actingPerson(): string {
  const email = activeEmail();
  if (email !== "") return email;
  const name = account()?.name;
  return name === undefined ? "" : `${name} (Hugging Face)`;
}

/** Blank without the permission for it, which Stet does not ask for, and for people outside the owner's company. */
export function activeEmail(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    return "";
  }
}
