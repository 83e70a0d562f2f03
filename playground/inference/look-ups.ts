import { jsonResponse, type Route, type ServiceRequest } from "./exchange.ts";
import { hubListing, PLAYGROUND_ACCOUNT, routerListing } from "./listing.ts";
import { refusal } from "./router-error.ts";

/** `/v1/models` of the router. */
export const listModels: Route = async (_, __, { catalogue }) =>
  jsonResponse({ object: "list", data: catalogue.models.map(routerListing) });

/** `/v1/models/{id}` of the router. */
export const describeForRouter: Route = async ([id = ""], _, { catalogue }) =>
  jsonResponse(routerListing(await catalogue.find(id).catch(() => notThere(`Model ${id} does not exist`))));

/** `/api/models?pipeline_tag=…` of the Hub. */
export const listForHub: Route = async (_, { path }, { catalogue }) => {
  const task = new URLSearchParams(path.split("?")[1]).get("pipeline_tag");
  const models = catalogue.models.filter(
    (model) => task === null || model.tasks.some((name) => name === task),
  );
  return jsonResponse(models.map(hubListing));
};

/** `/api/models/{id}?expand[]=inferenceProviderMapping` of the Hub. */
export const describeForHub: Route = async ([id = ""], _, { catalogue }) =>
  jsonResponse(hubListing(await catalogue.find(id).catch(() => notThere("Repository not found"))));

/** `/api/whoami-v2` of the Hub. */
export const whoAmI: Route = async (_, { headers }, { signIns }) => {
  refuseWithoutToken(headers);
  return jsonResponse(
    signIns.scopesOf(headers.authorization) ? { ...PLAYGROUND_ACCOUNT, auth: undefined } : PLAYGROUND_ACCOUNT,
  );
};

/**
 * `/api/settings/billing/usage-v2` of the Hub: what was spent between two moments in seconds, which is nothing here. A
 * pasted token is the playground's own, and may not read it.
 */
export const billing: Route = async (_, { headers, path }, { signIns }) => {
  refuseWithoutToken(headers);
  if (!signIns.scopesOf(headers.authorization)?.includes("read-billing"))
    throw refusal(403, "This token has no permission to read the billing usage.");
  const query = new URLSearchParams(path.split("?")[1]);
  const [from, to] = ["startDate", "endDate"].map((name) => Number(query.get(name) || Number.NaN));
  if (!(from && to && from <= to && to < 1e11)) throw refusal(500, "Internal Server Error");
  return jsonResponse({
    usage: { inferenceProviders: { usedNanoUsd: 0, includedNanoUsd: 0, limitNanoUsd: 0, numRequests: 0 } },
  });
};

function refuseWithoutToken({ authorization }: ServiceRequest["headers"]): void {
  if (!String(authorization ?? "").startsWith("Bearer hf_"))
    throw refusal(401, "Invalid username or password. (This is the local playground.)");
}

function notThere(error: string): never {
  throw refusal(404, error);
}
