/** The ways in which exports, scans and people spoil a value. Each takes clean text and gives it spoilt. */

export const NULLS = ["", "", "N/A", "n/a", "-", "--", "NULL", "none", "unknown", "#N/A", "?", "s/o", "k.A."];

const CP1252 = {
  128: "€",
  130: "‚",
  131: "ƒ",
  132: "„",
  133: "…",
  137: "‰",
  138: "Š",
  139: "‹",
  145: "‘",
  146: "’",
  147: "“",
  148: "”",
  150: "–",
  151: "—",
  153: "™",
  154: "š",
  156: "œ",
  159: "Ÿ",
};

/** UTF-8 read as Windows-1252: "Müller" becomes "MÃ¼ller". */
export const mojibake = (text) =>
  [...new TextEncoder().encode(text)].map((byte) => CP1252[byte] ?? String.fromCharCode(byte)).join("");

export const entities = (text) =>
  text.replace(/&/g, "&amp;").replace(/'/g, "&#39;").replace(/é/g, "&eacute;").replace(/ü/g, "&uuml;");

export const SPACING = [
  (text) => ` ${text}`,
  (text) => `${text}  `,
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.replace(" ", "   "),
  (text) => `${text}\t`,
  (text) => `\u200b${text}`,
  (text) => `\ufeff${text}`,
  (text) => text.replace(" ", "\u2003"),
  (text) => text.replace(/(\w{4})(\w)/, "$1\u00ad$2"),
  (text) => text.normalize("NFD"),
];

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const two = (number) => String(number).padStart(2, "0");

export const DATES = [
  ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`,
  ({ y, m, d }) => `${two(d)}/${two(m)}/${y}`,
  ({ y, m, d }) => `${d}.${m}.${y}`,
  ({ y, m, d }) => `${MONTHS[m - 1].slice(0, 3)} ${d}, ${y}`,
  ({ y, m, d }) => `${d} ${MONTHS[m - 1]} ${y}`,
  ({ y, m, d }) => `${two(m)}/${two(d)}/${two(y % 100)}`,
  ({ y, m, d }) => `${y}${two(m)}${two(d)}`,
  ({ y, m, d }) => `${y}-${two(m)}-${two(d)}T09:${two(d)}:00Z`,
];

const grouped = (number, group, mark) => {
  const [whole, cents] = number.toFixed(2).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + mark + cents;
};

export const AMOUNTS = [
  (n) => grouped(n, ",", "."),
  (n) => grouped(n, ".", ","),
  (n) => grouped(n, " ", ","),
  (n) => grouped(n, "\u202f", ","),
  (n) => grouped(n, "'", "."),
  (n) => `€${grouped(n, ",", ".")}`,
  (n) => `${grouped(n, ".", ",")} €`,
  (n) => `EUR ${n.toFixed(2)}`,
  (n) => `$${grouped(n, ",", ".")}`,
  (n) => `(${grouped(n, ",", ".")})`,
  (n) => `${grouped(n, ",", ".")}-`,
  (n) => `£ ${Math.round(n / 1000)}k`,
];

export const PHONES = [
  (n) => `+44 20 7946 ${n}`,
  (n) => `020 7946 ${n}`,
  (n) => `(020) 7946-${n}`,
  (n) => `0044207946${n}`,
  (n) => `+1 (202) 555-${n}`,
  (n) => `202.555.${n}`,
  (n) => `202-555-${n} ext. 12`,
  (n) => `+49 30 23125 ${n.slice(1)}`,
  (n) => `030/23125${n.slice(1)}`,
  (n) => `+33 1 99 00 ${n.slice(0, 2)} ${n.slice(2)}`,
  (n) => `tel: 01 99 00 ${n.slice(0, 2)} ${n.slice(2)}`,
  (n) => `+٤٤ ٢٠ ٧٩٤٦ ${n}`,
];

export const MAIL_TYPOS = [
  (mail) => mail.replace("@", " @ "),
  (mail) => mail.replace(".example", ".exmaple"),
  (mail) => mail.replace("@", "(at)"),
  (mail) => mail.toUpperCase(),
  (mail) => `mailto:${mail}`,
  (mail) => `<${mail}>`,
  (mail) => mail.replace(/\.(\w+)$/, ",$1"),
  (mail) => `${mail};`,
];
