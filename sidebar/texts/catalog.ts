/** What the core and the server say in English, in one other language: data alone, which the page gets when it opens. */
export interface Catalog {
  /** By the English sentence, `{0}` where something is put in. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Who and what is spoken of in sentences, where it is no name; written likewise. */
  readonly who: Readonly<Record<string, string>>;
  /** What each rule does, by its name. */
  readonly rules: Readonly<Record<string, string>>;
  readonly functions: Readonly<Record<string, FunctionCatalog>>;
  /** What the form calls each parameter. */
  readonly params: Readonly<Record<string, string>>;
}

export interface FunctionCatalog {
  readonly title: string;
  readonly summary: string;
  /** The sentence under each field, by the name of its parameter. */
  readonly params: Readonly<Record<string, string>>;
}

const ENGLISH: Catalog = { sentences: {}, who: {}, rules: {}, functions: {}, params: {} };

let current = ENGLISH;

/** The page's catalog; without anything in it until one has come, and on an English page. */
export const catalog = (): Catalog => current;

/** Takes the catalog that came with the opening of the page; an empty text stands for English. */
export function takeCatalog(json: string): void {
  current = json === "" ? ENGLISH : (JSON.parse(json) as Catalog);
}
