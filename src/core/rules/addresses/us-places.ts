/**
 * Places of the United States whose names are several words, as first word and what follows: those with more than one
 * ZIP code, the larger that begin with a direction, and large suburbs. Source: the Postal Service's list of post offices.
 */
const PLACES = `
  agoura:hills|alexander:city|aliso:viejo|alta:vista|altamonte:springs|ann:arbor|apache:jct,junction|apple:valley|
  aransas:pass|arizona:city|arkansas:city|arlington:heights|arroyo:grande|atlantic:beach,city|auburn:hills|avon:park|
  babson:park|baldwin:park|baton:rouge|battle:creek,ground|bay:city,saint louis,shore|beach:haven|beaver:dam,falls,
  springs|bel:air|bell:city|bella:vista|belle:chasse,plaine|ben:lomond|benton:city,harbor|berrien:springs|
  beverly:hills|big:bend,lake|bloomfield:hills|blooming:grove|blue:springs|bluff:city|boca:raton|boiling:springs|
  bonita:springs|bossier:city|boulder:city|bowling:green|box:elder|boynton:beach|brier:hill|broken:arrow,bow|
  brooklyn:park|browns:valley|bryn:mawr|buena:park,vista|buffalo:gap,grove|bullhead:city|bunker:hill|burr:oak|
  buzzards:bay|california:city|camp:hill,lejeune|canoga:park|canon:city|canyon:country|cape:coral,girardeau|
  capitol:heights|carbon:hill|carol:stream|carson:city|casa:grande|castle:rock|castro:valley|cathedral:city|cave:city,
  creek|cedar:bluff,city,creek,falls,grove,hill,lake,park,point,rapids,springs|center:point|central:city|cerro:gordo|
  chagrin:falls|chandler:heights|chapel:hill|charles:city|cherokee:village|cherry:creek,hill,valley|chevy:chase|
  chicago:heights|chimney:rock|chino:hills|chippewa:falls,lake|chula:vista|church:hill|citrus:heights|
  city:of industry|clarks:hill|clay:center,city|clear:lake|cleveland:heights|clinton:township|coal:city|cocoa:beach|
  coeur:d alene|cold:spring|college:park,station|colorado:city,springs|columbia:city,falls|commerce:city|coon:rapids|
  coral:springs|corpus:christi|corte:madera|costa:mesa|cottage:grove|council:bluffs|coyote:springs|crab:orchard|
  crescent:city|crested:butte|cripple:creek|cross:plains|croton:on hudson|crown:point|crp:christi|crystal:bay,city,
  lake,river,springs|culver:city|custer:city|cuyahoga:falls|dade:city|dakota:city|daly:city|daytona:beach|de:kalb,
  soto,witt|dearborn:heights|deep:river|deerfield:beach|defuniak:springs|del:rio|delray:beach|denham:springs|des:arc,
  moines,plaines|desert:hot springs|detroit:lakes|district:heights|downers:grove|dry:creek|du:bois|eagle:lake,pass,
  river,rock|east:amherst,aurora,bloomfield,bridgewater,brunswick,chicago,ellijay,elmhurst,glastonbury,grand forks,
  greenville,greenwich,haddam,hampstead,hampton,hanover,hartford,haven,islip,lansing,liverpool,longmeadow,lyme,meadow,
  moline,moriches,northport,orange,peoria,petersburg,point,prairie,providence,rockaway,rutherford,saint louis,
  setauket,spencer,stroudsburg,tawas,wenatchee,windsor|eastern:states bkcard assoc|eau:claire|eden:prairie|el:cajon,
  centro,cerrito,dorado,monte,paso,segundo,sobrante|elizabeth:city|elk:city,creek,grove,grove village,horn,river|
  elko:new market|ellicott:city|elm:grove|elmwood:park|essex:junction|estes:park|eureka:springs|fair:haven,oaks,play|
  fall:creek,river|falls:church,city|far:rockaway|federal:way|fergus:falls|fernandina:beach|first:national bank|
  five:points|flat:rock|fleming:island|floral:park|flower:mound|fond:du lac|forest:city,grove,hill,hills,park|
  forrest:city|fort:atkinson,benning,bliss,bragg,collins,davis,defiance,dodge,huachuca,knox,lauderdale,lee,meade,mill,
  mitchell,mohave,myers,myers beach,payne,pierce,smith,stewart,thomas,valley,walton beach,washington,wayne,worth|
  foster:city|fountain:city,hills,valley|fox:lake,valley|franklin:park,springs|french:camp|fresh:meadows|garden:city,
  grove,valley|gig:harbor|glen:allen,burnie,cove,ellyn,flora,haven,rock|glendale:heights|glenwood:springs|gold:hill|
  golden:valley|good:hope|granada:hills|grand:blanc,forks,forks afb,island,isle,junction,marais,prairie,rapids,ridge,
  river,view|granite:falls|grants:pass|grass:valley|great:bend,falls,neck|green:bay,pond,river,valley|grosse:pointe|
  grove:city|grover:beach|gulf:breeze,shores|haines:city|harpers:ferry|hazel:green|heber:springs|hermosa:beach|
  high:bridge,point,shoals,springs|highland:park|hill:city|hilton:head island|hobe:sound|hoffman:estates|holly:ridge,
  springs|holy:cross|honey:creek,grove|horseshoe:bend|hot:springs,springs national park,springs village|howard:lake|
  hunt:valley|huntington:beach,park|hyde:park|idaho:falls|imperial:beach|incline:village|indian:head,springs,valley,
  wells|inver:grove heights|iowa:city|iron:city,river|island:park|j:b p h h|jackson:center|jacksonville:beach|
  jefferson:city|jensen:beach|jersey:city|johns:creek,island|johnson:city|junction:city|kailua:kona|kansas:city,
  lottery|key:west|king:city|kings:mountain|kit:carson|klamath:falls|knob:lick|knox:city|la:belle,canada flintridge,
  center,crescenta,crosse,fayette,grande,grange,habra,harpe,jara,jolla,joya,mesa,mirada,place,plata,porte,puente,
  quinta,salle,vergne|lady:lake|laguna:beach,hills,niguel|lake:arthur,charles,city,como,elsinore,forest,fork,geneva,
  george,havasu city,mary,mills,orion,oswego,park,placid,pleasant,view,village,wales,worth|land:o lakes|las:cruces,
  vegas|laurel:hill|le:grand,roy|league:city|lee:center|lees:summit|lehigh:acres,valley|lemon:grove|lenoir:city|
  liberty:center,hill|lincoln:city,park|linn:grove|little:falls,lake,neck,river,rock,york|live:oak|locust:grove|
  loma:linda|lone:rock,tree|long:beach,branch,creek,island,island city,lake,valley|lookout:mountain|los:alamitos,
  alamos,altos,angeles,gatos,osos|lost:creek,springs|loves:park|low:moor|lutherville:timonium|lyon:mountain|
  madison:heights|manhattan:beach|maple:city,grove,hill,plain|marble:falls,hill|marco:island|marina:del rey|mars:hill|
  mason:city|mc:clure,cormick,coy,donald,dowell,farland,grath,gregor,henry,intosh,intyre,kenzie,lean,leod,neil,rae|
  melcher:dallas|melrose:park|menlo:park|menomonee:falls|merritt:island|miami:beach,gardens,lakes|michigan:city|
  mid:florida|middle:river|mill:creek,spring,valley|miller:city|millstone:township|mineral:point,springs,wells|
  minot:afb|mission:hills,viejo|missouri:city|mohave:valley|monroe:city|monterey:park|moreno:valley|morgan:city,hill|
  morro:bay|moss:point|mound:city|mount:airy,auburn,ayr,carmel,clemens,dora,gilead,hermon,holly,hope,juliet,morris,
  olive,pleasant,prospect,sterling,union,vernon,washington,zion|mountain:city,home,view|muscle:shoals|myrtle:beach|
  national:city|nationwide:fulfill systems|natural:bridge|new:baltimore,bedford,berlin,bloomfield,braunfels,britain,
  brunswick,buffalo,canton,castle,concord,cumberland,florence,hampton,hartford,haven,holstein,hope,iberia,kensington,
  lebanon,liberty,lisbon,london,orleans,paris,philadelphia,port richey,providence,rochelle,smyrna beach,ulm,
  washington,wilmington,york|newbury:park|newport:beach,news|newton:falls|niagara:falls|north:adams,amherst,andover,
  arlington,attleboro,augusta,aurora,babylon,bay,bend,bergen,billerica,branford,brookfield,brunswick,canton,
  charleston,chelmsford,chicago,collins,conway,dartmouth,easton,fort myers,grafton,haven,highlands,hills,hollywood,
  kingstown,las vegas,little rock,manchester,miami,miami beach,myrtle beach,newton,olmsted,palm beach,plains,platte,
  pole,port,providence,reading,richland hills,ridgeville,royalton,salt lake,scituate,smithfield,stonington,tonawanda,
  vernon,wales,wilkesboro|northeast:harbor|o:brien,fallon|oak:city,creek,grove,hall,harbor,hill,island,lawn,park,
  ridge|ocean:city,park,springs,view|ohio:city|oil:city|oklahoma:city|old:forge,fort,town|olive:branch|opa:locka|
  orange:city,park|orland:park|ormond:beach|overland:park|owls:head|oxon:hill|ozone:park|pagosa:springs|paint:rock|
  palm:bay,beach gardens,city,coast,desert,harbor,springs|palo:alto,verde|panama:city,city beach|panorama:city|
  paradise:valley|parcel:return service|park:city,ridge|paso:robles|paw:paw|peachtree:city|pearl:city,river|pell:city|
  pembroke:pines|perth:amboy|phenix:city|pico:rivera|pigeon:forge|pilot:grove,point|pine:bluff,city,grove,hill,island,
  level,ridge,river,valley|pinellas:park|piney:flats|pismo:beach|plant:city|playa:del rey|pleasant:grove,hill,lake,
  plains,valley,view|point:lookout,of rocks,pleasant|polk:city|pompano:beach|ponca:city|ponce:de leon|
  ponte:vedra beach|poplar:bluff,grove|port:angeles,arthur,byron,charlotte,clinton,gibson,hueneme,huron,jefferson,
  orange,orchard,republic,richey,royal,saint joe,saint lucie,washington|post:falls|powder:springs|powers:lake|
  prairie:city,view|prescott:valley|presque:isle|punta:gorda|queen:city,creek|queens:village|rancho:cordova,cucamonga,
  santa fe|rapid:city|red:bank,creek,house,oak,rock|redondo:beach|redwood:city|richmond:hill|rio:grande,rancho,vista|
  rising:sun|river:falls|rock:creek,falls,hill,island,point,springs|rockaway:beach|rockville:centre|rocky:ford,hill,
  mount,point,ridge|rohnert:park|rose:hill|round:hill,lake,mountain,rock,top|royal:oak|rural:hall|saint:albans,
  augustine,charles,clair,clair shores,cloud,david,francis,helens,james,joe,john,joseph,louis,louis park,mary,marys,
  paul,peter,peters,petersburg|salt:lake city|san:andreas,angelo,anselmo,antonio,bernardino,carlos,clemente,diego,
  fernando,francisco,gabriel,jacinto,jose,juan,juan capistrano,leandro,lorenzo,luis,luis obispo,marcos,marino,mateo,
  miguel,pedro,quentin,rafael,ramon,tan valley,ysidro|sand:creek,lake,springs|sandy:hook,point,ridge,springs|
  santa:ana,barbara,clara,clarita,cruz,fe,fe springs,maria,monica,paula,rosa|saratoga:springs|scott:city|
  scotts:valley|shady:grove|shaker:heights|shared:firm zip|sharon:springs|shasta:lake|shawnee:mission|shell:oil box|
  sherman:oaks|show:low|sierra:madre,vista|silver:bay,city,creek,lake,spring,springs|simi:valley|sioux:city,falls|
  snow:hill|soda:springs|soddy:daisy|south:amboy,bay,beloit,bend,boston,bound brook,burlington,charleston,chatham,
  dartmouth,easton,el monte,elgin,gate,glastonbury,glens falls,hackensack,hadley,haven,holland,houston,hutchinson,
  lake tahoe,lyon,miami,milford,milwaukee,orange,ozone park,padre island,pasadena,plainfield,portland,richmond hill,
  saint paul,san francisco,sioux city,weymouth,windsor|southern:md facility,pines|spanish:fort|spirit:lake|
  spring:city,creek,glen,grove,hill,lake,valley|spruce:pine|st:john,thomas|star:city,lake|state:college,line|
  staten:island|steamboat:springs|stennis:space center|sterling:heights|stevens:point|stone:mountain|stony:brook,
  creek,point|storrs:mansfield|studio:city|sugar:city,grove,land|sulphur:springs|summit:station|sun:city,city center,
  city west,prairie,valley|sunset:beach|swan:lake|sweet:home|sylvan:beach|takoma:park|tarpon:springs|tawas:city|
  temple:hills|tennessee:colony|terre:haute|texas:city|the:lakes,plains,villages|thousand:oaks|three:rivers|
  tinley:park|toa:alta,baja|toms:river|tower:city|trabuco:canyon|traverse:city|trout:creek,lake|trujillo:alto|
  turtle:creek,lake|tuskegee:institute|twentynine:palms|twin:bridges,falls,lakes|two:rivers|u:s a f academy|
  union:center,city,grove,hill,mills,springs,star|universal:city|university:park|upper:marlboro|valley:center,city,
  falls,farms,forge,head,park,springs,stream,view,village|van:buren,nuys,wert|vega:baja|vernon:center|vero:beach|
  villa:grove,park,ridge|virginia:beach,city|waite:park|wake:forest|walled:lake|walnut:creek,grove,ridge|warm:springs|
  warner:robins|washington:navy yard|water:valley|wesley:chapel|west:alexandria,babylon,barnstable,bend,bloomfield,
  boxford,boylston,bridgewater,brookfield,burlington,charleston,chatham,chester,chesterfield,chicago,columbia,concord,
  covina,des moines,falmouth,fargo,fork,greenwich,hartford,haven,haverstraw,helena,hempstead,hills,hollywood,islip,
  jordan,kennebunk,lafayette,linn,long branch,medford,memphis,mifflin,milford,milton,mineral,monroe,mystic,nyack,
  orange,palm beach,pittsburg,plains,point,portsmouth,richland,roxbury,sacramento,salem,sayville,somerset,springfield,
  valley,warren,warwick,wendover,yellowstone,york|westlake:village|wheat:ridge|white:city,plains,river junction,
  sulphur springs|wichita:falls|wilkes:barre|willow:springs|windsor:heights|winston:salem|winter:garden,haven,park,
  springs|wisconsin:rapids|wood:dale,lake,river|woodland:hills,park|wright:city|yorba:linda|young:america|yuba:city|
  yucca:valley`;

let made: Set<string> | undefined;

function places(): Set<string> {
  made ??= new Set(
    PLACES.replace(/\n\s*/g, "")
      .split("|")
      .flatMap((line) => {
        const [first = "", rest = ""] = line.split(":");
        return rest.split(",").map((words) => `${first} ${words}`);
      }),
  );
  return made;
}

const LONG: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", ft: "fort", mt: "mount" };

/** Whether some words are the name of a place of the United States that has several. */
export const isUsPlace = (words: readonly string[]): boolean => {
  const plain = words.map((word) => word.toLowerCase().replace(/[.,']/g, ""));
  return plain.length > 1 && places().has([LONG[plain[0] ?? ""] ?? plain[0], ...plain.slice(1)].join(" "));
};
