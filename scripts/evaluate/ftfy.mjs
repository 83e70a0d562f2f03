import { jsonFiles } from "./read-json.mjs";

/** Mojibake. `fixed-encoding`, where given, is the text before quotes and the like are touched. */
export const ftfy = {
  folder: "ftfy",
  read: (folder) =>
    jsonFiles(folder).flatMap(({ name, content }) =>
      content.map((one, index) => ({
        set: `ftfy/${name}`,
        index,
        input: one.original,
        what: "fixEncoding",
        expected: one["fixed-encoding"] ?? one.fixed,
      })),
    ),
};
