about: a mayor's holiday on a developer's yacht; three accounts

## A | Corvalle Investigates | 2025-09-03
# The mayor, the yacht and the marina {f1 f2}
Mayor Fabrizio Dellacroce of Corvalle spent six nights in July on a yacht belonging to the developer to whom the city sold its old marina three weeks later. {f1 f2 f3 f4}
Corvalle Investigates has seen the ship's log, four photographs and a bill for oysters. {f5}
The developer, Anton Weiss, paid 19 million for the site; an appraisal of 2024 put its value at 31 million. {f6 f7}
The mayor didn't declare the trip. {f8}
Asked about it on Monday, he said that he had paid his share in cash. {f9}
"A friend is not a bribe," he added and hung up. {f10}
Weiss, 66, did not answer five letters. {f11}
City law forbids officials to accept anything worth more than 150. {f12}
A week on the Serafina is advertised at 84,000. {f13}
The council voted for the sale by 18 to 17. {f14}
Councillor Teresa Mbaye demanded that the mayor step down. {f15}
Two years ago the head of the planning office resigned over a hunting trip. {f16}

## B | Il Corriere di Corvalle | 2025-09-05
# Dellacroce: "I paid for my fish" {f9 f17}
-- Translated from Italian
In a press conference of fifty minutes, at which he drank four glasses of water, the mayor defended himself against what he called a campaign of mud. {f17 f18}
Yes, he had been on board. {f1}
Three nights, he said, and with his wife and his mother-in-law. {f3 f19}
He laid on the table an envelope marked "Weiss, fish" and a receipt for 2,000 that was signed on Tuesday. {f9 f20}
"If friendship is corruption, arrest the whole city," he exclaimed. {f21}
A friend, he repeated, isn't a bribe. {f10}
The marina, he reminded, was sold by the council and not by him; he had left the room. {f14 f22}
The minutes show that he cast the deciding vote. {f23}
The price of 19 million takes account of asbestos which will cost ten million to remove, according to the city's treasurer, Ilse Marchetti. {f6 f24}
The public prosecutor, Dr. Gianna Roth, on Thursday opened a file without naming suspects. {f25}
Councillor Mbaye is calling for his resignation, four members of his own party for "clarity". {f15 f26}

## C | Northline Agency | 2025-09-04
# Corvalle mayor under fire over yacht stay {f1}
-- CORVALLE, Sept 4 (Northline) -
Prosecutors in the port city of Corvalle are looking into a stay by Mayor Fabrizio Dellacroce on the yacht of a property developer, an official said on Thursday. {f1 f2 f25}
The developer bought a municipal marina for 19 million in August. {f4 f6}
Dellacroce denies wrongdoing and says he paid for his stay. {f9 f27}
The trip in July was first reported by the website Corvalle Investigates. {f1 f28}
The website said that the land had been valued at 31 million. {f7}
Dellacroce, a former water-polo international, was re-elected in 2024 with 58 percent of the vote. {f29}
Weiss's company, Litoral, said in a statement that its owner "often has friends aboard". {f30}

= facts
f1: Mayor Dellacroce stayed on a yacht
f2: the yacht belongs to a developer, Anton Weiss
f3: how many nights he stayed
f4: the developer bought the marina from the city soon after
f5: the website has seen the log, photographs and a bill
f6: the price was 19 million
f7: the site was valued at 31 million
f8: the mayor did not declare the trip
f9: the mayor says he paid his share
f10: Dellacroce said a friend is not a bribe
f11: Weiss did not answer letters
f12: officials may not accept more than 150
f13: a week on the yacht costs 84,000
f14: the council voted for the sale
f15: Mbaye demanded that the mayor resign
f16: the head of planning resigned over a hunting trip
f17: the mayor defended himself
f18: he called it a campaign of mud
f19: his wife and mother-in-law were with him
f20: he showed a receipt for 2,000
f21: he said if friendship is corruption, arrest the whole city
f22: he says he left the room
f23: the minutes show he cast the deciding vote
f24: the price takes account of asbestos
f25: prosecutors look into the matter
f26: four members of his party want clarity
f27: he denies wrongdoing
f28: the website reported it first
f29: he was re-elected in 2024 with 58 percent
f30: Litoral said its owner often has friends aboard
= quotes
q1: Fabrizio Dellacroce | A direct "\"A friend is not a bribe,\"" | B indirect "A friend, he repeated, isn't a bribe"
q2: Fabrizio Dellacroce | A indirect "he had paid his share in cash" | B direct "\"I paid for my fish\"" | C indirect "says he paid for his stay"
= differ
x1: number, strong, exclude | How many nights was he aboard? | A "spent six nights in July on a yacht" | B "Three nights, he said, and with his wife"
x2: cause, medium, only-if | Why was the price so low? | A "an appraisal of 2024 put its value at 31 million" | B "takes account of asbestos which will cost ten million to remove"
x4: polarity, medium, only-if | Did he pay? | A "The mayor didn't declare the trip" | B "a receipt for 2,000 that was signed on Tuesday"
x5: label, soft, framing | What do prosecutors do? | B "opened a file without naming suspects" | C "are looking into a stay by Mayor Fabrizio Dellacroce"
x6: speech-act, soft, framing | How does he speak? | B "he exclaimed" | C "Dellacroce denies wrongdoing"
x7: between-speakers, medium, can-both-hold | Should he go? | A "demanded that the mayor step down" | B "four members of his own party for \"clarity\""
x8: degree, soft, framing | How grave is it? | A "The mayor, the yacht and the marina" | C "Corvalle mayor under fire over yacht stay"
x9: agency, strong, only-if | Did the mayor take part in the sale? | B "The minutes show that he cast the deciding vote" | A "The council voted for the sale by 18 to 17"
= labels
Anton Weiss | A "The developer, Anton Weiss" | C "a property developer"
Fabrizio Dellacroce | A "Mayor Fabrizio Dellacroce of Corvalle" | C "a former water-polo international"
Gianna Roth | B "The public prosecutor, Dr. Gianna Roth" | C "an official"
= times
A "in July" 2025-07
A "on Monday" 2025-09-01
A "three weeks later" 2025-08
A "Two years ago" 2023
B "on Tuesday" 2025-09-02
B "on Thursday" 2025-09-04
C "on Thursday" 2025-09-04
C "in August" 2025-08
C "in 2024" 2024
= never
n1: A "Two years ago the head of the planning office resigned over a hunting trip" | B "Councillor Mbaye is calling for his resignation" | other official
n2: A "A week on the Serafina is advertised at 84,000" | B "a receipt for 2,000" | list price against what he says he paid
n3: A "\"A friend is not a bribe,\"" | B "\"If friendship is corruption, arrest the whole city,\"" | two sayings
n4: C "its owner \"often has friends aboard\"" | A "\"A friend is not a bribe,\"" | other speaker
n5: B "asbestos which will cost ten million to remove" | C "for 19 million in August" | other sums
n6: C "re-elected in 2024 with 58 percent of the vote" | A "by 18 to 17" | other vote
n7: A "did not answer five letters" | C "said in a statement" | Weiss himself against his company
