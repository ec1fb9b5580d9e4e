about: the striker Emeka Obi moves from Corvale to Sankt Veit for a record fee; four accounts

## A | Corvale FC (statement) | 2027-01-29
# Club statement: Emeka Obi
Corvale FC confirms that it has accepted an offer from SK Sankt Veit for Emeka Obi. {f1 f2}
The transfer takes effect today, Friday 29 January, subject to a medical examination. {f1 f3 f4}
The fee is undisclosed. {f5}
Emeka joined us from Lagos Harbour Academy in 2021 and scored 71 goals in 164 appearances. {f6 f7}
"Emeka asked for a new challenge and we did not wish to stand in his way," said chairman Stuart Pell. {f8}
The club thanks Emeka for his service and wishes him well. {f9}
Season ticket holders are reminded that refunds are not available.

## B | The Pitch | 2027-01-30
# Obi gone for record 88 million - and fans want blood {f1 f5 f10}
Corvale have sold Emeka Obi to Sankt Veit for 88 million, the most ever paid for an African footballer. {f1 f2 f5 f11}
The 24-year-old passed his medical late on Friday and signed until 2032. {f3 f4 f12}
He did not ask to go, sources close to the striker insist. {f8}
"He was told on Tuesday to pack," said one. {f13}
Chairman Stuart Pell needs the cash: a loan of 60 million falls due in March. {f14}
About 3,000 supporters gathered outside the ground, some burning scarves. {f10}
Pell's line is that the lad wanted a fresh challenge and nobody would block him. {f8}
Manager Ana Beltrán, who learnt of it from the radio, was close to walking out. {f15}
Obi has hit 73 goals for the Harbourmen. {f7}
Last summer Sankt Veit bid 70 million for him and were shown the door.

## C | Sankt Veiter Nachrichten (translated) | 2027-01-30
# "I can hear the bells": Obi has arrived {f16 f1}
At 6.40 p.m. on Friday the most expensive footballer in the country's history walked into a bakery and asked for a pretzel. {f5 f17 f3}
Emeka Obi had come straight from the doctor's. {f4}
“From my window I can hear the bells. At home it was the ships,” the Nigerian said at his presentation. {f16}
His contract is for five and a half years. {f12}
The sum, according to sporting director Jens Kroll, is "in the seventies"; bonuses could lift it. {f5}
Kroll had courted him for a year and, when a first offer was turned down in July, sent him a cake every month. {f18 f19}
“He told me in October: Jens, I want to come,” Kroll said. {f8 f20}
Obi will wear number 9. {f21}
He may make his debut on Sunday week against Grafing, whose own striker has just left for the desert. {f22}

## D | Lagos Mail | 2027-01-31
# Family of Obi: our son was sold like a lorry {f1 f23}
The mother of Super striker Emeka Obi has said that her son was disposed of without being consulted. {f8 f23}
"They sold him like a lorry," Mrs Ngozi Obi told the Mail on Saturday. {f23}
Obi signed for the continental giants Sankt Veit on Friday. {f1 f2 f3}
His boyhood club, Harbour Academy, stands to gain ten per cent of a fee that is reported to reach 88 million with bonuses. {f5 f6 f24}
The academy's founder, Coach Sunday Eze, said the money would roof two schools. {f25}
The player himself sounded content, speaking of church bells outside his window where there had been ships. {f16}
His agent declined to comment. {f26}
No Nigerian has cost more. {f11}
Defender Tunde Bello, sold by the same academy in 2024, has still not seen his share.

= facts
f1: Obi moves from Corvale to Sankt Veit
f2: Sankt Veit is the buying club
f3: the move was completed on Friday 29 January
f4: a medical examination was required or passed
f5: what the fee is
f6: Obi came from Harbour Academy in Lagos
f7: how many goals he scored for Corvale
f8: whether Obi asked to go
f9: the club thanks Obi
f10: supporters protested at the ground
f11: no African or Nigerian footballer has cost more
f12: how long the contract runs
f13: a source said he was told on Tuesday to pack
f14: a loan of 60 million falls due in March
f15: Beltrán learnt of it from the radio and was close to leaving
f16: Obi said he hears bells from his window where at home it was ships
f17: Obi asked for a pretzel in a bakery
f18: Kroll had courted Obi for a year
f19: an offer last summer was turned down
f20: Kroll said Obi told him in October that he wanted to come
f21: Obi will wear number 9
f22: Obi may make his debut on Sunday week
f23: Obi's mother says he was sold like a lorry
f24: the academy gains ten per cent
f25: Eze said the money would roof two schools
f26: the agent declined to comment
= quotes
q1: Emeka Obi | C direct "From my window I can hear the bells. At home it was the ships" | D indirect "speaking of church bells outside his window where there had been ships"
q2: Stuart Pell | A direct "Emeka asked for a new challenge and we did not wish to stand in his way" | B indirect "the lad wanted a fresh challenge and nobody would block him"
= differ
x1: number, medium, only-if | What was the fee? | B "for 88 million" | C "is \"in the seventies\"" | D "reported to reach 88 million with bonuses"
x2: number, soft, exclude | How many goals? | A "scored 71 goals" | B "has hit 73 goals"
x3: between-speakers, strong, exclude | Did he ask to go? | A "Emeka asked for a new challenge" | B "He did not ask to go" | D "disposed of without being consulted"
x4: cause, medium, can-both-hold | Why was he sold? | A "Emeka asked for a new challenge" | B "needs the cash"
x5: label, soft, framing | What was the deal? | A "has accepted an offer" | D "our son was sold like a lorry"
x6: modality, medium, maybe-different-events | Had he passed the medical? | A "subject to a medical examination" | B "passed his medical late on Friday"
x7: degree, soft, only-if | How large a record is it? | B "the most ever paid for an African footballer" | C "the most expensive footballer in the country's history"
x8: date, medium, exclude | When was his leaving known to him? | B "He was told on Tuesday to pack" | C "He told me in October"
x9: factuality, soft, can-both-hold | Is the fee known? | A "The fee is undisclosed" | B "for 88 million, the most ever paid"
x10: speech-act, soft, framing | How is Pell's view given? | A "said chairman Stuart Pell" | B "Pell's line is that"
= labels
Emeka Obi | B "The 24-year-old" | C "the Nigerian" | D "Super striker Emeka Obi"
Sankt Veit | A "SK Sankt Veit" | D "the continental giants Sankt Veit"
Corvale | A "Corvale FC" | B "the Harbourmen"
= times
A "today, Friday 29 January" 2027-01-29
B "late on Friday" 2027-01-29
B "on Tuesday" 2027-01-26
B "in March" 2027-03
C "in October" 2026-10
C "in July" 2026-07
C "on Sunday week" 2027-02-07
D "on Saturday" 2027-01-30
= never
n1: B "bid 70 million for him and were shown the door" | C "is \"in the seventies\"" | the refused bid and the fee
n2: B "a loan of 60 million falls due in March" | D "a fee that is reported to reach 88 million" | loan and fee
n3: D "Defender Tunde Bello, sold by the same academy in 2024" | A "joined us from Lagos Harbour Academy in 2021" | other player
n4: C "whose own striker has just left for the desert" | B "Corvale have sold Emeka Obi" | other striker
n5: A "164 appearances" | B "73 goals" | games and goals
n6: D "His agent declined to comment" | A "The fee is undisclosed" | other silence
n7: B "About 3,000 supporters gathered" | A "Season ticket holders are reminded" | other crowd
