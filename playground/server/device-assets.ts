import { createReadStream, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import type { Surroundings } from "../inference/model.ts";
import { buildUseLite, USE_LITE_READING, useLite } from "../inference/models/use-lite.ts";
import { revisionOfFolder } from "../inference/revision.ts";
import { end, type Route } from "./loopback.ts";

/** Where the sidebar's own page finds all this: an address on the same server. */
const BASE = "/device/";
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
  ".json": "application/json",
};

/**
 * What the add-on is told of where to get what runs models in the browser: all of it from this computer. With `hub`,
 * the models are those of the Hub.
 */
export function deviceAssets(surroundings: Surroundings): object {
  const assets = {
    library: `${BASE}library/transformers.min.js`,
    runtime: `${BASE}runtime/`,
    languages: `${BASE}languages/entries/static.large.js`,
  };
  if (surroundings.hub) return { ...assets, hub: "https://huggingface.co/" };
  return { ...assets, hub: `${BASE}models/`, models: [LANGUAGES, ...sentenceModels(surroundings)] };
}

const LANGUAGES = {
  id: "eld",
  uses: ["language"],
  pipeline: "language-detection",
  dtype: "large",
  megabytes: 5,
  summary: "which of 60 languages a text is in, by its groups of letters",
  languages: "60",
  licence: "Apache-2.0",
};

const sentenceModels = (surroundings: Surroundings) =>
  useLite.available(surroundings)
    ? [
        {
          id: useLite.id,
          uses: ["zero-shot-classification", "feature-extraction"],
          pipeline: "feature-extraction",
          dtype: "q8",
          megabytes: 7,
          summary: "labels by likeness of meaning; good for topics, rough for mood",
          languages: "English",
          licence: "Apache-2.0",
          reading: USE_LITE_READING,
        },
      ]
    : [];

/** Serves those files: the packages as they are installed, and this computer's model folders as the Hub would. */
export function deviceRoutes(surroundings: Surroundings): Record<string, Route> {
  const packages: Readonly<Record<string, string>> = {
    library: join(surroundings.root, "node_modules/@huggingface/transformers/dist"),
    runtime: join(surroundings.root, "node_modules/onnxruntime-web/dist"),
    languages: join(surroundings.root, "node_modules/eld/src"),
  };
  const serve: Route = (request, response, url) => {
    const [kind = "", ...rest] = decodeURIComponent(url.pathname).slice(BASE.length).split("/");
    const found =
      !url.pathname.startsWith(BASE) || rest.includes("..")
        ? undefined
        : kind === "models"
          ? modelFile(rest.join("/"), surroundings)
          : fileIn(packages[kind], rest.join("/"));
    if (!found) return end(response, 404, "There is nothing at this address.");
    const { size } = statSync(found.file);
    response.writeHead(200, {
      "content-type": TYPES[extname(found.file)] ?? "application/octet-stream",
      "content-length": size,
      "cache-control": "no-cache",
      ...(found.revision !== undefined && { "x-repo-commit": found.revision }),
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(found.file).pipe(response);
  };
  return { "GET *": serve, "HEAD *": serve };
}

interface Found {
  file: string;
  revision?: string;
}

const revisions = new Map<string, string>();

/** `<id>/resolve/<revision>/<file>`, whatever the revision: there is only one here. */
function modelFile(path: string, surroundings: Surroundings): Found | undefined {
  const [, id = "", name = ""] = /^([\w.-]+(?:\/[\w.-]+)?)\/resolve\/[^/]+\/(.+)$/.exec(path) ?? [];
  if (id === useLite.id && useLite.available(surroundings)) buildUseLite(surroundings);
  const folder = join(surroundings.models, id);
  const found = id === "" ? undefined : fileIn(folder, name);
  if (!found) return undefined;
  const revision = revisions.get(folder) ?? revisionOfFolder(folder);
  revisions.set(folder, revision);
  return { ...found, revision };
}

function fileIn(folder: string | undefined, name: string): Found | undefined {
  if (folder === undefined) return undefined;
  const file = normalize(join(folder, name));
  const inside = file.startsWith(folder + sep);
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? { file } : undefined;
}
