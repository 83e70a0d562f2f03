import { AMOUNTS, DATES, entities, mojibake, NULLS, SPACING } from "./mess.mjs";

/** Each supplier with the spellings under which a council might have keyed it in. */
const SUPPLIERS = [
  [
    "Brightwater Facilities Ltd",
    "BRIGHTWATER FACILITIES LTD.",
    "Brightwater Facilites Ltd",
    "Brightwater Facilities Limited",
  ],
  ["Müller & Söhne Bau GmbH", "Mueller & Soehne Bau GmbH", "MÜLLER & SÖHNE BAU GMBH", "Müller und Söhne Bau"],
  ["Café Crème Catering SARL", "Cafe Creme Catering", "CAFÉ CRÈME CATERING S.A.R.L."],
  ["O'Dowd & Daughters Transport", "O’Dowd & Daughters Transport", "ODowd and Daughters Transport"],
  ["Nordlys Konsulting AS", "Nordlys Konsulting A/S", "nordlys konsulting as"],
  ["Pinecrest Paving Co.", "Pinecrest Paving Company", "Pine Crest Paving Co"],
  ["Translinguo Dolmetscher eG", "TransLinguo Dolmetscher eG", "Translinguo Dolmetcher eG"],
  ["Peña e Hijos Jardinería S.L.", "Pena e Hijos Jardineria SL", "PEÑA E HIJOS JARDINERIA S.L."],
  ["Harbourlight IT Services", "Harbour Light IT Services", "HarbourLight I.T. Services"],
  ["Quillfeather Print Works", "Quillfeather Printworks", "QUILLFEATHER PRINT WORKS"],
  ["Zielona Łąka Sp. z o.o.", "Zielona Laka Sp z o o", "ZIELONA ŁĄKA SP. Z O.O."],
  ["Copperbeech Legal LLP", "Copper Beech Legal LLP", "Copperbeech Legal, LLP"],
];
const PURPOSES = [
  "Street lighting repair",
  "School meals, spring term",
  "Legal advice – planning appeal",
  "Translation of public notices",
  "Road resurfacing, Mill Lane",
  "IT support & licences",
  "Printing of ballot papers",
  "Snow clearance",
  "Playground inspection",
  "Consultancy (digital strategy)",
  "Refreshments for members' meeting",
  "Tree surgery at St. Anne's Park",
  "Café concession – refund",
  "Hire of minibus",
];
const POSTCODES = [
  "01067",
  "04109",
  "SW1X 0ZZ",
  "ec1a0bb",
  "02134",
  "1000 ",
  "75 001",
  "00-950",
  "D-01099",
  "28004",
  "09111",
];
const DEPARTMENTS = [
  "Highways",
  "highways",
  "HIGHWAYS ",
  "Education",
  "Educ.",
  "Legal Services",
  "Legal  services",
  "Parks",
  "Parks & Leisure",
];
const DISGUISED = [
  "=SUM(A1:A9)",
  "+33 1 payments line",
  '=HYPERLINK("http://claims.example","pay here")',
  "-5 % agreed",
  "@finance: check",
];

/** A council's payments register: ids with leading zeros, suppliers in many spellings, amounts typed by hand. */
export function payments(dice) {
  const rows = [
    [
      "Payment ID",
      "Date",
      "Supplier",
      "Department",
      "Purpose",
      "Amount",
      "VAT rate",
      "Postcode",
      "Invoice no.",
      "Approved",
    ],
  ];
  for (let index = 1; index <= 300; index++) {
    if (index % 75 === 0) rows.push(Array(10).fill(""));
    rows.push([
      String(index * 7).padStart(6, "0"),
      date(dice, index),
      supplier(dice),
      dice.pick(DEPARTMENTS),
      purpose(dice, index),
      amount(dice),
      dice.pick([0.2, 0.2, "20%", "20 %", "19,0 %", "0,19", "exempt", "", 0.055]),
      dice.pick(POSTCODES),
      dice.pick([
        `INV-${1000 + index}`,
        `${index}/24`,
        `3-${(index % 12) + 1}`,
        `1E${index % 9}`,
        `0${4000 + index}`,
      ]),
      dice.pick([true, false, "yes", "Y", "No", "TRUE ", "x", "oui", ""]),
    ]);
  }
  rows.push(["TOTAL", "", "", "", "", { formula: `=SUM(F2:F${rows.length})` }, "", "", "", ""]);
  rows.push(
    Array(10).fill(""),
    [
      "* Amounts before 2024 were keyed in by hand; (…) means a refund. Source: payments register, as received.",
    ].concat(Array(9).fill("")),
  );
  return rows;
}

function date(dice, index) {
  const day = { y: dice.pick([2023, 2024, 2024, 2025]), m: dice.integer(1, 12), d: dice.integer(1, 28) };
  if (dice.chance(0.35)) return { date: DATES[0](day) };
  if (dice.chance(0.04)) return dice.pick(["31/02/2024", "2024-13-05", "Q3 2024", "spring 2024", "45"]);
  return index % 41 === 0 ? dice.pick(NULLS) : dice.pick(DATES)(day);
}

function supplier(dice) {
  const name = dice.pick(dice.pick(SUPPLIERS));
  if (dice.chance(0.1)) return mojibake(name);
  if (dice.chance(0.08)) return entities(name);
  if (dice.chance(0.25)) return dice.pick(SPACING)(name);
  return dice.chance(0.02) ? dice.pick(NULLS) : name;
}

function purpose(dice, index) {
  if (index % 53 === 0) return dice.pick(DISGUISED);
  const text = dice.pick(PURPOSES);
  if (dice.chance(0.07)) return entities(text);
  if (dice.chance(0.07)) return mojibake(text.replace("'", "’"));
  return dice.chance(0.15) ? dice.pick(SPACING)(text) : text;
}

function amount(dice) {
  const value = Math.round(10 ** (2 + dice.next() * 3.4) * 100) / 100;
  if (dice.chance(0.4)) return value;
  return dice.chance(0.05) ? dice.pick(NULLS) : dice.pick(AMOUNTS)(value);
}
