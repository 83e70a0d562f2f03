import { plainWord } from "../dates/month-names.ts";

/** Signs and short forms. A code where one country alone uses them, else the word for the unit. */
const signs = (): string =>
  "$ dollar,£ pound,€ EUR,¥ ¥,₹ INR,₽ RUB,₩ KRW,₪ ILS,₫ VND,₦ NGN,₱ PHP,₴ UAH,₺ TRY,₸ KZT,₡ CRC,₲ PYG,₵ GHS,₭ LAK,₮ MNT,₾ GEL,₼ AZN,₿ bitcoin,฿ THB,¢ cent,元 CNY,円 JPY,원 KRW,us$ USD,usa$ USD,$us USD,$usd USD,u$s USD,usd$ USD,c$ CAD,ca$ CAD,can$ CAD,$c CAD,$ca CAD,$can CAD,cad$ CAD,a$ AUD,au$ AUD,aud$ AUD,nz$ NZD,nzd$ NZD,hk$ HKD,s$ SGD,sg$ SGD,nt$ TWD,mx$ MXN,mex$ MXN,mxn$ MXN,r$ BRL,cn¥ CNY,jp¥ JPY,gb£ GBP,rs rupee,re rupee,kr krone,zl PLN,ft HUF,kc CZK,chf CHF,sfr CHF,fr franc,rmb CNY,us-dollar USD,us-dollars USD";

/** ISO 4217 codes in use; source: ISO 4217 list one. */
const codes = (): string =>
  "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW";

/** Codes that are English words or names: read only in capitals after a number. */
export const WORDLIKE = /^(?:ALL|BAM|BOB|COP|CUP|GEL|LAK|MAD|MOP|PEN|RON|SOS|TOP|TRY)$/;

/** Codes that people also write in small letters. */
const SMALL = /^(?:usd|eur|gbp|jpy|cny|cad|aud|nzd|chf|sek|nok|dkk|mxn|brl|inr)$/;

/** The units by word, singular; every one is also known with the plural endings of the languages covered. */
const units = (): string =>
  "dollar dollar,dolar dollar,dollaro dollar,pound pound,livre pound,pfund pound,libra pound,sterling GBP,euro EUR,yen JPY,yuan CNY,renminbi CNY,franc franc,franken franc,franco franc,cent cent,centime centime,centimo centimo,centavo centavo,penny penny,pence pence,rappen rappen,sen sen,peso peso,rupee rupee,rupie rupee,roupie rupee,rupia rupee,ruble ruble,rouble ruble,rubel ruble,rublo ruble,krone krone,krona krona,couronne krone,corona krone,kronor krona,kroner krone,lira lira,lire lira,peseta peseta,mark mark,marc mark,marco mark,guilder guilder,gulden guilder,florin guilder,drachma drachma,escudo escudo,markka markka,schilling schilling,shilling shilling,reais BRL,rand ZAR,zloty PLN,forint HUF,shekel ILS,baht THB,dong VND,naira NGN,cedi GHS,taka BDT,hryvnia UAH,dinar dinar,dirham dirham,riyal riyal,rial rial,bitcoin bitcoin,satoshi satoshi,buck dollar,quid pound,ringgit MYR,rupiah IDR,tenge KZT,leu leu,lei leu,lev BGN,leva BGN,kuna HRK,birr ETB";

/** Units that a country's adjective makes certain, in the order the words stand. */
const pairs = (): string =>
  "us dollar USD,american dollar USD,united states dollar USD,u.s. dollar USD,dollar us USD,dollar americain USD,us-dollar USD,dolar estadounidense USD,canadian dollar CAD,dollar canadien CAD,dolar canadiense CAD,kanadischer dollar CAD,australian dollar AUD,dollar australien AUD,dolar australiano AUD,hong kong dollar HKD,singapore dollar SGD,new zealand dollar NZD,taiwan dollar TWD,jamaican dollar JMD,british pound GBP,pound sterling GBP,livre sterling GBP,libra esterlina GBP,pfund sterling GBP,egyptian pound EGP,lebanese pound LBP,syrian pound SYP,swiss franc CHF,franc suisse CHF,schweizer franken CHF,franco suizo CHF,franc cfa XOF,cfa franc XOF,french franc FRF,franc francais FRF,belgian franc BEF,franc belge BEF,chinese yuan CNY,yuan chinois CNY,japanese yen JPY,yen japonais JPY,mexican peso MXN,peso mexicain MXN,peso mexicano MXN,argentine peso ARS,peso argentino ARS,chilean peso CLP,peso chileno CLP,colombian peso COP,peso colombiano COP,philippine peso PHP,indian rupee INR,roupie indienne INR,pakistani rupee PKR,sri lankan rupee LKR,russian ruble RUB,russian rouble RUB,rouble russe RUB,swedish krona SEK,swedish kronor SEK,couronne suedoise SEK,norwegian krone NOK,norwegian kroner NOK,danish krone DKK,danish kroner DKK,czech koruna CZK,turkish lira TRY,livre turque TRY,lira turca TRY,italian lira ITL,german mark DEM,deutsche mark DEM,deutsch mark DEM,d-mark DEM,mark allemand DEM,finnish mark FIM,mark finlandais FIM,dutch guilder NLG,florin hollandais NLG,florin neerlandais NLG,spanish peseta ESP,south african rand ZAR,south korean won KRW,korean won KRW,brazilian real BRL,saudi riyal SAR,iranian rial IRR,uae dirham AED,kuwaiti dinar KWD,iraqi dinar IQD,kenyan shilling KES";

let known: Map<string, string> | undefined;

const entries = (table: string): [string, string][] =>
  table.split(",").map((entry) => {
    const space = entry.lastIndexOf(" ");
    return [entry.slice(0, space), entry.slice(space + 1)];
  });

function table(): Map<string, string> {
  if (known) return known;
  known = new Map();
  for (const [phrase, unit] of [...entries(signs()), ...entries(units()), ...entries(pairs())])
    known.set(phrase, unit);
  for (const code of codes().split(" ")) known.set(code, code);
  return known;
}

/** A phrase as the table has it: no accents, no dots, one space, each word without the ending of a plural. */
const keys = (phrase: string): string[] => {
  const plain = plainWord(phrase).replace(/\./g, "").replace(/\s+/g, " ").trim();
  const singular = plain
    .split(" ")
    .map((word) => (word.length > 3 ? word.replace(/(?<=[a-z]{3})(?:en|(?<!s)s)$/, "") : word))
    .join(" ");
  return [plain, singular, plain.replace(/(\w{3,})(?:es|er|e|n|i)$/, "$1"), plain.replace(/\s/g, "")];
};

/**
 * The unit of money that a sign, a code or a phrase names: an ISO 4217 code where it is certain ("€", "US $",
 * "Swiss francs"), else the unit's word ("dollar" for "$"). Codes that are also words count only after a
 * number, and words for a unit too.
 */
export function currencyNamed(phrase: string, side: "before" | "after"): string | undefined {
  const text = phrase.trim();
  if (text === "") return undefined;
  if (/^[A-Za-z]{3}$/.test(text)) {
    const code = text.toUpperCase();
    const written = text === code || SMALL.test(text);
    if (written && table().get(code) === code)
      return side === "before" && WORDLIKE.test(code) ? undefined : code;
  }
  if (side === "before" && /\p{L}{4}|^(?:won|yen|leu|lei|lev)$/iu.test(text) && !/^euro$/i.test(text))
    return undefined;
  for (const key of keys(text)) {
    const unit = table().get(key);
    if (unit) return unit;
  }
  return undefined;
}
