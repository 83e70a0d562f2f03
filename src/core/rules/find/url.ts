import type { Finder } from "./finder.ts";

/** Top-level domains: all of two letters and the longer ones in common use. Source: IANA root zone. */
const topDomains = () =>
  new Set([
    ...countries(),
    ..."com org net edu gov mil int info biz name pro aero coop museum mobi asia cat jobs tel travel post app dev blog news online site website store shop tech cloud digital media press agency academy page link live world today space club design studio video photo africa berlin london paris nyc wiki foundation ngo ong charity report reviews events finance health social group company global center network systems solutions software email chat xyz top".split(
      " ",
    ),
  ]);

/** Source: IANA root zone, two-letter domains. */
const countries = () =>
  "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw".split(
    " ",
  );

/** Country codes that are also the endings of files: a bare name under them needs more than one dot or a path. */
const ENDINGS = /^(?:cc|md|ps|py|rs|sh|so)$/;

const HOST = "(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.){1,8}\\p{L}{2,24}";
const TAIL = '(?::\\d{2,5})?(?:[/?#][^\\s<>"“”«»]{0,2000})?';

let patterns: { full: RegExp; bare: RegExp; domains: Set<string> } | undefined;

const lazy = () => {
  patterns ??= {
    full: new RegExp(
      `(?:https?|ftps?)://(?:[^\\s/@:]{1,64}(?::[^\\s/@]{0,64})?@)?(?:localhost|(?:\\d{1,3}\\.){3}\\d{1,3}|${HOST})(?![\\p{L}\\d-])${TAIL}`,
      "giu",
    ),
    bare: new RegExp(`(?<![\\p{L}\\d@._/:-])${HOST}(?![\\p{L}\\d@_-]|\\.[\\p{L}\\d])${TAIL}`, "giu"),
    domains: topDomains(),
  };
  return patterns;
};

/** The end of a sentence and the bracket around an address are not part of it. */
function trimmed(address: string): string {
  let closing = address.split(")").length - address.split("(").length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? "";
    if (last === ")" ? closing-- <= 0 : !/[.,;:!?'’\]}]/.test(last)) break;
  }
  return address.slice(0, end);
}

/** A capital after the last dot begins a sentence; one letter or an hour before it is an abbreviation. */
function isBareAddress(address: string, domains: Set<string>): boolean {
  const [host = "", path = ""] = address.split(/[:/?#](.*)/s);
  const labels = host.split(".");
  const [first = ""] = labels;
  const top = labels[labels.length - 1] ?? "";
  if (first.toLowerCase() === "www") return labels.length > 2;
  if (!domains.has(top) || first.length < 2 || (/^[ap]m$/.test(top) && /^(?:\d|1[0-2])$/.test(first)))
    return false;
  return !ENDINGS.test(top) || path !== "" || labels.length > 2;
}

/** Web addresses as they are written, with a scheme, with www, or a bare domain name that is surely one. */
export const url: Finder = {
  kind: "url",
  find(text) {
    if (!text.includes(".") && !text.includes("://")) return [];
    const { full, bare, domains } = lazy();
    const all = [...text.matchAll(full)].map(({ index = 0, 0: value }) => ({
      start: index,
      value: trimmed(value),
    }));
    const names: typeof all = [];
    let next = 0;
    for (const { index = 0, 0: value } of text.matchAll(bare)) {
      while (next < all.length && (all[next]?.start ?? 0) + (all[next]?.value.length ?? 0) <= index) next++;
      if (next < all.length && (all[next]?.start ?? 0) <= index) continue;
      const address = trimmed(value);
      if (isBareAddress(address, domains)) names.push({ start: index, value: address });
    }
    return [...all, ...names]
      .sort((a, b) => a.start - b.start)
      .map(({ start, value }) => ({ start, end: start + value.length, value }));
  },
};
