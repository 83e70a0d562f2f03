import type { IncomingHttpHeaders } from "node:http";
import type { Catalogue } from "./catalogue.ts";
import { undeserializable } from "./router-error.ts";
import type { SignIns } from "./sign-in/sign-ins.ts";
import type { Body } from "./tasks.ts";

export interface ServiceRequest {
  readonly method: string;
  /** With the query, as in the request line. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ServiceResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface Service {
  readonly catalogue: Catalogue;
  /** Who is signed in by a code. */
  readonly signIns: SignIns;
  /** More inputs in one body are refused as TEI does. */
  readonly mostInputs: number;
}

/** Answers what a pattern matched in the path; throws a RouterError for a refusal. */
export type Route = (
  matched: readonly string[],
  request: ServiceRequest,
  service: Service,
) => Promise<ServiceResponse>;

/** Whether a body is JSON, as it is taken to be when nothing is said. */
export const isJson = (headers: IncomingHttpHeaders) =>
  /^(application\/json|text\/plain)/.test(headers["content-type"] ?? "application/json");

export function bodyOf({ headers, body }: ServiceRequest): Body {
  if (!isJson(headers)) return { bytes: body };
  try {
    const json = JSON.parse(body.toString("utf8"));
    if (typeof json === "object" && json !== null && !Array.isArray(json)) return { json };
  } catch (error) {
    throw undeserializable(error instanceof Error ? error.message : "not JSON");
  }
  throw undeserializable("expected a JSON object");
}

export const jsonResponse = (
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): ServiceResponse => ({
  status: 200,
  headers: { ...headers, "content-type": "application/json" },
  body: JSON.stringify(value),
});
