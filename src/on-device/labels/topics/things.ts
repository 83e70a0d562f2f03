/** What things people list look like: goods, payments, organisations, places. */
export const THINGS = `
fruit, fruits: apples and pears; bananas; oranges; grapes; strawberries; peach; mango; lemon; melon; cherries
vegetable, vegetables, veg: carrots; potatoes; onions; spinach; cabbage; broccoli; peas; tomatoes; lettuce; leeks; mushrooms
meat, poultry, butcher: beef steak; chicken breast; pork chops; lamb; sausages; bacon; ham
fish, seafood: salmon; cod fillet; prawns; tuna; crab; mackerel
dairy, cheese, milk: milk; cheddar cheese; butter; yoghurt; cream
bakery, bread: loaf of bread; rolls; cake; croissant; pastry; flour
drink, drinks, beverage, beverages: mineral water; coffee; tea; juice; beer; wine; cola; lemonade; milk shake
alcohol, wine, beer, spirits: red wine; lager; whisky; gin; cider; vodka
snack, snacks, sweets, confectionery: crisps; chocolate bar; biscuits; nuts; sweets; popcorn
groceries, grocery, food: bread; milk; eggs; rice; pasta; sugar; vegetables; cheese; cereal
furniture: table; chair; sofa; bed; wardrobe; desk; bookcase; shelves; cabinet; armchair
electronics, electronic, electrical, gadgets, consumer electronics: headphones; television; laptop; camera; monitor; charger; speaker; phone; tablet; USB cable; battery
computer, computers, computer hardware, it equipment: laptop; keyboard; mouse; printer; hard drive; server; monitor
phone, phones, mobile phones: smartphone; SIM card; phone case; handset
software, licence, software licences: annual licence; subscription to software; operating system; antivirus; cloud hosting
clothing, clothes, apparel, fashion: jacket; trousers; dress; shirt; skirt; jumper; coat; socks; jeans; T-shirt; cotton; size large
shoes, footwear: trainers; boots; sandals; heels; slippers
jewellery, jewelry, accessories, watches: gold ring; necklace; watch; earrings; handbag; bracelet
toys, toy, toys and games, games: doll; wooden train set; puzzle; teddy bear; board game; building bricks; toy car
books, book, stationery: hardback novel; paperback; biography; textbook; atlas; cookery book
stationery, office supplies, office: pens; paper; envelopes; stapler; toner; notebooks; folders
tools, diy, hardware, home improvement: hammer; drill; screws; paint; saw; ladder; nails; screwdriver
garden, gardening, outdoor: lawn mower; seeds; compost; plant pots; spade; hose; garden bench
kitchen, kitchenware, home and kitchen, household: frying pan; kettle; knives; plates; toaster; saucepan; glasses
appliances, home appliances: washing machine; fridge; oven; dishwasher; vacuum cleaner; microwave
beauty, cosmetics, health and beauty, personal care, toiletries: shampoo; lipstick; soap; face cream; toothpaste; perfume; deodorant
baby, baby products: nappies; pram; baby food; bottle; cot
pet, pets, pet supplies: dog food; cat litter; lead; aquarium; bird cage
sports equipment, sporting goods: tennis racket; football; running shoes; dumbbells; bicycle helmet; yoga mat
car, cars, vehicle, vehicles, automotive, motoring: car; van; tyres; engine oil; diesel; windscreen; lorry; motorcycle; brake pads
fuel, petrol: diesel; unleaded petrol; heating oil
tools and machinery, machinery, equipment, plant hire: excavator; forklift; generator; pump; crane
travel expenses, travel, travel costs: train ticket; hotel; taxi; flight; mileage; airfare; rail fare
accommodation, hotel, hotels, lodging: hotel room; bed and breakfast; overnight stay; guest house
catering, hospitality, meals, food and entertainment: lunch; buffet; restaurant; coffee and sandwiches; dinner for guests
training, training and conferences: course fee; conference; workshop; seminar
consultancy, consulting, professional services, advice, consultants: advisory services; consultant; audit fee; management consultancy; strategy review
legal services, legal fees, solicitors: solicitors; barrister; legal advice; court fee
it, it services, ict, information technology: software licence; hosting; network support; computers; website; data
construction, building works, works: building contractor; roofing; civil engineering; scaffolding; concrete; refurbishment
cleaning, cleaning services: office cleaning; window cleaning; janitor; laundry; waste removal
security, security services: guards; CCTV; alarm; locks; patrol
utilities, energy bills, gas, electricity: electricity bill; gas supply; water rates; telephone; broadband
rent, property costs, premises: office rent; lease; business rates; service charge
insurance: insurance premium; policy; liability cover; claim
salary, salaries, wages, staff costs, payroll: monthly salary; wages; overtime; pension contribution; agency staff
advertising, marketing, publicity: advertisement; campaign; posters; billboard; leaflets; sponsorship
grants, grant, donation, donations: grant to charity; donation; award; community fund
medical supplies, medical equipment, pharmaceuticals, drugs: syringes; bandages; tablets; gloves; vaccine; X-ray
company, business, corporation: Ltd; Inc; plc; holdings; trading company; limited liability company; group
charity, non-profit, nonprofit, ngo: foundation; trust; charitable association; relief fund; society for the protection of
government agency, public body, public sector, authority: ministry; department; council; agency; city of; commission; authority
school, university, educational institution: primary school; college; university; academy; institute
hospital, clinic, health provider: hospital; clinic; surgery; health centre; medical practice
bank, financial institution: bank; credit union; building society; insurance company
person, people, individual, name: Mr Smith; Maria Garcia; John; Dr Jane Brown; surname and first name
organisation, organization: association; company; club; institute; federation; committee
place, location, city, country: town; city; street; country; river; Paris; Germany
date, time: 12 March 2021; Monday; last year; 10 o'clock
animal, animals: dog; cat; horse; bird; elephant; fish; cow
plant, plants, flower, flowers: roses; tree; fern; tulips; grass; oak
colour, color: red; blue; green; yellow; black; white
profession, occupation, job title: teacher; engineer; nurse; driver; lawyer; plumber
`;
