/** Words that tell the parts of a person's name apart, lower case, without full stops. */
export interface NameWords {
  titles: ReadonlySet<string>;
  /** Titles that stand before a first name alone: "Queen Elizabeth", "Sir Gerald", against "Mr Smith". */
  firstNameTitles: ReadonlySet<string>;
  prefixes: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Generations, and words after a name that are written as words. */
  suffixes: ReadonlySet<string>;
  /** Degrees, orders and trades after a name, written with or without full stops. */
  letters: ReadonlySet<string>;
}

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

let made: NameWords | undefined;

/** The words, made on first use. Collected from forms of address, ranks and degrees in common use. */
export function nameWords(): NameWords {
  made ??= {
    titles: words(TITLES),
    firstNameTitles: words(FIRST_NAME_TITLES),
    prefixes: words(PREFIXES),
    conjunctions: words("and & et und y e of the"),
    suffixes: words(
      "jr sr junior senior jnr snr ii iii iv vi vii viii ix xii xiii xiv xv xvi xvii xviii xix esq esquire dr 2nd 3rd 4th 5th",
    ),
    letters: words(LETTERS),
  };
  return made;
}

const FIRST_NAME_TITLES =
  "king queen prince princess emperor empress sir dame lady pope patriarch metropolitan aunt auntie uncle sheikh sheik shaikh saint st brother sister father mother maid friar tsar czar sultan master her his majesty highness";

const PREFIXES = `
  abu al bin bint bon da dal de degli dei del dela della delle delli dello der di dí do dos du el ibn la las le lo los
  san santa st ste te ten ter 't van vander vanden vande vel vom von zu zum zur af av ap mc`;

const TITLES = `
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam madame mme mlle mademoiselle monsieur m messrs
  herr frau fräulein señor senor sr señora senora sra señorita senorita srta don doña dona sig signor signora signore
  dott dottore dottoressa ing avv maestro maître maitre mag dipl dhr mevr mevrouw dom dra eng arq lic
  hon honorable honourable rt right excellency excellencies majesty highness grace eminence worship her his your
  king queen prince princess duke duchess marquess marquis marchioness earl count countess viscount viscountess baron
  baroness baronet knight emperor empress tsar czar sultan sheikh sheik shaikh emir shah
  president vice-president vp premier prime minister chancellor vice vice-chancellor governor gov lt-gov senator sen
  representative rep congressman congresswoman congressperson delegate assemblyman assemblywoman councillor councilor
  councilman councilwoman alderman mayor ambassador amb consul envoy secretary undersecretary under-secretary minister
  speaker whip leader chairman chairwoman chair chairperson commissioner comptroller treasurer
  attorney solicitor barrister judge justice chief magistrate magistrate-judge district circuit appellate supreme court
  bankruptcy associate presiding senior-judge master prosecutor counsel sheriff deputy bailiff marshal constable
  police officer detective inspector superintendent sergeant sergeant-major sgt corporal cpl private pvt
  general gen colonel col lieutenant lt 1lt 2lt ltcol lieutenant-colonel major maj captain capt cpt commander cmdr cdr
  commodore admiral adm rear brigadier brig field marshal ensign cadet airman seaman sailor petty warrant gunnery
  staff first second master-sergeant ssgt tsgt msgt smsgt cmsgt pfc pte rifleman gunner sapper trooper pilot wing
  group flight squadron air brigade armed forces army navy marine
  rev reverend revd father fr brother bro sister sr mother pastor minister-of-religion preacher bishop archbishop
  cardinal pope deacon archdeacon dean canon vicar rector chaplain elder rabbi imam mullah ayatollah mufti hajji swami
  guru lama venerable ven saint st blessed monsignor msgr abbot abbess friar prior patriarch metropolitan evangelist apostle prophet very most
  prof. assistant asst assoc adjunct emeritus emerita provost principal headmaster headmistress
  director executive ceo cfo cto coo cio manager head editor editor-in-chief correspondent bureau
  coach manager-coach nurse surgeon physician dentist veterinarian pharmacist engineer architect accountant actor
  actress author writer poet playwright journalist composer conductor musician singer dancer painter sculptor artist
  designer photographer filmmaker producer historian philosopher economist mathematician scientist physicist chemist
  biologist astronomer geologist psychologist sociologist anthropologist archaeologist linguist theologian
  businessman businesswoman entrepreneur banker broker financier merchant farmer activist politician diplomat
  civil lawyer rights leader's u.s us u.k uk u.n un state federal national international royal imperial holy
  aunt auntie uncle grandma grandpa gen-lt comrade citizen captain-general lord-lieutenant
  mgr mp msp dhg hrh hm baba pandit pt shri sri smt kumari mufti-azam`;

const LETTERS = `
  ab aa aas ba bba bcom bd bed beng bfa blitt bpharm bs bsba bsc bscn bsn bsw ched ma mba mbchb mbe mc md mdiv me med
  meng mfa mha mhs mia mit mlis mls mm mmus mp mpa mpas mph mphil mpp mps mres ms msc msee msn msp mst msw mtech mth
  dba dc dd dds dma dmd dmin dmus dnp do doc dphil dpm dpt dsc dso dsw dvm edd eds eit esq fnp fpa jd jp kbe kc kcb kcmg kcvo
  kt lac lcsw ld ll llb lld llm lmft lmhc lpc lpn lvn nd np obe od ob ot otr pa pc pe ph phd pharmd plc pmp psyd pt pta pls
  qc ra rd rgn rla rn rnc rph sj scd slp stm td thd thm usa usaf usmc usn vc vmd aia aicp ala apr arnp asla asid bcba
  cae cams cbe cca ccc ccim ccp ccrn ceo cfa cfe cfo cfp cfre cga ch chb chfc cia cic cisa cism cissp cla clu cma cmg
  cna cno coo cpa cpc cpcu cphq cpm cpp crna cs csp cto ctp cvo cvp dsm ed edm facc facs fache facog facp faan fca fcas
  fellow fie fics fmp fra frcp frcs frs frsa fsa gbe gcb gcmg iii lutc mbcs mcse mct mrcp mrcs ndd nmd om osb ofm oct
  or pgce phr qpm rbe rfc ret retd rt rvt sphr ssj vp`;
