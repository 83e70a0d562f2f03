import type { Finder } from "./finder.ts";

/**
 * Letters of another script right before or behind are the sentence's, not the address's: the part before the @ is in
 * Latin letters, and the end of the domain is of one script. No two full stops stand in a row.
 */
const ADDRESS =
  /(?<![\p{Script=Latin}\d._%+@-]|:\/\/|:\/\/[^\s/@]{1,64}:)[\p{Script=Latin}\d](?:\.?[\p{Script=Latin}\d_%+'-]){0,63}@((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,8}(?:[a-z]{2,24}(?![a-z\d_@-])|(?=[^\x00-\x7f])\p{L}{2,24}(?![\p{L}\d_@-])))/giu;

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
