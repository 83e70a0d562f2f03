import { legalForm } from "../companies/legal-forms.ts";

let made: RegExp | undefined;

/** Words that offices, schools, shops and firms are called by and families hardly are; made on first use. */
const words = (): RegExp =>
  (made =
    made ?? new RegExp(`(?<![\\p{L}'’-])(?:${WORDS.trim().split(/\s+/).join("|")})(?![\\p{L}-])`, "iu"));

const WORDS = `
  academy administration adventures agency airlines airport airways apartments apotheke assembly associates association
  associations auditorium authority auto autos ayuntamiento bakery banc banco bancorp bank basketball bistro board
  books bookstore boutique brewery brewing broadcasting bureau bus cable cafe café campaign capital casino catering
  center centers centre charities charity chamber cinema clinic clothing club coalition coffee college comité comittee
  commission committee communications community company computer computers concepts congress construction consultants
  consulting contractors coop cooperative corporation council county credit creative deli dental department depot
  design designs diner distillery distributors district editions éditions école electric electronics embassy energy
  enterprise enterprises entertainment entreprise equipment escuela estates exchange express fabrics federation films
  financial fire florist flowers foods football foundation friends fund funding fundación furniture gallery garage
  gasoline gmbh graphics grill grocery group grupo guild health hilton holding holdings homeless hospital hosting hotel
  hotels industries industry institute insurance international internet inventory investments jewelers journal
  kitchen kommission labs laboratories laundry league library limited liquor logistics lounge magazine mailing mairie
  management manufacturing marketing markets materials media medical memorial ministries ministry mobile motel motors
  museum mutual network networks news newspaper newspapers nursery office offices oil optical orchestra organisation
  organization outlet parish parking partners partnership party pharmacy photography pizza pizzeria plumbing police
  postal postmaster printing productions products project properties publications publishing radio railroad railway
  realtors realty records registrar rental rentals repair research resort restaurant restaurante salon sanitation
  school schools schule sciences secretariat securities security service services shop shoppe shops society société
  software solutions sons sounds sports stadium staffing stationery stiftung store stores strategies studio studios
  supermarket supplies supply sushi synagogue syndicate systems tavern team technical technologies technology
  telecom telephone television theater theatre theatres tickets tobacco tours township toys trading trailers transit
  transport transportation travel treasury trucking trust union united universidad universität université university
  utilities utility verein ventures warehouse water wholesale wines wireless yacht youth`;

/**
 * Whether a text looks like the name of a firm, an office or a shop rather than of a person: by a legal form, a word such
 * as "Bank", "City of", a number, "for", or an owner's "Joe's".
 */
export function looksOrganised(text: string): boolean {
  const trimmed = text.trim();
  const form = legalForm(/\S+$/.exec(trimmed)?.[0] ?? "");
  if (form?.written && !form.word && /\s/.test(trimmed)) return true;
  return (
    words().test(trimmed) ||
    /(?<!\p{L})(?:(?:city|town|state|county|friends|university|bank|estate) of|for|&amp;|c\/o)(?!\p{L})/iu.test(
      trimmed,
    ) ||
    /\p{L}['’]s(?!\p{L})/iu.test(trimmed) ||
    /\d(?!\d*(?:st|nd|rd|th)\b)/i.test(trimmed)
  );
}
