import { jsonResponse, type Route } from "./exchange.ts";
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
export const whoAmI: Route = async (_, { headers }) => {
  if (!String(headers.authorization ?? "").startsWith("Bearer hf_"))
    throw refusal(401, "Invalid username or password. (This is the local playground: it needs no token.)");
  return jsonResponse(PLAYGROUND_ACCOUNT);
};

function notThere(error: string): never {
  throw refusal(404, error);
}
