import { jsonResponse, type Route, type ServiceRequest, type ServiceResponse } from "../exchange.ts";
import { approval, told } from "./approval-page.ts";
import { OauthError } from "./oauth-error.ts";
import type { Form } from "./sign-ins.ts";

/** `POST /oauth/device`: a code for an app. */
export const startDevice: Route = async (_, request, { signIns }) =>
  jsonResponse(signIns.begin(formOf(request), `http://${request.headers.host}/oauth/device`));

/** `POST /oauth/token`: tokens for a code that was allowed, or for a refresh token. */
export const giveToken: Route = async (_, request, { signIns }) =>
  jsonResponse(signIns.token(formOf(request)));

/** `GET /oauth/device`: where a person types the code in. */
export const approvalPage: Route = async (_, { path }) =>
  page(approval(new URLSearchParams(path.split("?")[1]).get("user_code") ?? ""));

/** What the person pressed there. */
export const decide: Route = async (_, request, { signIns }) => {
  const { user_code: code = "", answer } = formOf(request);
  const allow = answer === "allow";
  return page(signIns.decide(code, allow) ? told(allow) : approval(code, true));
};

/** OAuth takes forms and nothing else. */
function formOf({ headers, body }: ServiceRequest): Form {
  if (!/^application\/x-www-form-urlencoded\b/.test(headers["content-type"] ?? ""))
    throw new OauthError("invalid_request");
  return Object.fromEntries(new URLSearchParams(body.toString("utf8")));
}

const page = (html: string): ServiceResponse => ({
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  body: html,
});
