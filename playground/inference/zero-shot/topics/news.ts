/** What newsroom topics look like: names of a topic, then phrases as a headline or a line of a report would have them. */
export const NEWS = `
sport, sports, athletics, games: team wins the match; player scores a goal in the final; coach picks squad for the tournament; striker joins club on transfer; champion defends title; tennis player reaches the semi-final; athlete sets world record; league table and fixtures; Olympic gold medal; injury rules out captain; manager sacked by the football club; cricket innings and wickets; rugby side beaten; basketball playoffs; golf and boxing; race driver on pole position; defeat at home ends season; marathon runner and swimmer; World Cup qualifier; baseball pitcher traded; jockey wins the race; cyclist in the tour; stadium crowd and supporters; match postponed
football, soccer: striker scores; club signs defender; penalty in the cup final; Premier League match; manager of the football club; referee and VAR
cricket: batsman hits a century; wickets fall in the Test match; bowler takes five wickets; innings and overs; Ashes series
tennis: wins in straight sets; Wimbledon champion; serve and volley at the Grand Slam; tennis player
rugby: try in the second half; scrum and forwards; Six Nations; rugby union
golf: birdie on the final hole; wins the Open by a stroke; golfer leads the Masters
cycling: stage of the Tour de France; cyclist in the yellow jersey; bicycle race
motorsport, formula one, racing: driver takes pole position; grand prix; pit stop; racing team
basketball: point guard; NBA playoffs; scores thirty points; basketball game
politics, political, government, policy, public affairs: parliament votes on the bill; prime minister faces party rebellion; president signs law; government minister resigns; senator and congress; election campaign and polls; opposition leader calls for inquiry; mayor and council budget; coalition talks after the vote; party conference speech; White House policy; chancellor announces tax plan; referendum; ambassador and foreign secretary; lawmakers debate; manifesto pledge; cabinet reshuffle; voters go to the ballot; governor vetoes bill; Democrats and Republicans; MPs and peers; diplomatic visit and treaty; candidate wins party leadership; council leader under pressure; approval rating; state legislature and ballot
election, elections, voting: polling stations open; candidate wins the vote; turnout; exit poll; ballot papers counted; election campaign
local government, council, local politics, town hall: councillors vote on the budget; council tax rise; planning committee; town hall meeting; mayor of the town
diplomacy, foreign affairs, foreign policy: ambassador recalled; talks between foreign ministers; peace treaty; sanctions; summit of leaders
crime, crimes, criminal, police, crime and justice, law and order: police arrest suspect; man charged with murder; gang jailed for robbery; victim stabbed to death; woman sentenced for fraud; drugs and guns seized in raid; burglar stole from house; shooting leaves one dead; detectives investigate killing; court hears of assault; thief caught; pleads guilty to theft; kidnapping and ransom; arson attack; prisoner escapes; vandals damage property; suspect flees the scene; jury convicts; convicted killer; witness appeal by detectives; money laundering and embezzlement; hit-and-run driver; smuggling and trafficking; hackers blackmail; body found; life sentence; jailed for years
court, courts, justice, legal, law, trial, judiciary: judge sentences the defendant; jury in the trial; appeal court ruling; lawsuit against the company; lawyer tells the hearing; case dismissed; magistrates; verdict
fraud, scam, corruption, financial crime: swindled by con man; embezzled money; bribery and kickbacks; fake invoices; scammers posing as the bank; money laundering
murder, homicide, violence, violent crime: killed in a stabbing; murder suspect; shot dead; body found; fatal attack
drugs, drug crime: cocaine seized; drug dealer; cannabis farm found; heroin smuggling
theft, burglary, robbery: thieves stole; burglar broke into the house; shoplifting; armed robbery; stolen car; raid on a shop
cybercrime, cyber security, cybersecurity, hacking: hackers stole data; ransomware attack; phishing email; password leak; data breach
weather, climate conditions, forecast, meteorology: heavy rain and wind; storm warning; snow and ice; sunny spells; heatwave and high temperatures; forecast for the weekend; floods after downpour; hurricane makes landfall; thunder and lightning; fog; frost overnight; drought and dry spell; cold snap; hail; gale-force winds and gusts; record temperature; showers and cloud; tornado; typhoon and cyclone; blizzard; below freezing; degrees Celsius; warm and mild; driest month on record; sunshine
natural disaster, disaster, disasters: earthquake kills hundreds; volcano erupts; tsunami warning; flood leaves thousands homeless; landslide buries village; wildfire
accident, accidents, crash, road accident, collision: car crash on the motorway; two injured in collision; driver killed when lorry overturned; train derailed; plane crash; fell from a ladder; hit by a car
fire, fires, blaze: firefighters tackle flames; blaze destroys warehouse; house fire; smoke; burned down
missing person, missing people, missing, disappearance: last seen on Monday; family appeal for missing girl; search for hiker; police worried about the whereabouts; disappeared from home
emergency, emergency services, rescue: ambulance called; lifeboat rescues; paramedics at the scene; firefighters; coastguard search
terrorism, terror, extremism: bomb attack; extremists; suicide bomber; terror plot; hostage
war, conflict, military, defence, defense, armed forces: troops advance; missile strike; soldiers killed; ceasefire; army and navy; drone attack; invasion; rebels; air force jets; weapons
immigration, migration, migrants, refugees, asylum: migrants cross the Channel; asylum seekers; refugees flee; border and visa rules; deportation; small boats
protest, protests, demonstration, activism: demonstrators march; protesters block road; rally in the square; activists; petition
strike, strikes, labour dispute, industrial action, trade unions, unions: workers walk out over pay; union calls a strike; picket line; staff vote for industrial action
business, companies, corporate, commerce, industry, business news: company profits rise; shares fall; merger and takeover deal; bank raises interest rates; retailer closes stores; chief executive steps down; factory cuts jobs; sales and revenue; inflation and prices; oil price; investors and stock market; firm bought by rival; exports and trade; unemployment; airline profit warning; supermarket; earnings beat forecasts; start-up raises funding; bankruptcy; orders for goods
economy, economic, economics: GDP growth; inflation rises; interest rates; unemployment figures; recession; wages and prices; budget deficit; exports and trade; cost of living; central bank
finance, banking, money, markets, stock market, investment, financial: shares rise; bank profits; investors sell bonds; currency falls against the dollar; savings rate; pension fund; hedge fund; stock exchange
real estate, property market: house prices; property sales; office rents; estate agents; mortgage
retail, shopping, shops: high street stores; supermarket sales; Christmas shoppers; retailer; discounts; online shopping
energy, oil and gas, power: electricity prices; gas pipeline; wind farm; nuclear power station; oil field; energy bills; solar panels; power cut
jobs, employment, work, labour, labor, workplace: workers laid off; unemployment; hiring; wages; minimum wage; redundancies; staff shortage
tax, taxes, taxation: income tax; VAT; tax cut; tax return; tax evasion; levy
technology, tech, digital, computing, it, science and technology, gadgets: new phone launched; software update; artificial intelligence model; app for smartphones; chip maker; security flaw in browser; internet outage; robot; social network feature; laptop and tablet; computer users; cloud servers; electric car battery; data centre; virtual reality headset; self-driving taxi; Apple and Google; chatbot; video app; programmers and code; website down
artificial intelligence, ai, machine learning: chatbot; neural network; language model; deepfake; machine learning algorithm; AI tool
social media, internet, online: posts on Facebook; viral video; users of the app; influencer; Twitter account; online platform
telecoms, telecommunications: broadband; mobile network; 5G mast; phone operator
space, astronomy: rocket launch; astronauts; telescope; planet and galaxy; satellite in orbit; Mars rover; Moon landing
science, research, scientific, scientists: scientists discover new species; study of DNA; fossil found; telescope sees galaxy; physicists measure particle; researchers in the laboratory; astronauts and space station; rocket to the Moon; genome; archaeologists dig ancient site; experiment; chemistry; comet and planets; evolution; rover samples rock; dinosaur; deep-sea expedition; chemistry laboratory; Nobel prize for physics
health, healthcare, medicine, medical, health and social care: hospital patients; doctors and nurses; new vaccine; cancer treatment; disease outbreak; waiting lists; drug trial; mental health; virus cases; diet and obesity; heart attack risk; surgery; GP appointments; blood test; flu; dementia; ward; symptoms; blood pressure; pandemic; medicine for diabetes; higher risk of illness; health service; smoking
mental health, psychology: anxiety and depression; therapy; stress; suicide prevention; wellbeing
covid, coronavirus, pandemic: Covid cases; lockdown; vaccine booster; masks; virus variant
hospital, hospitals: A&E waiting; ward; surgeons; patients in beds; NHS trust
education, schools, school, universities, university, learning: teachers and pupils; exam results; university students; school closed; head teacher; tuition fees; classroom; Ofsted inspection; college courses; curriculum; nursery; degrees; GCSE; lessons; academy; literacy
children, family, families, parenting, childcare: parents and babies; childcare costs; nursery; adoption; mother and toddler; teenagers
environment, climate change, climate, nature, ecology, green, environmental: pollution of rivers; carbon emissions; wildlife and habitats; rainforest destroyed; global warming; plastic waste; conservation of species; trees planted; sewage spill; birds and fish; recycling; endangered animals; renewable energy; net zero; wetlands and moorland; chemical leak; coral reef; biodiversity
wildlife, animals, animal, pets: birds nest; whale stranded; dog rescued; zoo; lion; hedgehogs; species; cat; wild animals
agriculture, farming, farm, rural: farmers; crops and harvest; cattle and sheep; dairy; wheat prices; tractor; countryside
transport, transportation, travel news, traffic, roads, infrastructure: train services disrupted; bus fares; road closed; airport and flights; railway line; motorway traffic; ferry cancelled; cycle lane; tram; commuters delayed; signal failure; drivers in queue; tube strike; rail fares; bridge closed; parking; lorry
aviation, airlines, airport: flight cancelled; airline; runway; passengers at the airport; pilots; aircraft
rail, railway, trains: train delays; rail fares; new railway line; station; signal failure
housing, homes, rent, homelessness: house prices; tenants and landlords; new homes planned; rent rises; mortgage; affordable flats; homeless people; council housing; eviction; first-time buyers; damp and mould; estate; rough sleepers; leasehold; temporary accommodation
planning, development, construction, building: planning permission; new homes approved; developers; building site; skyscraper; architects
entertainment, showbiz, celebrity, celebrities, show business, media and entertainment: film star; actor and actress; TV drama returns; pop singer tour; Oscars; album released; cinema box office; celebrity wedding; comedy show; music festival; director's new film; streaming series; reality show; theatre stage; band reunites; novel wins prize; viewers watched; headliners; sitcom; Hollywood; concert tickets
culture, arts, art, arts and culture, heritage: exhibition at the gallery; museum; theatre play; painting sold at auction; poet and novelist; opera and ballet; festival of literature; sculpture; orchestra; old master; historic building; book prize; artist
music: album; singer; band on tour; concert; festival headliner; orchestra; song; charts; guitar
film, movies, cinema, movie: director; film premiere; box office; actor; Oscars; sequel; trailer; screenplay
television, tv, broadcasting: drama series; viewers; BBC; presenter; episode; sitcom; broadcast
books, literature, book, publishing: novel; author; bestseller; biography; hardback; paperback; poems; publisher; chapter
theatre, stage, performing arts, dance: play opens in the West End; actors on stage; ballet; musical; rehearsal
fashion, style, beauty, lifestyle: catwalk; designer dress; make-up; hair; trends; wardrobe; models; perfume
food, food and drink, cooking, restaurants, restaurant: recipe; chef; restaurant review; dinner; baking; wine; ingredients; menu; pub
travel, tourism, holidays, holiday: beach resort; hotel; tourists; city break; cruise; flights and passports; sightseeing
history, historical: archaeologists; Second World War; medieval castle; anniversary; ancient Rome; archives
religion, faith, religious, church: bishop and church; pope; mosque; prayer; synagogue; pilgrimage; priest; Christians and Muslims; temple
royal family, royals, royalty, monarchy: king and queen; prince and princess; palace; coronation
media, journalism, press, news media: newspaper editor; journalists; broadcaster; reporter; press freedom; publication
opinion, comment, editorial, analysis: why we should; I believe; the case for; what it means; columnist
obituary, obituaries, deaths, death: died aged 84; remembered for; long career; funeral; tributes paid
human rights, equality, civil rights, discrimination: women's rights; racism; gay marriage; disability; equal pay; freedom of speech
women, gender: women; feminism; gender pay gap; girls
charity, community, volunteering, local community: volunteers; fundraising; food bank; donated; village hall; residents; neighbours; charity raises money
local news, local, regional, community news: village; parish council; town centre; residents; local shop; county; high street; neighbours; bus shelter; community hall
national news, national, domestic, uk news, home news: across the country; government; nationwide; Britain; the nation
international news, international, world, world news, foreign, global, abroad: United Nations; foreign country; war abroad; talks in Geneva; embassy; overseas; Africa and Asia; ceasefire; leaders of countries; Middle East
social issues, society, social, welfare, poverty, benefits: poverty; benefits; inequality; food banks; elderly care; universal credit; loneliness
social care, care homes, elderly: care home; carers; elderly residents; dementia care
`;
