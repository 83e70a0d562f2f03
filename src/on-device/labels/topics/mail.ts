/** What the post of a newsroom, a shop or an office looks like: kinds of message, moods, and what people want. */
export const MAIL = `
positive, favourable, happy, good, satisfied, pleased, positive sentiment: excellent and wonderful; I love it; very happy with it; works perfectly; friendly and helpful staff; highly recommend; thank you so much; beautiful; great quality; quick and easy; came early; delicious; pleased; would buy again; amazing; the best; delighted; kind; grateful
negative, unfavourable, unhappy, bad, dissatisfied, angry, negative sentiment: terrible and awful; I hate it; very disappointed; broken and does not work; rude staff; waste of money; never again; slow; dirty; nobody answered; overpriced; the worst; poor quality; refuse to help; cold and late; waited for hours; faulty; unacceptable; arrived damaged; useless
neutral, neutral sentiment, mixed: it is okay; average; nothing special; as described; it has a screen and two buttons; delivered on Tuesday; neither good nor bad
complaint, complaints, grievance: I am very unhappy about this; I want to complain; unacceptable service; late again; nobody replied; this is the third time; not good enough; your report was unfair; I demand an explanation; angry; disappointed; missed again
praise, compliment, compliments, positive feedback, thanks, thank you, gratitude, appreciation: thank you so much; well done; wonderful work; I really enjoyed; best I have read; keep it up; congratulations; I am grateful; excellent article; many thanks
question, questions, query, enquiry, inquiry, information request: when does it open; how do I; can you tell me; what is the cost; is it possible; who should I contact; where can I find; could you explain
request, requests: please send me; could you provide; I would like to; kindly arrange; I need
suggestion, suggestions, idea, feedback, feature request: it would be better if; you should consider; please add; my idea is; I suggest; could you make; would be nice to have
tip-off, tip, tips, tip off, lead, story idea, whistleblower, news tip: I have documents; you should investigate; someone is hiding this; I work there and can tell you; look into the contract; confidential information; off the record; the public should know; I have evidence; who really owns the company; corruption; anonymous source; leaked
correction request, correction, corrections, error report: there is a mistake in your article; the name is misspelt; the figure is wrong; please correct; it was not Monday but Tuesday; factual error; should read; inaccurate; please amend
spam, advertising, advert, junk, promotion, marketing: earn money from home; click here; limited offer; buy now; cheap pills; you have won a prize; discount code; special deal; casino; loan approved; guest post and backlinks; act now
press release, announcement, news release: for immediate release; we are pleased to announce; launches new; press contact; notes to editors; media enquiries
letter to the editor, letter, letters: dear editor; I write in response to; your columnist; sir
invitation, event, events: you are invited; join us on; conference; register now; RSVP; meeting on Thursday; opening ceremony; tickets
urgent, emergency, high priority, important, critical: immediately; help now; danger; as soon as possible; deadline today; people are hurt; gas smell; site is down; right away; cannot wait; come quickly; life and death
not urgent, low priority, routine, can wait: no rush; when you have time; some time next month; just a suggestion; for your information; next year; whenever convenient; minor
refund, refunds, money back, return, returns: I want my money back; return the item; charged twice; refund my order; cancel and repay; overcharged; credit to my card; send it back
delivery, shipping, shipment, parcel, courier, late delivery: where is my parcel; the package has not arrived; tracking number; courier left it outside; late delivery; wrong address; posted; dispatched; box left with a neighbour
account, login, password, account access, sign in: I cannot log in; password reset; change my email address; my profile; close my account; locked out; username; verification code; update my details
technical problem, technical, technical support, bug, technical issue, it support, error: the app crashes; error message; page will not load; does not work; screen is frozen; button does nothing; update failed; slow website; 404 and 500 errors; broken link; blank screen
billing, payment, payments, invoice, invoices, billing issue: invoice; credit card declined; wrong amount on my bill; direct debit; charged; payment failed; receipt; VAT
subscription, membership, cancellation, cancel: cancel my subscription; renew my membership; free trial; unsubscribe; stop my paper
order, orders, sales, purchase: I would like to order; price list; in stock; quote for fifty; buy
product, product question, product quality, quality, defect, damaged item: broken on arrival; wrong size; poor quality; stopped working; missing parts; how does the product work; scratched
warranty, repair, repairs, maintenance: repair; under guarantee; broken part; engineer visit; fix the boiler; service; replace
staff, customer service, service: rude staff; helpful assistant; waited on the phone; manager; nobody called back; friendly waiter
price, pricing, cost, value: too expensive; good value; price increase; cheap; costs too much; worth the money
location, place, access: near the station; easy to find; parking; far from the centre; view
cleanliness, hygiene: dirty room; clean and tidy; smell; dust; spotless; stained sheets
noise, nuisance, antisocial behaviour, neighbours: loud music at night; barking dog; noisy neighbours; party; drilling
litter, rubbish, waste, bins, refuse, recycling, fly-tipping, waste collection: bin not emptied; rubbish dumped; recycling collection; litter; overflowing; mattress dumped
potholes, road repair, street repair, pothole, highways: pothole; broken pavement; road surface; street light out; damaged kerb; road sign
parking: parking fine; car park full; permit; blocked driveway; parked on the pavement
street lighting, lighting: street lamp out; dark street; lamp post broken
parks, park, parks and recreation, open spaces: playground swing broken; grass cutting; benches; football pitch; trees
water, sewage, drainage, flooding: burst pipe; blocked drain; no water; leak; sewer smell; flooded cellar
job application, application, recruitment, careers, cv, vacancy: I am applying for; my CV is attached; vacancy; interview; experience and references; cover letter
partnership, collaboration, sponsorship: we would like to work together; sponsor; cooperation; joint project
privacy, data protection, gdpr, personal data: delete my data; my personal information; consent; data protection; right to be forgotten
freedom of information, foi, foi request, records request: under the Freedom of Information Act; please provide copies of all emails; records held by the authority; disclosure
legal threat, legal, legal letter: our solicitors; defamation; cease and desist; take legal action; claim for damages; libel
abuse, abusive, harassment, threat, hate, hate speech, toxic, insult, offensive: you are an idiot; I will find you; go back to your country; shut up; disgusting scum; threats; insults
joy, happiness, happy: so happy; wonderful day; delighted; smiling; celebrate
anger, angry, rage: furious; outraged; how dare you; fed up; sick of it
sadness, sad, grief: heartbroken; crying; miss her; lost my father; lonely
fear, afraid, worried, anxiety: terrified; scared; worried; afraid to go out; nervous
surprise, surprised: did not expect; wow; unbelievable; shocked; out of the blue
disgust: disgusting; revolting; makes me sick
love, affection: I love you; darling; adore
fact, factual, statement, claim: according to figures; the number rose to; official report says; it happened on
opinion, subjective: I think; in my view; it seems to me; should
yes, agree, support, in favour, for, pro: I agree; fully support; in favour of; good plan; approve
no, disagree, oppose, against, con: I disagree; strongly oppose; against the plan; reject; objection; should be refused
`;
