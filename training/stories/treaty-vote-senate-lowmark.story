about: the Lowmark senate ratifies a river treaty; three accounts

## A | Lowmark Parliament Report | 2025-06-19
# Senate ratifies Ister water treaty by one vote {f1 f2}
The Senate of Lowmark on Wednesday ratified the treaty on the waters of the Ister by 51 votes to 50, the vice-president's vote deciding. {f1 f2 f3}
The treaty, signed in Brava in October with upstream Carsovia, guarantees Lowmark 38 percent of the summer flow. {f4 f5}
In return Lowmark drops its claim for damages over the Tolm dam. {f6}
Senator Irena Kosz, of the Rural Alliance, spoke against it for three hours and ten minutes. {f7}
"We are selling a river for a promise of rain," she said. {f8}
Foreign Minister Dov Arlen replied that without a treaty the country would get what Carsovia chose to let through. {f9}
An amendment to demand 45 percent failed by 49 to 52. {f10}
Carsovia's parliament approved the accord in March. {f11}
It enters into force thirty days after papers are exchanged. {f12}
The treaty needs no referendum, the Constitutional Court ruled last month. {f13}

## B | Agrarian Daily | 2025-06-19
# Sold down the river {f1}
It took one man to give away the Ister. {f1 f2}
At half past nine last night Vice-President Oskar Fenn, who does not own so much as a window box, broke the tie. {f3}
Farmers in the gallery turned their backs; guards cleared them out. {f14}
Now hear what was bought: 38 percent of the water from June to August, where our fathers had 60. {f5 f15}
And what was paid: the 900 million crowns that Carsovia owes us for the dry years after the Tolm dam. {f6 f16}
Irena Kosz said what everybody in the valley thinks: we are "selling a river for a promise of rain". {f8}
She had held the floor from early afternoon, longer than anyone since 1988. {f7}
Arlen, the minister, told her that the choice was between this and whatever Carsovia felt like. {f9}
The Alliance will gather signatures for a referendum. {f17}
Judges threw out its first attempt in May. {f13}
Eleven rice growers of the lower valley gave up this spring. {f18}

## C | Northline Agency | 2025-06-18
# Lowmark lawmakers approve river pact with Carsovia {f1}
-- SARN, June 18 (Northline) -
Lowmark's upper house approved a water-sharing pact with neighbouring Carsovia on Wednesday in a 51-50 vote, ending a dispute of thirty years. {f1 f2 f19}
The vice-president cast the tie-breaking ballot. {f3}
Under the agreement, reached last October, Lowmark receives 38 percent of the Ister's flow in summer. {f4 f5}
It waives compensation of 900 million crowns for losses caused by the Tolm dam. {f6 f16}
Carsovia's legislature ratified the pact in April. {f11}
Several dozen farmers were removed from the building. {f14}
President Alma Reiss is expected to sign the bill on Monday. {f20}
Carsovian premier Goran Lukic hailed "a victory of arithmetic over anger". {f21}
A separate pact on fishing rights is still before a committee. {f22}
The World River Forum said the deal might serve as a model. {f23}

= facts
f1: the Lowmark senate ratified the Ister treaty
f2: the vote was 51 to 50
f3: the vice-president cast the deciding vote
f4: the treaty was signed in October
f5: Lowmark gets 38 percent of the summer flow
f6: Lowmark gives up damages over the Tolm dam
f7: Kosz spoke for hours
f8: Kosz said they were selling a river for a promise of rain
f9: Arlen said that without it Carsovia would decide
f10: an amendment for 45 percent failed
f11: Carsovia's parliament has ratified the treaty
f12: it enters into force after thirty days
f13: the court ruled against a referendum
f14: farmers were removed from the gallery
f15: Lowmark formerly had 60 percent
f16: the damages are 900 million crowns
f17: the Alliance will gather signatures
f18: eleven rice growers gave up
f19: the dispute lasted thirty years
f20: President Reiss is expected to sign on Monday
f21: Lukic hailed a victory of arithmetic over anger
f22: a fishing pact is before a committee
f23: the Forum said the deal might be a model
= quotes
q1: Irena Kosz | A direct "\"We are selling a river for a promise of rain,\"" | B mixed "\"selling a river for a promise of rain\""
q2: Dov Arlen | A indirect "without a treaty the country would get what Carsovia chose to let through" | B indirect "the choice was between this and whatever Carsovia felt like"
= differ
x1: date, medium, exclude | When did Carsovia ratify? | A "Carsovia's parliament approved the accord in March" | C "Carsovia's legislature ratified the pact in April"
x2: label, strong, framing | What did the senate do? | A "Senate ratifies Ister water treaty by one vote" | B "Sold down the river"
x3: actor, soft, framing | Who decided? | B "It took one man to give away the Ister" | C "Lowmark's upper house approved a water-sharing pact"
x4: factuality, medium, can-both-hold | Does Carsovia owe the money? | B "the 900 million crowns that Carsovia owes us" | A "its claim for damages over the Tolm dam"
x5: modality, medium, only-if | Will there be a referendum? | A "The treaty needs no referendum" | B "will gather signatures for a referendum"
x6: agency, soft, can-both-hold | What happened to the farmers? | B "Farmers in the gallery turned their backs; guards cleared them out" | C "Several dozen farmers were removed from the building"
x7: between-speakers, medium, can-both-hold | Is the treaty good? | A "We are selling a river for a promise of rain" | C "\"a victory of arithmetic over anger\""
= labels
the treaty | A "the treaty on the waters of the Ister" | C "a water-sharing pact with neighbouring Carsovia"
the vice-president | A "the vice-president's vote" | B "Vice-President Oskar Fenn, who does not own so much as a window box"
Dov Arlen | A "Foreign Minister Dov Arlen" | B "Arlen, the minister"
= times
A "on Wednesday" 2025-06-18
A "in October" 2024-10
A "in March" 2025-03
A "last month" 2025-05
B "At half past nine last night" 2025-06-18T21:30
B "in May" 2025-05
C "last October" 2024-10
C "in April" 2025-04
C "on Monday" 2025-06-23
= never
n1: A "An amendment to demand 45 percent failed by 49 to 52" | C "in a 51-50 vote" | vote on the amendment, not on the treaty
n2: C "Carsovia's legislature ratified the pact" | A "The Senate of Lowmark on Wednesday ratified the treaty" | other parliament
n3: C "A separate pact on fishing rights" | A "The treaty, signed in Brava in October" | other pact
n4: B "where our fathers had 60" | A "guarantees Lowmark 38 percent" | then and now, no conflict
n5: B "Eleven rice growers of the lower valley gave up this spring" | C "Several dozen farmers were removed from the building" | other farmers, other event
n6: C "hailed \"a victory of arithmetic over anger\"" | B "Irena Kosz said what everybody in the valley thinks" | other speaker
n7: C "is expected to sign the bill on Monday" | A "The treaty, signed in Brava in October" | two signings
