import type { Finder } from "./finder.ts";

const ADDRESS =
  /(?<![\p{L}\d._%+-])[\p{L}\d](?:[\p{L}\d._%+'-]{0,63})@((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,8}\p{L}{2,24})(?![\p{L}\d_@-])/gu;

/** E-mail addresses as they are written. */
export const email: Finder = {
  kind: "email",
  find: (text) =>
    text.includes("@")
      ? [...text.matchAll(ADDRESS)].map(({ index: start = 0, 0: value }) => ({
          start,
          end: start + value.length,
          value,
        }))
      : [],
};
