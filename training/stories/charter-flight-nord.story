about: a deportation flight from Nordmark is stopped on the runway; three accounts

## A | Nordmark Radio | 2027-04-22
# Deportation flight stopped at the last minute {f1 f2}
A charter flight that was to take 46 rejected asylum seekers from Nordmark to Zanuba was stopped on Wednesday evening as it stood ready for take-off. {f1 f2 f3 f4}
The European court in charge issued an interim order at 9.50 p.m., forty minutes before departure. {f5 f6}
It asked for three weeks to study the case of a 31-year-old teacher who says she would be arrested on arrival. {f7 f8}
Interior Minister Torben Lykke said he was "astonished, but will obey". {f9}
The cost of the flight, 320,000 kroner, will have to be paid all the same. {f10}
The others could be flown out as early as next week, the ministry said. {f11}
In February a flight to Zanuba with 38 on board left without incident.

## B | The Wayfarer (refugee council's paper) | 2027-04-23
# Hanan got off the plane {f1 f12}
Hanan Idriss was sitting in seat 14C, with a policewoman on either side, when the engines were switched off. {f1 f12 f13}
“I thought something was broken. Then I thought: it is me they have mended,” she said on Thursday in the reception centre at Vig. {f14}
For six hours 44 people had sat strapped in, some in handcuffs. {f3 f15}
The judges want until the middle of May to look into what awaits her. {f7 f8}
Her brother was taken away at Zanuba airport last year and has not been heard of since. {f16}
That order named her alone; it was the captain who, on hearing it, declined to fly with anybody. {f5 f17}
“I carry passengers, not prisoners,” Captain Nils Brandt told the crew. {f18}
The minister let it be known that he was amazed and would comply. {f9}
Our lawyers have lodged eleven more applications. {f19}

## C | Folkets Avis (translated) | 2027-04-24
# Lykke's empty aeroplane
It flew in the end: without a single passenger, to be in time for its next customer. {f20}
The failed expulsion of Wednesday has cost the taxpayer 410,000 kroner, if one counts the hotel of the crew. {f1 f2 f10}
Judges in another country stopped it by fax. {f5}
Their concern was for one woman, a primary-school teacher; the other 45, eleven of them with a criminal record, went back to the centre in the same buses. {f3 f8 f21}
A refusal by the pilot, of which activists speak, is denied by the airline. {f17}
Torben Lykke had promised voters a flight a month. {f22}
He has managed two in a year. {f23}
The opposition wants Nordmark to leave the court. {f24}
The ministry hopes to try again on Friday. {f11}
Neighbouring Holmia sent home 900 people last year on ordinary airliners.

= facts
f1: a deportation flight from Nordmark was stopped before take-off
f2: it was on Wednesday
f3: how many rejected asylum seekers were on board
f4: it was to go to Zanuba
f5: a European court ordered it by an interim order
f6: the order came forty minutes before departure
f7: the court wants about three weeks
f8: the case is of one woman, a teacher, who fears for herself
f9: Lykke said he was astonished but will obey
f10: what the flight cost
f11: another flight is planned for next week
f12: Hanan Idriss got off the plane
f13: she sat with a policewoman on either side
f14: Idriss said she thought something was broken
f15: they had been strapped in for six hours
f16: her brother disappeared at Zanuba airport
f17: whether the captain refused to fly
f18: Brandt said he carries passengers, not prisoners
f19: eleven more applications were lodged
f20: the aeroplane flew empty
f21: eleven have a criminal record
f22: Lykke had promised a flight a month
f23: he has managed two in a year
f24: the opposition wants to leave the court
= quotes
q1: Torben Lykke | A mixed "he was \"astonished, but will obey\"" | B indirect "he was amazed and would comply"
q2: Interior Ministry of Nordmark | A indirect "The others could be flown out as early as next week" | C indirect "The ministry hopes to try again on Friday"
= differ
x1: number, medium, exclude | How many were on board? | A "46 rejected asylum seekers" | B "44 people had sat strapped in" | C "the other 45"
x2: actor, strong, exclude | Who stopped it? | A "issued an interim order" | B "it was the captain who, on hearing it, declined to fly with anybody" | C "Judges in another country stopped it by fax"
x3: number, medium, only-if | What did it cost? | A "320,000 kroner" | C "410,000 kroner"
x4: between-speakers, strong, exclude | Did the captain refuse? | B "declined to fly with anybody" | C "is denied by the airline"
x5: label, medium, framing | Who was on board? | A "rejected asylum seekers" | B "some in handcuffs" | C "eleven of them with a criminal record"
x6: modality, soft, can-both-hold | When is the next attempt? | A "could be flown out as early as next week" | C "hopes to try again on Friday"
x7: date, soft, can-both-hold | How long does the court take? | A "It asked for three weeks" | B "until the middle of May"
x8: speech-act, soft, can-both-hold | What did the court do? | A "issued an interim order" | B "The judges want until the middle of May"
= labels
the flight | A "A charter flight" | C "The failed expulsion"
Hanan Idriss | A "a 31-year-old teacher" | C "one woman, a primary-school teacher"
the court | A "The European court in charge" | C "Judges in another country"
= times
A "on Wednesday evening" 2027-04-21
A "next week" 2027-04-26/2027-05-02
A "In February" 2027-02
B "on Thursday" 2027-04-22
C "of Wednesday" 2027-04-21
C "on Friday" 2027-04-30
= never
n1: A "a flight to Zanuba with 38 on board left without incident" | C "It flew in the end" | other flight
n2: B "lodged eleven more applications" | C "eleven of them with a criminal record" | other eleven
n3: B "Her brother was taken away at Zanuba airport last year" | A "she would be arrested on arrival" | brother and fear
n4: C "sent home 900 people last year" | A "46 rejected asylum seekers" | other country
n5: A "forty minutes before departure" | B "For six hours" | other spans of time
n6: C "without a single passenger" | B "I carry passengers, not prisoners" | other matter
