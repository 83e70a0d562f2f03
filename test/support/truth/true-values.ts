import countries from "i18n-iso-countries/langs/en.json";
import type { Cell } from "../../../src/core/cells/grid.ts";
import type { SeededChoice } from "./seeded-choice.ts";

/** One kind of column in which near values are all true: what it may be called, and the values it may hold. */
export interface Kind {
  readonly headings: readonly string[];
  values(choice: SeededChoice): readonly Cell[];
}

const words = (text: string): string[] => text.split("|");

const GIVEN = words(
  "Maria|Marie|Mary|María|Mario|Marco|Marcos|Mark|Marc|Paul|Paula|Paulo|Pauline|Christian|Christina|Christine|Kristina|Jean|Jeanne|John|Jon|Joan|Joana|Joanna|Johanna|Ana|Anna|Anne|Ann|Anja|André|Andre|Andrea|Andreas|Andrés|René|Rene|Renée|Renee|Zoë|Zoe|José|Jose|Josef|Joseph|Josefa|Eric|Erik|Erica|Erika|Frank|Franka|Franco|Nil|Null|Nan|Na|Sara|Sarah|Steven|Stephen|Stefan|Stephan|Lea|Leah|Leo|Léo|Léa|Mia|Mio|Max|Maxi|Alex|Alexa|Alexis|Don|Dean|Earl|Mona|Nona|Jan|Jana|Jane|Jens|Henry|Henri|James|Jamie",
);
const SPECIES = words(
  "Turdus merula|Turdus pilaris|Parus major|Parus minor|Rana arvalis|Rana temporaria|Larus fuscus|Larus canus|Quercus robur|Quercus rubra|Acer rubrum|Acer nigrum|Pinus nigra|Pinus nigra subsp. nigra|Pinus mugo|Salix alba|Salix alpina|Rosa canina|Rosa carolina|Viola alba|Viola alpina|Viola arvensis|Carex nigra|Carex flava|Carex flacca|Anas acuta|Anas crecca|Morus alba|Morus nigra|Bufo bufo|Rattus rattus|Gorilla gorilla|Gorilla gorilla gorilla|Vulpes vulpes|Vulpes velox|Mus musculus|Mus musculoides|Apis mellifera|Apis cerana|Felis silvestris|Felis sylvestris|Lynx lynx|Lutra lutra",
);
/** Countries a letter or two apart. */
const NEAR = words(
  "Iran|Iraq|Austria|Australia|Iceland|Ireland|Slovenia|Slovakia|Niger|Nigeria|Mali|Malawi|Guinea|Guyana|Gambia|Zambia|Chad|Chile|China|Malta|Latvia|Libya|Dominica|Korea, North|Korea, South",
);
const TEAMS = words(
  "Leeds|York|Bath|Hull|Derby|Stoke|Real Madrid|Bayer|Ajax|Porto|Benfica|Inter|Milan|AC Milan|Lyon|Nice",
);
const PARTIES = words(
  "Smith|Jones|State|Roe|Wade|Brown|Board of Education|United States|Miller|Doe|Acme Corp|City of Ely",
);
const STEMS = words("meth|eth|prop|but|pent|hex|hept|oct|benz|tolu|xyl|phen");
const ENDS = words("ane|ene|yne|anol|anal|anone|yl acetate|yl ether|ylamine|oic acid|anoate|yl|ol|one");
const METALS = words("sodium|potassium|calcium|iron(II)|iron(III)|copper(I)|copper(II)|lead|zinc");
const SALTS = words(
  "nitrate|nitrite|nitride|sulfate|sulfite|sulfide|chlorate|chlorite|chloride|phosphate|phosphite|phosphide",
);
const ISOMERS = words(
  "o-xylene|m-xylene|p-xylene|D-glucose|L-glucose|d-limonene|l-limonene|D-alanine|L-alanine|cis-2-butene|trans-2-butene|α-pinene|β-pinene|CO|Co|NO|No|1,2-DCE|1,1-DCE|N-methylaniline|o-toluidine|p-toluidine",
);

const digits = (choice: SeededChoice, count: number): string =>
  Array.from({ length: count }, () => choice.below(10)).join("");
const letters = (choice: SeededChoice, count: number): string =>
  Array.from({ length: count }, () => choice.pick([..."ABCDEFGHKLMNPRSTVWXYZ"])).join("");
const made = (count: number, make: (index: number) => Cell): Cell[] => [
  ...new Set(Array.from({ length: count }, (_, index) => make(index))),
];

/** Postcodes by country, as a sheet holds them: digits without a zero in front are numbers there. */
const POSTCODES: Readonly<Record<string, (choice: SeededChoice) => Cell>> = {
  US: (choice) => asSheet(digits(choice, 5)),
  DE: (choice) => asSheet(digits(choice, 5)),
  FR: (choice) => asSheet(digits(choice, 5)),
  ES: (choice) => asSheet(digits(choice, 5)),
  AT: (choice) => asSheet(`${1 + choice.below(9)}${digits(choice, 3)}`),
  CH: (choice) => asSheet(`${1 + choice.below(9)}${digits(choice, 3)}`),
  AU: (choice) => asSheet(digits(choice, 4)),
  GB: (choice) => `${letters(choice, 2)}${digits(choice, 1)} ${digits(choice, 1)}${letters(choice, 2)}`,
  NL: (choice) => `${1 + choice.below(9)}${digits(choice, 3)} ${letters(choice, 2)}`,
  PL: (choice) => `${digits(choice, 2)}-${digits(choice, 3)}`,
  PT: (choice) => `${1 + choice.below(9)}${digits(choice, 3)}-${digits(choice, 3)}`,
  BR: (choice) => `${digits(choice, 5)}-${digits(choice, 3)}`,
};
const asSheet = (text: string): Cell => (text.startsWith("0") ? text : Number(text));

/** Each kind of column that a careless fix falsifies. */
export const KINDS: Readonly<Record<string, Kind>> = {
  votes: {
    headings: ["Vote", "Position", "Result"],
    values: (choice) =>
      choice.pick([
        ["Y", "N"],
        ["Yes", "No"],
        ["Yes", "No", "Abstain"],
        ["Aye", "No", "NV"],
        ["Y", "N", "P", "A"],
        ["+", "-", "0"],
        ["For", "Against"],
      ]),
  },
  ratings: {
    headings: ["Rating", "Grade", "Score"],
    values: (choice) =>
      choice.pick([
        ["A+", "A", "A-", "B+", "B", "B-"],
        ["*", "**", "***"],
        ["Pass", "Pass*", "Fail"],
        ["good", "very good", "not good"],
        ["1+", "1", "1-", "2+", "2"],
        ["no change", "+ low", "- low"],
      ]),
  },
  bonds: {
    headings: ["Rating", "Bond"],
    values: (choice) =>
      choice.pick([
        ["AAA", "AA+", "AA", "AA-", "A+", "A", "A-", "BBB+", "BBB", "BBB-"],
        ["Aaa", "Aa1", "Aa2", "Aa3", "A1", "Baa1", "Ba1", "B1"],
        ["AAA (sf)", "AAA", "AA(low)", "AA (high)", "AA"],
      ]),
  },
  "blood groups": {
    headings: ["Group", "Blood group", "Type"],
    values: () => ["A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-", "0+", "0-"],
  },
  fixtures: {
    headings: ["Match", "Fixture"],
    values: (choice) => {
      const mark = choice.pick([" v ", " vs ", " vs. ", " – ", " - ", "–"]);
      const [teams] = [choice.some(TEAMS, 5)];
      return made(12, () => choice.some(teams, 2).join(mark));
    },
  },
  "court cases": {
    headings: ["Case", "Title"],
    values: (choice) => {
      const parties = choice.some(PARTIES, 5);
      const mark = choice.pick([" v. ", " v ", " vs. "]);
      return made(12, () => choice.some(parties, 2).join(mark));
    },
  },
  "given names": {
    headings: ["First name", "Name", "Given", "Member", "Value"],
    values: (choice) => choice.some(GIVEN, 8 + choice.below(30)),
  },
  countries: {
    headings: ["Country", "Land", "Where"],
    values: (choice) => [
      ...choice.some(NEAR, NEAR.length),
      ...choice.some(
        Object.values(countries.countries).map((names) => [names].flat()[0] ?? ""),
        choice.below(8),
      ),
    ],
  },
  species: { headings: ["Species", "Taxon"], values: (choice) => choice.some(SPECIES, 8 + choice.below(30)) },
  "chemical names": {
    headings: ["Substance", "Chemical", "Compound"],
    values: (choice) => [
      ...made(7, () => `${choice.pick(STEMS)}${choice.pick(ENDS)}`),
      ...made(7, () => `${choice.pick(METALS)} ${choice.pick(SALTS)}`),
      ...choice.some(ISOMERS, 5),
    ],
  },
  "product codes": {
    headings: ["Code", "SKU", "Item number", "Model"],
    values: (choice) => {
      const [front, count] = [letters(choice, 2), 2 + choice.below(3)];
      const marked = choice.pick(["-", "", "/", "."]);
      return made(
        30,
        () => `${front}${marked}${digits(choice, count)}${choice.happens(0.3) ? letters(choice, 1) : ""}`,
      );
    },
  },
  postcodes: {
    headings: ["Postcode", "ZIP", "PLZ", "Postal code", "CAP"],
    values: (choice) => {
      const lands = choice.some(Object.keys(POSTCODES), 1 + choice.below(3));
      return made(60, (index) =>
        (POSTCODES[lands[index % lands.length] ?? "US"] as (choice: SeededChoice) => Cell)(choice),
      );
    },
  },
  versions: {
    headings: ["Version", "Release"],
    values: (choice) =>
      made(20, () =>
        choice.pick([
          `${choice.below(4)}.${choice.below(30)}`,
          `${choice.below(4)}.${choice.below(12)}.${choice.below(20)}`,
          `v${choice.below(4)}.${choice.below(12)}`,
          `${choice.below(4)}.0-rc${1 + choice.below(3)}`,
          `${choice.below(4)}.0-RC${1 + choice.below(3)}`,
        ]),
      ),
  },
  ranges: {
    headings: ["Age", "Range", "Band", "Income"],
    values: (choice) =>
      choice.pick([
        ["0-9", "10-19", "20-29", "30-39", "40+"],
        ["<5", "5–9", "10–14", "15+", ">65"],
        ["<=50K", ">50K"],
        ["under 10", "10 to 20", "over 20"],
        ["1-2", "3-4", "5-6", "1-12"],
        ["$0–$9,999", "$10,000–$49,999", "$50,000+"],
      ]),
  },
};
