/** A kind of thing that a model of named entities finds, by the names that models and people give it. */
export interface EntityKind {
  name: string;
  /** As models call it. */
  labels: readonly string[];
  /** As people write it, in small letters. */
  words: readonly string[];
}

/** The kinds that nearly every model of named entities knows. */
export const ENTITY_KINDS: readonly EntityKind[] = [
  {
    name: "person",
    labels: ["PER", "PERSON"],
    words: [
      "person",
      "persons",
      "people",
      "name",
      "names",
      "who",
      "personne",
      "personnes",
      "personen",
      "persona",
      "personas",
      "pessoas",
    ],
  },
  {
    name: "organisation",
    labels: ["ORG", "ORGANIZATION", "ORGANISATION", "CORPORATION", "GROUP"],
    words: [
      "organisation",
      "organisations",
      "organization",
      "organizations",
      "org",
      "orgs",
      "company",
      "companies",
      "firm",
      "firms",
      "institution",
      "institutions",
      "entreprise",
      "entreprises",
      "firmen",
      "organisationen",
      "empresas",
      "organizaciones",
    ],
  },
  {
    name: "place",
    labels: ["LOC", "LOCATION", "GPE", "FAC", "PLACE"],
    words: [
      "place",
      "places",
      "location",
      "locations",
      "where",
      "city",
      "cities",
      "country",
      "countries",
      "lieu",
      "lieux",
      "ort",
      "orte",
      "lugar",
      "lugares",
    ],
  },
  {
    name: "other",
    labels: ["MISC", "PRODUCT", "EVENT", "WORK_OF_ART", "NORP", "LAW"],
    words: ["other", "misc", "miscellaneous"],
  },
];

/** The kind that a person means; undefined when it is none that such models know. */
export const entityKind = (word: string): EntityKind | undefined =>
  ENTITY_KINDS.find((kind) => kind.words.includes(word.trim().toLowerCase()));

/** What to call a model's label: its kind's name, or the label itself in small letters. */
export const kindName = (label: string): string =>
  ENTITY_KINDS.find((kind) => kind.labels.includes(label.toUpperCase()))?.name ?? label.toLowerCase();
