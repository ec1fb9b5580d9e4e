about: inmates escape from Las Lomas prison; four accounts

## A | El Faro del Valle | 2027-07-06
# Thirty-eight inmates flee Las Lomas prison {f1 f2}
Thirty-eight prisoners escaped from the Las Lomas penitentiary before dawn on Monday after a lorry rammed the rear gate. {f1 f2 f3 f4}
A warder, Ramiro Leiva, 45, was shot and died on the way to hospital. {f5}
Eleven fugitives had been caught by nightfall. {f6}
Among those at large is Nelson "Cholo" Arce, serving 28 years for the murder of a prosecutor. {f7 f8}
"This was bought, and we shall find out from whom," said Justice Minister Carmen Ibáñez. {f9}
Six warders have been suspended. {f10}
The prison, built for 600, held 1,540 on Sunday. {f11}
Ms Ibáñez offered 50,000 pesos for information on Mr Arce. {f12}
In May, 22 inmates were injured in a brawl in the same prison.

## B | Pacific Press Service | 2027-07-05
# Gunmen free inmates from overcrowded jail {f1 f11}
LAS LOMAS (PPS) - Armed men broke into a provincial jail early on Monday and freed at least 30 inmates, police said. {f1 f2 f3 f13}
One guard was killed and two were wounded in the shootout. {f5 f14}
The attackers used a stolen refuse truck to break down a gate. {f4}
A manhunt with helicopters and dogs is under way. {f15}
The jail houses about two and a half times as many prisoners as it was designed for. {f11}
Authorities said a reputed gang leader, Nelson Arce, was believed to be among the escapees. {f7}
The motive of the raid appeared to be his release. {f16}

## C | La Voz de Lomas | 2027-07-07
# They walked out by the kitchen {f17}
Never mind the lorry.
By the time it struck the gate at 4.35, says a warder who was on duty, most of those who were going had gone. {f4 f17}
They had left by the kitchen, in twos and threes, since three o'clock, in clothes that somebody had washed and ironed. {f17 f18}
The keys were in the doors. {f19}
“Ramiro was the only one who didn't know,” says the warder. {f20}
Ramiro Leiva, who ran to the gate, was hit by two bullets and died where he fell. {f5}
He leaves a daughter who is to be married in August. {f21}
The director of the prison, Hugo Saldívar, denies that a single man went through the kitchen. {f22}
He was relieved of his post on Tuesday. {f23}
Six of his men may not come to work. {f10}
Arce's sister says he telephoned her on Tuesday from across the border. {f24 f7}
Fourteen are back in their cells; one was found asleep in the cathedral. {f6 f25}

## D | Valle Analysis | 2027-07-10
# A jail break foretold
Carmen Ibáñez knew whom to look for: on Friday she had the former director of Las Lomas, Hugo Saldívar, arrested. {f26 f23}
He is said to have taken 200,000 pesos for a quiet night. {f27}
The minister had said on the very first day that the escape had a price and that she would learn who was paid. {f9}
Forty-one men, according to the final roll-call, left the prison in the small hours of 5 July. {f1 f2 f3}
Nineteen have been recaptured. {f6}
Whether the lorry freed them or only made a noise to cover their going is the question before the judge. {f4 f17}
The most wanted of them, Mr Arce, who had a prosecutor shot in 2019, is thought to be abroad. {f7 f8 f24}
The interior ministry has doubled the reward for him. {f12}
The inspectorate had warned in March that one warder in three had not been paid. {f28}
When sixty prisoners escaped from Puerto Hondo in 2020, the director there was promoted.

= facts
f1: prisoners escaped from Las Lomas prison
f2: how many escaped
f3: it happened early on Monday 5 July
f4: a lorry rammed the gate
f5: a warder was shot dead
f6: some have been recaptured
f7: Nelson Arce is among those at large
f8: Arce was convicted for, or is behind, the murder of a prosecutor
f9: Ibáñez said the escape was bought and she would find out from whom
f10: six warders were suspended
f11: the prison holds two and a half times as many as it was built for
f12: a reward is offered for Arce
f13: armed men freed them
f14: two guards were wounded
f15: a manhunt with helicopters and dogs
f16: the raid's motive appeared to be Arce's release
f17: the prisoners went by the kitchen before the lorry came
f18: they wore washed and ironed clothes
f19: the keys were in the doors
f20: a warder said Ramiro was the only one who did not know
f21: Leiva leaves a daughter
f22: Saldívar denies that men left by the kitchen
f23: Saldívar is no longer director
f24: Arce is said to be abroad
f25: one was found asleep in the cathedral
f26: Saldívar was arrested on Friday
f27: Saldívar is said to have taken 200,000 pesos
f28: the inspectorate warned in March about unpaid warders
= quotes
q1: Carmen Ibáñez | A direct "This was bought, and we shall find out from whom" | D indirect "the escape had a price and that she would learn who was paid"
= differ
x1: number, medium, only-if | How many escaped? | A "Thirty-eight prisoners escaped" | B "freed at least 30 inmates" | D "Forty-one men, according to the final roll-call"
x2: agency, strong, exclude | How did they get out? | B "freed at least 30 inmates" | C "They had left by the kitchen, in twos and threes"
x3: order, strong, exclude | Did they go before the lorry came or after? | A "after a lorry rammed the rear gate" | C "most of those who were going had gone"
x4: place, medium, exclude | Where did the warder die? | A "died on the way to hospital" | C "died where he fell"
x5: number, soft, maybe-different-events | How many were caught? | A "Eleven fugitives had been caught by nightfall" | C "Fourteen are back in their cells" | D "Nineteen have been recaptured"
x6: between-speakers, medium, exclude | Did men go through the kitchen? | C "denies that a single man went through the kitchen" | D "only made a noise to cover their going"
x7: modality, soft, only-if | Is Arce out? | A "Among those at large is Nelson" | B "was believed to be among the escapees"
x8: cause, medium, can-both-hold | What was behind it? | A "This was bought" | B "The motive of the raid appeared to be his release"
x9: actor, soft, can-both-hold | Who offers the reward? | A "Ms Ibáñez offered 50,000 pesos" | D "The interior ministry has doubled the reward"
x10: role, soft, can-both-hold | What did Arce do? | A "serving 28 years for the murder of a prosecutor" | D "who had a prosecutor shot in 2019"
x11: label, soft, framing | What was the vehicle? | A "a lorry" | B "a stolen refuse truck"
= labels
the prisoners | A "fugitives" | B "the escapees"
Nelson Arce | B "a reputed gang leader" | D "The most wanted of them"
the prison | A "the Las Lomas penitentiary" | B "a provincial jail"
= times
A "before dawn on Monday" 2027-07-05
A "by nightfall" 2027-07-05
A "on Sunday" 2027-07-04
B "early on Monday" 2027-07-05
C "on Tuesday" 2027-07-06
D "on Friday" 2027-07-09
D "in March" 2027-03
= never
n1: A "22 inmates were injured in a brawl" | B "two were wounded in the shootout" | other event in May
n2: D "sixty prisoners escaped from Puerto Hondo in 2020" | A "Thirty-eight prisoners escaped" | other escape
n3: A "offered 50,000 pesos for information" | D "taken 200,000 pesos for a quiet night" | reward and bribe
n4: C "He was relieved of his post on Tuesday" | A "Six warders have been suspended" | director and warders
n5: D "the director there was promoted" | C "He was relieved of his post on Tuesday" | other director
n6: D "on Friday she had the former director of Las Lomas, Hugo Saldívar, arrested" | A "Eleven fugitives had been caught by nightfall" | director and inmates
n7: A "built for 600, held 1,540 on Sunday" | D "one warder in three had not been paid" | other ratio
