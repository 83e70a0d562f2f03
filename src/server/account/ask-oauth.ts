import { isObject, type JsonObject, readJson } from "../../core/tasks/json-shape.ts";
import { countFetches } from "../requests/fetch-count.ts";

const SECONDS = 20;

/** What Hugging Face answers to a form. */
export interface OauthAnswer {
  status: number;
  said: JsonObject;
}

/**
 * Posts a form to `huggingface.co/oauth/…`, its secrets in the body. Null when Hugging Face could not be reached, or
 * something else has answered.
 */
export function askOauth(path: "device" | "token", form: Record<string, string>): OauthAnswer | null {
  countFetches(1);
  try {
    const response = UrlFetchApp.fetch(`https://huggingface.co/oauth/${path}`, {
      method: "post",
      payload: form,
      muteHttpExceptions: true,
      followRedirects: false,
      timeoutSeconds: SECONDS,
    } as GoogleAppsScript.URL_Fetch.URLFetchRequestOptions);
    const said = readJson(response.getContentText());
    return isObject(said) ? { status: response.getResponseCode(), said } : null;
  } catch {
    return null;
  }
}
