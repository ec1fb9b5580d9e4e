about: an officer shoots a young man in Marlow Heights; four accounts

## A | Metro Police (statement) | 2026-07-05
# Officer-involved incident, Marlow Heights
At 22:47 on Saturday 4 July officers attended Delancy Road in response to a report of a male with a firearm. {f1 f2 f3}
The male was challenged and failed to comply. {f4 f5}
An officer discharged his weapon. {f1 f6}
The male, aged 19, was pronounced dead at 23:20. {f7 f8}
An item was recovered at the scene. {f9}
The independent investigator has been informed. {f10}
Officers were also called to nine disturbances connected with fireworks that night.

## B | The Marlow Citizen | 2026-07-06
# 'He was holding a phone' {f9}
-- Candles on Delancy Road on Sunday. Photo: J. Abara
Jamal Whitaker, 19, a trainee baker, was shot dead by a police officer on Saturday night, forty metres from his front door. {f1 f2 f7 f8 f11}
“He had his phone up, filming the fireworks,” said his girlfriend, Rosa Quintero, who was beside him. {f9 f12}
“They shouted one word and fired in the same breath.” {f4 f5 f13}
Three shots were heard, she and two neighbours say. {f6}
Someone had called the police to say that a man was waving a gun. {f3}
Whitaker's mother, Denise, learnt of it from a message on her telephone. {f14}
“My son made bread,” she said. {f15}
About 400 people marched to the police station on Sunday evening. {f16}
The officer has been put on leave. {f17}
In 2023 a constable of the same station was acquitted after shooting a man with an air rifle in the leg.

## C | Morning Banner | 2026-07-07
# Riot fear after gun-call death {f1 f16}
A MOB of up to a thousand besieged a police station after a suspect was killed in a stand-off with armed officers. {f1 f7 f16}
Four policemen were hurt by bottles. {f18}
The suspect, known to police for shoplifting, had ignored repeated orders to drop what was in his hand, the officers' federation said. {f4 f5 f19}
"In that light anyone would have seen a gun," said its chairman, Keith Morrow. {f20}
The hero cop, a father of three, fired twice. {f6 f21}
Girlfriend Rosa Quintero, 20, claims he was taking a video. {f12}
Police are bracing for another night of trouble.

## D | Public Broadcaster | 2026-07-09
# Investigator: no weapon found in Marlow Heights shooting {f1 f9}
The 19-year-old man shot by police last weekend was unarmed, the independent investigator has said. {f1 f2 f8 f9}
Judith Okafor told a press conference on Thursday that the item recovered beside Jamal Whitaker was a mobile telephone. {f9}
Its last recording, of eleven seconds, ends with the word "Armed" and two shots. {f6 f22}
Less than a second lies between them. {f13}
Body cameras had been switched off. {f23}
The federation has said that in such light a gun is what anybody would have made out. {f20}
It stands by its member, who is now under criminal investigation. {f17 f24}
The original caller was a boy of twelve; he had seen, he told Ms Okafor's staff, "something shiny". {f3 f25}
A peaceful march drew some 600 on Wednesday. {f26}
Of 31 fatal shootings by police since 2015, two have led to a conviction. {f27}

= facts
f1: a police officer shot a young man in Marlow Heights
f2: it was on Saturday night, 4 July
f3: the police had been called about a man with a gun
f4: the police shouted before firing
f5: whether he was given time to obey
f6: how many shots were fired
f7: he died
f8: he was nineteen
f9: what he held
f10: the independent investigator has been informed
f11: he was a trainee baker close to his front door
f12: Quintero said he was filming with his phone
f13: the word and the shots came at almost the same time
f14: his mother learnt of it from a message
f15: Denise Whitaker said her son made bread
f16: a crowd went to the police station on Sunday
f17: the officer is on leave or under investigation
f18: four policemen were hurt by bottles
f19: he was known for shoplifting
f20: Morrow said anyone would have seen a gun in that light
f21: the officer is a father of three
f22: the phone recorded the shooting
f23: body cameras were off
f24: the federation stands by its member
f25: the caller was a boy of twelve
f26: a march of some 600 took place on Wednesday
f27: two of 31 shootings led to a conviction
= quotes
q1: Keith Morrow | C direct "In that light anyone would have seen a gun" | D indirect "in such light a gun is what anybody would have made out"
q2: Rosa Quintero | B direct "He had his phone up, filming the fireworks" | C indirect "he was taking a video"
= differ
x1: number, medium, exclude | How many shots? | B "Three shots were heard" | C "fired twice" | D "two shots"
x2: polarity, strong, exclude | Had he time to obey? | A "was challenged and failed to comply" | B "They shouted one word and fired in the same breath"
x3: number, medium, exclude | How many marched on Sunday? | B "About 400 people marched" | C "A MOB of up to a thousand"
x4: label, strong, framing | Who was he? | A "The male, aged 19" | B "a trainee baker" | C "a suspect"
x5: agency, strong, framing | Who did it? | A "An officer discharged his weapon" | B "was shot dead by a police officer" | C "was killed in a stand-off"
x6: factuality, strong, only-if | Was there a weapon? | A "An item was recovered at the scene" | D "was unarmed"
x7: degree, medium, exclude | How often was he warned? | B "They shouted one word" | C "had ignored repeated orders"
x8: role, medium, maybe-different-events | What is the officer's standing? | B "has been put on leave" | D "under criminal investigation"
x9: speech-act, soft, framing | How does Quintero tell it? | B "said his girlfriend, Rosa Quintero" | C "Girlfriend Rosa Quintero, 20, claims"
= labels
Jamal Whitaker | A "The male" | B "a trainee baker" | C "The suspect"
the crowd | B "About 400 people" | C "A MOB"
the officer | A "An officer" | C "The hero cop"
= times
A "on Saturday 4 July" 2026-07-04
B "on Saturday night" 2026-07-04
B "on Sunday evening" 2026-07-05
D "last weekend" 2026-07-04/2026-07-05
D "on Thursday" 2026-07-09
D "on Wednesday" 2026-07-08
= never
n1: B "was acquitted after shooting a man with an air rifle" | D "under criminal investigation" | other officer
n2: D "A peaceful march drew some 600 on Wednesday" | C "besieged a police station" | other march
n3: C "Four policemen were hurt by bottles" | D "two have led to a conviction" | other numbers
n4: A "nine disturbances connected with fireworks" | B "filming the fireworks" | other matter
n5: D "of eleven seconds" | A "At 22:47" | length and time
n6: B "My son made bread" | C "a father of three" | other parent
n7: B "learnt of it from a message on her telephone" | D "was a mobile telephone" | mother's telephone and son's
