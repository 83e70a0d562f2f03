/** What a company's name ends with. */
export interface LegalForm {
  /** As its register writes it; undefined where registers differ, so that it stays as it is. */
  written?: string;
  /** Where it is registered, where that is one country or a few. */
  country?: string;
  /**
   * `word`: letters that are also a word or the abbreviation of a place ("spa", "NV"): a form only as a register
   * writes it, or in a column that shows its country.
   */
  word?: true;
}

/** Written form = the other ways to write it; a star where it is also a word; then its country. */
const TABLE = `
  Inc. = incorporated, incorporation
  Corp. = corporation
  Co. * = company
  Ltd = limited
  LLC = limited liability company
  LLP = limited liability partnership
  LP * = limited partnership
  PLC = public limited company : GB
  DAC = designated activity company : IE
  Unlimited Company : IE
  JSC = joint stock company, joint-stock company
  PJSC = public joint stock company, public joint-stock company
  OJSC = open joint stock company, open joint-stock company
  CJSC = closed joint stock company, closed joint-stock company
  Pty Ltd = pty limited, proprietary limited : AU
  Pte. Ltd. = pte limited, private limited : SG
  Pvt. Ltd. = pvt limited : IN
  Co., Ltd. = co limited, company limited, company ltd : CN
  PC * = professional corporation : US
  GmbH = gesellschaft mit beschränkter haftung, mbh, gesmbh : DE
  GmbH & Co. KG : DE
  GmbH & Co. KGaA : DE
  AG & Co. KG : DE
  AG & Co. KGaA : DE
  Ltd & Co. KG = limited & co kg : DE
  SE & Co. KGaA : DE
  SE & Co. KG : DE
  UG (haftungsbeschränkt) : DE
  AG = aktiengesellschaft : DE
  KG = kommanditgesellschaft : DE
  KGaA : DE
  OHG : DE
  GbR : DE
  e.K. : DE
  e.V. * : DE
  S.A. = société anonyme, sociedad anónima, sociedade anónima
  S.A. de C.V. : MX
  S. de R.L. de C.V. : MX
  S.A.S. de C.V. : MX
  S.L. * = sociedad limitada : ES
  S.L.U. : ES
  S.A.U. : ES
  Ltda. = limitada : BR
  Lda. : PT
  EIRELI : BR
  SARL : FR
  SAS * : FR
  SASU : FR
  EURL : FR
  SNC * : FR
  SCI * : FR
  S.p.A. * = società per azioni : IT
  S.r.l. : IT
  S.r.l.s. : IT
  B.V. = besloten vennootschap : NL
  N.V. * = naamloze vennootschap : NL
  V.O.F. : NL
  AB * = aktiebolag : SE
  AB (publ) : SE
  ApS : DK
  Oy * : FI
  Oyj : FI
  Oy Ab : FI
  ASA * : NO
  Sp. z o.o. = sp z oo, spolka z ograniczona odpowiedzialnoscia : PL
  Sp. z o.o. sp.k. : PL
  Sdn Bhd = sendirian berhad : MY
  Kft. : HU
  Zrt. : HU
  Nyrt. : HU
  s.r.o. : CZ
  spol. s r.o. : CZ
  d.o.o. : HR
  OÜ : EE
  UAB : LT
  SIA * : LV
  ООО : RU
  ОАО : RU
  ЗАО : RU
  ПАО : RU
  A.Ş. * : TR
  Ltd. Şti. : TR`;

/** Letters that different countries register in different ways. */
const AS_WRITTEN = ["AS", "A/S", "a.s."];

let made: Map<string, LegalForm> | undefined;

/** Forms by their letters, small, without full stops and commas, "&" for every "and"; made on first use. */
function forms(): Map<string, LegalForm> {
  if (made) return made;
  made = new Map();
  for (const line of TABLE.trim().split("\n")) {
    const [, written = "", star, also = "", country] =
      /^\s*(.+?)( \*)?(?: = (.+?))?(?: : ([A-Z]{2}))?$/.exec(line) ?? [];
    const form: LegalForm = { written, ...(country && { country }) };
    made.set(lettersOf(written), star ? { ...form, word: true } : form);
    for (const name of also === "" ? [] : also.split(", ")) made.set(lettersOf(name), form);
  }
  for (const written of AS_WRITTEN) made.set(lettersOf(written), { word: true });
  return made;
}

/** The longest legal form in words. */
export const MOST_WORDS = 6;

/** Small letters without full stops and commas, single letters put together ("S. A." is "sa"), "&" for every "and". */
export const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.,]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ (?:and|und|et|y|e|og|en) /g, " & ")
    .replace(/(?<=(?<![\p{L}\p{N}])\p{L}) (?=\p{L}(?![\p{L}\p{N}]))/gu, "");

/** The legal form that a text is, however it is written. */
export const legalForm = (text: string): LegalForm | undefined => {
  const letters = lettersOf(text);
  return forms().get(letters) ?? forms().get(letters.normalize("NFD").replace(/\p{M}/gu, ""));
};
