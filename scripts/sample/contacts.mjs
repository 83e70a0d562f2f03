import { MAIL_TYPOS, mojibake, NULLS, PHONES, SPACING } from "./mess.mjs";
import { FIRST, LAST, mailbox, NAME_FORMS } from "./people.mjs";

const PLACES = [
  "London",
  "LONDON",
  "Londres",
  "Berlin ",
  "berlin",
  "München",
  "Munchen",
  "Paris (FR)",
  "Washington, DC",
  "Washington D.C.",
  "São Paulo",
  "Sao Paulo",
  "القاهرة",
  "Kraków",
  "Krakow",
];
const COUNTRIES = [
  "UK",
  "U.K.",
  "United Kingdom",
  "GB",
  "Germany",
  "Deutschland",
  "DE",
  "France",
  "FRA",
  "USA",
  "U.S.A.",
  "United States",
];
const ROLES = [
  "press officer",
  "Press Officer",
  "PRESS OFFICER",
  "spokesperson",
  "Spokes person",
  "whistle-blower ⚠️",
  "expert (economics)",
  "councillor",
  "Cllr",
];

/** A newsroom's contact list, merged from several people's address books. */
export function contacts(dice) {
  const rows = [
    [
      "Contact no.",
      "Name",
      "Role",
      "E-mail",
      "Phone",
      "City",
      "Country",
      "Postcode",
      "Last contact",
      "Notes",
    ],
  ];
  for (let index = 1; index <= 240; index++) {
    const first = dice.pick(FIRST);
    const last = dice.pick(LAST);
    const mail = `${mailbox(first, last)}@${dice.pick(["daily.example", "council.example", "uni.example"])}`;
    const name = dice.pick(NAME_FORMS)(first, last);
    rows.push([
      `00${1000 + index}`,
      dice.chance(0.08) ? mojibake(name) : dice.chance(0.15) ? dice.pick(SPACING)(name) : name,
      dice.pick(ROLES),
      dice.chance(0.25) ? dice.pick(MAIL_TYPOS)(mail) : dice.chance(0.05) ? dice.pick(NULLS) : mail,
      dice.chance(0.05) ? dice.pick(NULLS) : dice.pick(PHONES)(`0${dice.integer(100, 199)}`),
      dice.pick(PLACES),
      dice.pick(COUNTRIES),
      dice.pick(["02134", "01067", "SW1X 0ZZ", "75001", "00950", "1234", "sw1x0zz", ""]),
      dice.pick(["2024-11-02", "02.11.24", "last week", "Nov 2024", "11/2/2024", ""]),
      dice.pick([
        "",
        "",
        "prefers Signal",
        "do NOT call before 10",
        "=left the council?",
        "met at conference 🎤",
        "see also 0051",
        "off the record",
      ]),
    ]);
  }
  return rows;
}
