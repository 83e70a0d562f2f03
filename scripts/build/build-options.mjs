import { parseArgs } from "node:util";

/**
 * What the command line asks of a build, and the values of the command's own options in `more`.
 * @throws Error with a sentence when an option is not known or lacks its value.
 */
export function buildOptions(args, more = []) {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: "string" },
      published: { type: "boolean" },
      drive: { type: "boolean" },
      background: { type: "boolean" },
      plain: { type: "boolean" },
      pseudo: { type: "boolean" },
      "oauth-client": { type: "string" },
      ...Object.fromEntries(more.map((name) => [name, { type: "string" }])),
    },
  });
  const { "oauth-client": oauthClient, ...options } = values;
  return oauthClient === undefined ? options : { ...options, oauthClient };
}
