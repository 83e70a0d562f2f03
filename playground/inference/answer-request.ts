import type { Route, Service, ServiceRequest, ServiceResponse } from "./exchange.ts";
import { chat, infer } from "./infer.ts";
import { billing, describeForHub, describeForRouter, listForHub, listModels, whoAmI } from "./look-ups.ts";
import { refusal } from "./router-error.ts";
import { approvalPage, decide, giveToken, startDevice } from "./sign-in/routes.ts";

/** Addresses of router.huggingface.co and, under `/api`, of huggingface.co. Tried in order. */
const ROUTES: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ["POST", /^\/(?:hf-inference\/models\/.+\/)?v1\/chat\/completions$/, chat],
  ["POST", /^\/hf-inference\/models\/(.+)\/pipeline\/([^/]+)$/, infer],
  ["POST", /^\/hf-inference\/models\/(.+)$/, infer],
  ["GET", /^\/v1\/models$/, listModels],
  ["GET", /^\/v1\/models\/(.+)$/, describeForRouter],
  ["GET", /^\/api\/models$/, listForHub],
  ["GET", /^\/api\/models\/(.+)$/, describeForHub],
  ["GET", /^\/api\/whoami-v2$/, whoAmI],
  ["GET", /^\/api\/settings\/billing\/usage-v2$/, billing],
  ["POST", /^\/oauth\/device$/, startDevice],
  ["GET", /^\/oauth\/device$/, approvalPage],
  ["POST", /^\/oauth\/device\/answer$/, decide],
  ["POST", /^\/oauth\/token$/, giveToken],
];

/** Answers one request as the service would. Throws a RouterError for a refusal. */
export async function answerRequest(request: ServiceRequest, service: Service): Promise<ServiceResponse> {
  service.signIns.check(request.headers.authorization);
  const path = decodeURIComponent(request.path.split("?")[0] ?? "");
  for (const [method, pattern, route] of ROUTES) {
    const matched = method === request.method ? pattern.exec(path) : null;
    if (matched) return route(matched.slice(1), request, service);
  }
  throw refusal(404, "Not Found");
}
