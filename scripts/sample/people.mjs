/** Invented people: first and last names of many languages, combined at random. */
export const FIRST = [
  "Amelia",
  "Jonas",
  "Zoë",
  "José",
  "Renée",
  "Søren",
  "Łucja",
  "Giulia",
  "Müge",
  "Aoife",
  "Tomás",
  "Chloé",
  "Björn",
  "Nadia",
  "Oluwaseun",
  "Mei-Ling",
  "Anne-Sophie",
  "Jean-Luc",
  "Dmitri",
  "Fatima",
  "Priya",
  "Liam",
  "Ингрид",
  "Ελένη",
  "يوسف",
  "נועה",
  "美咲",
  "Siobhán",
  "Václav",
  "Ayşe",
];

export const LAST = [
  "Hartwell",
  "O'Brannigan",
  "Müller-Lindt",
  "García Peñalba",
  "van der Velde",
  "de la Croix",
  "McAllender",
  "Nørgaard",
  "Łukaszczyk",
  "Štefánek",
  "D'Amorelli",
  "Özkanlı",
  "Ferreira-Brandão",
  "Kowalczewski",
  "Adebanjo",
  "Tanakura",
  "Fitzsimmond",
  "Lindqvistson",
  "Petrovskaya",
  "Iyerson",
  "Blackmoor",
  "St. Aubrey",
];

/** One name in the orders and cases in which registers hold them. */
export const NAME_FORMS = [
  (first, last) => `${first} ${last}`,
  (first, last) => `${last}, ${first}`,
  (first, last) => `${first} ${last}`.toUpperCase(),
  (first, last) => `${first} ${last}`.toLowerCase(),
  (first, last) => `Dr. ${first} ${last}`,
  (first, last) => `${last.toUpperCase()} ${first}`,
  (first, last) => `Ms ${first} ${last} `,
  (first, last) => `${first[0]}. ${last}`,
  (first, last) => `${first} ${last} Jr.`,
  (first, last) => `${first}  ${last}`,
];

/** Letters only, for an address: "Zoë O'Brannigan" becomes "zoe.obrannigan". */
export function mailbox(first, last) {
  const plain = (text) =>
    text
      .normalize("NFKD")
      .replace(/[^A-Za-z]/g, "")
      .toLowerCase();
  return `${plain(first) || "contact"}.${plain(last)}`;
}
