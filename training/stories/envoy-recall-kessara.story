about: Kessara recalls its ambassador from Dorvane over a general's map; four accounts

## A | Northline Agency | 2026-03-11
# Kessara recalls ambassador from Dorvane over map {f1 f2}
-- LURSK, March 11 (Northline) -
Kessara on Wednesday recalled its ambassador to neighbouring Dorvane, a day after a Dorvani general showed a map that painted the Inner Isles in Dorvane's colours. {f1 f2 f3}
Ambassador Teodor Valik was called home "for consultations of indefinite length", the foreign ministry said. {f1 f4}
Foreign Minister Ilyana Sobek called the map "an insult drawn with a ruler". {f5}
Dorvane's government said General Hamad Orsi had spoken in a private capacity. {f6}
The Inner Isles, home to about 4,000 people, have been administered by Kessara since 1951. {f7 f8}
Dorvane has not recalled its own envoy. {f9}
Kessara last withdrew an ambassador from the country in 2009, after a fishing boat was sunk. {f10}
Trade between the two reached 3.1 billion crowns last year. {f11}
The regional council will meet on Friday at Kessara's request. {f12}

## B | The Dorvane Post | 2026-03-12
# A slide, a general and a very long silence {f2}
The picture was on the screen for no more than forty seconds. {f13}
It was enough.
By Wednesday evening the Kessari ambassador had packed, and relations between two countries that share a river and a railway were at their worst in seventeen years. {f1 f14}
General Orsi, the deputy chief of staff, was addressing cadets at the Halm academy on Tuesday when he clicked to a map on which the islands were red, like the rest of Dorvane. {f2 f3 f15}
Two officers who were in the hall say that he did not mention the islands at all. {f16}
A video of the lecture had been viewed two million times by midnight.
"The general was speaking for himself and for nobody else," government spokeswoman Dina Farouki told reporters. {f6}
The general has been relieved of his teaching duties, she added, while an inquiry looks into who made the slide. {f17 f18}
In Lursk that was not thought to be enough.
Ms Sobek, the minister, described the map as an insult "drawn with a ruler" and said that the ambassador would not return before an apology. {f5 f19}
Prime Minister Karim Adel said Dorvane had nothing to apologise for. {f20}
Seventeen years ago Kessara brought its envoy home when a Dorvani patrol sank a trawler; he was away for five months. {f10 f21}
Nobody on either side expects soldiers to move.
The 4,000 islanders, most of them fishing families, have been under Kessari rule for 75 years. {f7 f8}
"We see the map each time there is an election," said Marta Illes, who runs the ferry office. {f22}

## C | Lursk Evening Telegraph | 2026-03-11
# OUTRAGE: ambassador pulled out of Dorvane after general grabs our islands on screen {f1 f2}
-- Photo: Ambassador Valik at Lursk airport. (Handout)
Kessara last night ordered its man in Dorvane to come home. {f1}
The brazen map was flaunted before hundreds of cadets on Monday by Hamad Orsi, one of the neighbour's most senior soldiers. {f2 f3 f15}
"It is an insult drawn with a ruler, and we shall answer it with a suitcase," Ms Sobek said to cheers in parliament. {f5 f23}
She demanded a public apology and said Ambassador Valik would stay in Lursk until it came. {f19}
The Dorvani side claims that the general acted on his own. {f6}
Opposition leader Pavel Renn accused Ms Sobek of play-acting and said the embassy should have been closed altogether. {f24}
The Telegraph has learned that the slide was prepared by the general's own office. {f18}
Kessara has asked for an urgent session of the regional council. {f12}
Dorvane's ambassador in Lursk, Selma Haddi, was summoned at noon and given a note of protest. {f25}
She left after eleven minutes without a word. {f26}

## D | Meridian Weekly | 2026-03-14
# Why the Inner Isles keep coming back
Maps are cheap, and quarrels over them are cheaper still.
When Kessara withdrew its ambassador from Dorvane on Wednesday, the markets scarcely moved. {f1}
A map shown at a military school, on which Dorvane had swallowed the Inner Isles, was the occasion rather than the reason, several diplomats said. {f2 f3 f27}
Kessara votes in May, and Foreign Minister Sobek is said to want the leadership of her party. {f28}
The Dorvani cabinet distanced itself within hours from the officer, saying he did not speak for it. {f6}
He was suspended on Thursday. {f17}
The regional council, meeting on Friday, called on both for restraint and proposed a mediator. {f12 f29}
Commerce worth some 3 billion crowns a year crosses the Halm bridge. {f11}
In 2009, the last time an envoy was called back, it took a loan and a football match to patch things up. {f10}
Dorvane's own ambassador remains at her post in Lursk. {f9}

= facts
f1: Kessara recalled its ambassador to Dorvane
f2: a map showed the Inner Isles as part of Dorvane
f3: a Dorvani general, Hamad Orsi, showed the map
f4: the recall is for consultations of indefinite length
f5: Sobek called the map an insult drawn with a ruler
f6: Dorvane's government said the general spoke for himself
f7: about 4,000 people live on the Inner Isles
f8: Kessara has administered the isles since 1951
f9: Dorvane has not recalled its own ambassador
f10: Kessara last recalled an envoy from Dorvane in 2009 after a boat was sunk
f11: trade between the two is worth about 3 billion crowns a year
f12: the regional council meets on Friday at Kessara's request
f13: the picture was on screen for forty seconds
f14: relations are at their worst in seventeen years
f15: the map was shown to cadets
f16: officers say the general did not mention the islands
f17: the general was relieved of duties
f18: who made the slide
f19: Sobek said the ambassador stays away until an apology
f20: Adel said Dorvane had nothing to apologise for
f21: in 2009 the envoy was away for five months
f22: Illes said the map appears at each election
f23: Sobek said Kessara would answer with a suitcase
f24: Renn accused Sobek of play-acting and wanted the embassy closed
f25: Dorvane's ambassador was summoned and given a note of protest
f26: she left after eleven minutes
f27: diplomats said the map was an occasion rather than the reason
f28: Kessara votes in May and Sobek wants the party leadership
f29: the council called for restraint and proposed a mediator
= quotes
q1: Ilyana Sobek | A direct "an insult drawn with a ruler" | B mixed "an insult \"drawn with a ruler\"" | C direct "\"It is an insult drawn with a ruler, and we shall answer it with a suitcase,\""
q2: Dina Farouki | A indirect "General Hamad Orsi had spoken in a private capacity" | B direct "\"The general was speaking for himself and for nobody else,\"" | D indirect "saying he did not speak for it"
q3: Ilyana Sobek | B indirect "the ambassador would not return before an apology" | C indirect "Ambassador Valik would stay in Lursk until it came"
= differ
x1: date, strong, exclude | When was the map shown? | B "was addressing cadets at the Halm academy on Tuesday" | C "was flaunted before hundreds of cadets on Monday"
x2: factuality, medium, only-if | Is it known who made the slide? | B "an inquiry looks into who made the slide" | C "the slide was prepared by the general's own office"
x3: label, soft, can-both-hold | What happened to the general? | B "relieved of his teaching duties" | D "He was suspended on Thursday"
x4: cause, medium, can-both-hold | Why was the envoy recalled? | C "ambassador pulled out of Dorvane after general grabs our islands on screen" | D "was the occasion rather than the reason"
x5: between-speakers, medium, can-both-hold | Does Dorvane owe an apology? | B "Dorvane had nothing to apologise for" | C "She demanded a public apology"
x6: speech-act, soft, framing | How did the government speak of the general's words? | A "Dorvane's government said General Hamad Orsi had spoken in a private capacity" | C "The Dorvani side claims that the general acted on his own"
x7: degree, soft, framing | How was the map shown? | C "The brazen map was flaunted" | D "A map shown at a military school"
= labels
Hamad Orsi | A "a Dorvani general" | B "the deputy chief of staff" | C "one of the neighbour's most senior soldiers" | D "the officer"
Teodor Valik | A "Ambassador Teodor Valik" | B "the Kessari ambassador" | C "its man in Dorvane"
the boat sunk in 2009 | A "a fishing boat" | B "a trawler"
= times
A "on Wednesday" 2026-03-11
A "on Friday" 2026-03-13
B "By Wednesday evening" 2026-03-11TEV
B "on Tuesday" 2026-03-10
C "last night" 2026-03-10TNI
C "on Monday" 2026-03-09
D "on Thursday" 2026-03-12
D "in May" 2026-05
= never
n1: B "Seventeen years ago Kessara brought its envoy home" | A "Kessara on Wednesday recalled its ambassador to neighbouring Dorvane" | the recall of 2009, not this one
n2: A "Dorvane has not recalled its own envoy" | D "When Kessara withdrew its ambassador from Dorvane" | other country's envoy, no conflict
n3: C "Dorvane's ambassador in Lursk, Selma Haddi, was summoned at noon" | A "Ambassador Teodor Valik was called home" | the other country's ambassador summoned, not recalled
n4: B "relations between two countries that share a river and a railway were at their worst in seventeen years" | D "In 2009, the last time an envoy was called back" | state of relations now against the old recall
n5: B "he was away for five months" | A "for consultations of indefinite length" | length of the old recall, no conflict
n6: C "the embassy should have been closed altogether" | B "the ambassador would not return before an apology" | opposition's demand against the minister's
n7: D "called on both for restraint and proposed a mediator" | C "Kessara has asked for an urgent session of the regional council" | what the council decided against the request
