import { apart, type Finder } from "./finder.ts";

const V4 = /(?<![\p{L}\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)/gu;
const V6 = /(?<![\p{L}\d:.])(?:[\da-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4})(?![\p{L}\d:])/giu;

/** Before what is a version, a section or an object's name: "version 1.2.3.4", "Chrome/91.0.4.1", "§ 1.2.3.4". */
const NO_ADDRESS =
  /(?:(?<!\p{L})(?:versions?|ver\.?|v\.|build|release|chapter|section|sec\.|oid)[\s:]{1,2}|§\s?|[\p{L}]\/)$/iu;

const isV4 = (text: string): boolean => text.split(".").every((part) => Number(part) <= 255);

/** Eight groups, where an address of version 4 at the end counts for two, or fewer around one "::"; a lone colon or two is punctuation. */
function isV6(text: string): boolean {
  const halves = text.split("::");
  const groups = text
    .replace(/:[\d.]+\.\d+$/, ":0:0")
    .split(":")
    .filter((group) => group !== "");
  if (text.includes(":::")) return false;
  if (/^:[^:]|[^:]:$/.test(text) || !/\d/.test(text) || /^\d{1,2}:\d{2}::$/.test(text)) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

/** Internet addresses of both versions; without idle zeros in a group. */
export const ip: Finder = {
  kind: "ip",
  find(text) {
    const four = [...text.matchAll(V4)].filter(
      ({ 0: value, index = 0 }) =>
        isV4(value) && !NO_ADDRESS.test(text.slice(Math.max(0, index - 12), index)),
    );
    const six = text.includes(":") ? [...text.matchAll(V6)].filter(({ 0: value }) => isV6(value)) : [];
    return apart(
      [...four, ...six].map(({ index: start = 0, 0: value }) => ({
        start,
        end: start + value.length,
        value: value.includes(":")
          ? value.replace(/(?<![\da-f.])0+(?=[\da-f])/gi, "")
          : value.replace(/(?<!\d)0+(?=\d)/g, ""),
      })),
    );
  },
};
