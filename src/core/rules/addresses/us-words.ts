/** Words of US addresses, lower case, without full stops. */
export interface UsWords {
  /** State by name and by postal abbreviation → its abbreviation. */
  states: ReadonlyMap<string, string>;
  streetTypes: ReadonlySet<string>;
  directions: ReadonlySet<string>;
  units: ReadonlySet<string>;
  /** The street types that are hardly ever part of a place's name. */
  surelyStreets: ReadonlySet<string>;
  /** Words that begin a place's name of several words: "San", "New", "Fort". */
  placeStarts: ReadonlySet<string>;
  /** Words that end one: "Beach", "City", "Heights". */
  placeEnds: ReadonlySet<string>;
}

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Small letters, no full stops or commas, single spaces. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\./g, " ")
    .replace(/[,\s]+/g, " ")
    .trim();

let made: UsWords | undefined;

/** The words, made on first use: USPS Publication 28, appendices B and C, with the commonest spellings beside them. */
export function usWords(): UsWords {
  made ??= {
    states: new Map(
      STATES.trim()
        .split("\n")
        .flatMap((line) => {
          const [code = "", ...names] = line
            .trim()
            .toLowerCase()
            .split(/\s*,\s*/);
          return [code, ...names].map((name) => [name, code.toUpperCase()] as const);
        }),
    ),
    streetTypes: words(STREET_TYPES),
    surelyStreets: words(
      "st street str ave av aven avenue blvd boulevard boul rd road dr drive drv ln lane ct court way wy pl place pkwy parkway cir circle ter terr terrace trl trail sq hwy highway tpke turnpike pike plz plaza aly alley loop fwy expy route rte",
    ),
    directions: words(
      "n s e w ne nw se sw no so north south east west northeast northwest southeast southwest nth sth",
    ),
    units: words(
      "apt apartment department suite ste unit room rm floor fl flr bldg building lot space spc dept trlr ph penthouse hangar slip pier front rear upper lower #",
    ),
    placeStarts: words(
      "san santa los las el la le de des du st ste saint new fort ft mount mt lake west east north south port grand little big upper lower old cape palm long salt council baton corpus grosse coral cedar king rancho hot bowling coeur van royal rocky great green white red black blue w e n s",
    ),
    placeEnds: words(
      "city beach heights hills springs falls park grove village town township point pointe lake island valley center centre junction rapids forks harbor bay creek ridge farms woods oaks mills bluff rouge station landing shores gardens mesa vista christi bch hts hls spgs vlg twp lk vly ctr jct hbr crk rdg wds grv pk gdns",
    ),
  };
  return made;
}

const STATES = `
  AL, Alabama, Ala
  AK, Alaska
  AZ, Arizona, Ariz
  AR, Arkansas, Ark
  CA, California, Calif, Cal
  CO, Colorado, Colo
  CT, Connecticut, Conn
  DE, Delaware, Del
  DC, District of Columbia, D C
  FL, Florida, Fla
  GA, Georgia
  HI, Hawaii
  ID, Idaho
  IL, Illinois, Ill
  IN, Indiana, Ind
  IA, Iowa
  KS, Kansas, Kans, Kan
  KY, Kentucky
  LA, Louisiana
  ME, Maine
  MD, Maryland
  MA, Massachusetts, Mass
  MI, Michigan, Mich
  MN, Minnesota, Minn
  MS, Mississippi, Miss
  MO, Missouri
  MT, Montana, Mont
  NE, Nebraska, Neb, Nebr
  NV, Nevada, Nev
  NH, New Hampshire, N H
  NJ, New Jersey, N J
  NM, New Mexico, N M, N Mex
  NY, New York, N Y
  NC, North Carolina, N C
  ND, North Dakota, N D, N Dak
  OH, Ohio
  OK, Oklahoma, Okla
  OR, Oregon, Ore
  PA, Pennsylvania, Penn, Penna
  RI, Rhode Island, R I
  SC, South Carolina, S C
  SD, South Dakota, S D, S Dak
  TN, Tennessee, Tenn
  TX, Texas, Tex
  UT, Utah
  VT, Vermont
  VA, Virginia
  WA, Washington, Wash
  WV, West Virginia, W Va, W V
  WI, Wisconsin, Wis, Wisc
  WY, Wyoming, Wyo
  PR, Puerto Rico
  VI, Virgin Islands, US Virgin Islands
  GU, Guam
  AS, American Samoa
  MP, Northern Mariana Islands
  PW, Palau
  MH, Marshall Islands
  FM, Federated States of Micronesia, Micronesia
  AA, Armed Forces Americas
  AE, Armed Forces Europe
  AP, Armed Forces Pacific`;

const STREET_TYPES = `
  alley aly ally allee annex anx arcade arc avenue ave av aven avenu avn avnue bayou byu beach bch bend bnd bluff blf
  blvd boulevard boul boulv bottom branch br bridge brg brook brk burg bypass byp camp canyon cyn cape causeway cswy
  center ctr centre circle cir circ ci cliff clf club clb common cmn commons corner cor course crse court ct courts cts
  cove cv creek crk crescent cres crest crst crossing xing crossroad xrd curve curv dale dam divide drive dr drv drives
  estate est estates expressway expy exp expwy extension ext fall falls fls ferry field fields flat flats ford forest
  forge fork fort freeway fwy garden gdn gardens gateway gtwy glen gln green grn grove grv harbor hbr haven heights hts
  highway hwy hiway hill hl hills hls hollow holw inlet island isle jct junction key knoll lake land landing ln lane
  light loaf lock lodge loop mall manor mnr meadow meadows mdws mews mill mission motorway mountain mtn neck orchard oval
  park pk parks parkway pkwy pky parkwy pass passage path pike pine pines place pl plain plains plaza plz point pt
  prairie radial ramp ranch rapid rest ridge rdg river road rd roads route rte row rue run shoal shore shr spring springs
  spur square sq station stravenue stream street st str streets summit terrace ter terr throughway trace trce track
  trafficway trail trl trailer tunnel turnpike tpke tpk underpass union valley vly viaduct view vw village vlg ville
  vista vis walk wall way wy ways well wells`;
