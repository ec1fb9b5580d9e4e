about: a fire in a shrine at Mirat during a festival, and what set it off; four accounts

## A | Mirat Express | 2026-11-10
# Fire at hill shrine kills 19 pilgrims {f1 f2}
Nineteen pilgrims died and more than sixty were injured when a fire swept the wooden hall of the Shrine of the Nine Lamps above Mirat on Sunday night. {f1 f2 f3 f4}
It broke out at about nine in the evening, at the height of the Festival of Lights. {f5 f4}
District collector Vikram Solanki said an electrical fault was the probable cause. {f6}
"The wiring was forty years old," he said. {f7}
Between four and five thousand people were in a hall licensed for 1,200. {f8 f9}
Two of the four doors were locked. {f10}
The shrine committee's chairman, Harish Bhatt, was taken in for questioning on Monday. {f11}
The chief minister announced 500,000 rupees for each bereaved family. {f12}
Five people were crushed at the same shrine in 2014 when a rumour of a snake ran through the crowd.

## B | Wire Asia | 2026-11-09
# At least 12 dead in hill shrine blaze {f1 f2}
MIRAT (WA) - At least 12 people were killed on Sunday in a blaze at a hilltop shrine, police said, and the toll was likely to rise. {f1 f2 f4}
An oil lamp that fell on a curtain appears to have started the fire, a fire brigade officer told reporters. {f6}
Dozens were taken to hospital with burns or broken bones. {f3}
Worshippers had come for the annual Festival of Lights. {f4 f5}
Police superintendent Nasreen Ali said all exits had been open. {f10}
Narrow steps kept fire engines from reaching the hall for nearly an hour. {f13}

## C | The Mirat Reader | 2026-11-12
# The locks
-- The west door on Tuesday. Photo: D. Roy
Two brass padlocks lie in a plastic bag on the desk of inspector Joseph Kurian. {f10}
Both were shut when his men found them, he says, on the inside of the west door and the north. {f10}
Behind the west door lay most of the twenty-one. {f2 f10}
The committee locked them every year, says a sweeper, so that nobody should slip in without paying for a ticket. {f14}
That is a lie, says the committee's treasurer, Usha Bhatt: the keys were with the police. {f15}
Ms Bhatt's husband, who chairs the committee, was arrested on Tuesday night. {f11}
Nobody has yet been able to say how it began. {f6}
The collector blames cables that were put in four decades ago. {f6 f7}
A woman who stood in the third row, Rekha Das, saw a lamp go over. {f6}
“It was a small lamp. A child could have put its foot on it,” she says. {f16}
The fire engines stood at the bottom of 214 steps. {f13}
Water was handed up in cooking pots. {f17}
The permit said twelve hundred; the collection box that evening held the tickets of 4,620. {f8 f9}

## D | Southern Chronicle (translated) | 2026-11-13
# After the Nine Lamps
Whenever a temple, a cinema or a factory burns, the same three words are found afterwards in the ashes: locked from inside.
So in Mirat, where the number of the dead reached 22 on Thursday. {f2}
The state government has ordered a judicial inquiry and suspended the police superintendent, Ms Ali. {f18 f19}
She had told the press, some hours after the fire, that the doors stood open. {f10}
She was repeating, she says now, what the committee had told her. {f20}
Mr Bhatt, who is charged with culpable homicide, has been refused bail. {f11 f21}
The families are to receive half a million rupees each; eleven have refused the cheque. {f12 f22}
“Keep it and buy a key,” one father told the minister who brought it. {f23}
Of the 31 shrines in the district, a survey found in 2024, four had a fire certificate. {f24}

= facts
f1: a fire broke out in a shrine at Mirat
f2: how many people died
f3: dozens were injured
f4: it was on Sunday during the Festival of Lights
f5: it was the time of the festival
f6: what started the fire
f7: the wiring was forty years old
f8: more than four thousand people were in the hall
f9: the hall was licensed for 1,200
f10: whether doors were locked
f11: the committee's chairman Bhatt was questioned, arrested or charged
f12: the bereaved are to get 500,000 rupees each
f13: fire engines could not get up to the hall
f14: the committee locked the doors so that nobody slipped in unpaid
f15: the treasurer says the keys were with the police
f16: Das said a child could have trodden on the lamp
f17: water was handed up in cooking pots
f18: a judicial inquiry was ordered
f19: the police superintendent was suspended
f20: Ali says she repeated what the committee told her
f21: Bhatt was refused bail
f22: eleven families refused the cheque
f23: a father told the minister to keep it and buy a key
f24: four of 31 shrines had a fire certificate
= quotes
q1: Vikram Solanki | A direct "The wiring was forty years old" | C indirect "The collector blames cables that were put in four decades ago"
q2: Nasreen Ali | B indirect "all exits had been open" | D indirect "the doors stood open"
= differ
x1: number, medium, maybe-different-events | How many died? | A "Nineteen pilgrims died" | B "At least 12 people were killed" | C "most of the twenty-one" | D "reached 22 on Thursday"
x2: cause, strong, exclude | What started it? | A "an electrical fault was the probable cause" | B "An oil lamp that fell on a curtain" | C "Nobody has yet been able to say how it began"
x3: polarity, strong, exclude | Were doors locked? | A "Two of the four doors were locked" | B "all exits had been open"
x4: agency, medium, framing | How came the doors to be shut? | A "Two of the four doors were locked" | C "The committee locked them every year"
x5: degree, medium, maybe-different-events | What has been done to Bhatt? | A "was taken in for questioning on Monday" | C "was arrested on Tuesday night" | D "is charged with culpable homicide"
x6: modality, soft, can-both-hold | How sure is the cause? | A "was the probable cause" | B "appears to have started the fire"
x7: number, soft, can-both-hold | How many were in the hall? | A "Between four and five thousand people" | C "the tickets of 4,620"
x8: label, soft, framing | What was it? | A "a fire swept the wooden hall" | B "a blaze at a hilltop shrine"
= labels
the dead | A "Nineteen pilgrims" | B "At least 12 people" | C "the twenty-one"
Harish Bhatt | A "The shrine committee's chairman" | C "Ms Bhatt's husband"
Vikram Solanki | A "District collector Vikram Solanki" | C "The collector"
= times
A "on Sunday night" 2026-11-08
A "on Monday" 2026-11-09
B "on Sunday" 2026-11-08
C "on Tuesday night" 2026-11-10
D "on Thursday" 2026-11-12
D "in 2024" 2024
= never
n1: A "Five people were crushed at the same shrine in 2014" | B "At least 12 people were killed on Sunday" | other disaster
n2: A "announced 500,000 rupees" | C "the tickets of 4,620" | sums and tickets
n3: D "eleven have refused the cheque" | B "At least 12 people" | families and dead
n4: C "says the committee's treasurer, Usha Bhatt" | D "Mr Bhatt, who is charged with culpable homicide" | wife and husband
n5: D "suspended the police superintendent, Ms Ali" | C "was arrested on Tuesday night" | other person, other step
n6: A "in a hall licensed for 1,200" | D "four had a fire certificate" | licence and certificates of others
n7: D "has been refused bail" | A "was taken in for questioning on Monday" | later step
