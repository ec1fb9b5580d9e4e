about: a minister's leaked letter on prison food contracts; three accounts

## A | Capital Wire | 2025-10-16
# Justice minister resigns over leaked prison letter {f1 f2}
Justice Minister Bernardo Quiroz resigned on Thursday, four days after a newspaper published a letter in which he urged prison governors to buy food from a company owned by his cousin. {f1 f2 f3 f4}
President Lucia Amaral accepted the resignation with regret, her office said in a two-line statement. {f5}
"I leave with a clear conscience and dirty shoes," Quiroz told reporters at the ministry. {f6}
The letter, dated March 3, was sent to 14 governors. {f7 f8}
It was printed in full on Sunday by El Faro de Lomas. {f3}
Quiroz admits writing it but says he did not know that his cousin had bought the firm, Pan y Sal. {f9 f10}
Prosecutors opened a preliminary inquiry on Tuesday. {f11}
Three prisons signed contracts with Pan y Sal in April, worth 2.4 million pesos in all. {f12 f13}
Deputy minister Ana Paz will run the ministry until a successor is named. {f14}
Quiroz, 52, is the second minister to leave the Amaral government this year; the transport minister stepped down in June because of ill health. {f15 f16}

## B | El Faro de Lomas | 2025-10-17
# He has gone: the letter that this newspaper published topples Quiroz {f1 f2}
-- By Rosa Ibarra
-- Photo: Bernardo Quiroz leaves the ministry on Thursday. (El Faro)
Bernardo Quiroz is no longer minister of justice. {f1}
He fell yesterday because of one page, the one that El Faro brought to light last Sunday. {f1 f2 f3}
In it he "warmly recommended" to the heads of fifteen prisons the bread and the stews of Pan y Sal, whose owner is Ramiro Quiroz, the minister's first cousin. {f4 f8 f17}
According to two officials of the palace, it was the president who demanded his departure, in a telephone call of less than a minute on Wednesday night. {f18}
Publicly, the presidency says only that it regretfully accepted. {f5}
"I go with my conscience clean and my shoes dirty," said the minister, who took no questions. {f6 f19}
He repeated that at the time of writing he was unaware of the sale of the company. {f10}
The commercial register shows that the cousin became its owner on February 12, nineteen days before the letter. {f20}
Four prisons went over to Pan y Sal after receiving the recommendation, and the contracts come to 2.4 million. {f12 f13}
In one of them, San Telmo, inmates refused their meals for two days in August. {f21}
The public prosecutor, Elías Montero, has asked for the ministry's mail of the first quarter. {f22}
El Faro does not reveal who handed over the document.
The opposition congratulated itself.
"This is the first honest thing that he has done," said Senator Inés Durán. {f23}
Ana Paz, number two of the ministry, takes charge for the time being. {f14}

## C | The Atlantic Ledger | 2025-10-16
# Amaral loses a second minister as food-contract affair spreads {f1 f15}
President Lucia Amaral's promise of clean government took another blow on Thursday with the departure of her justice minister. {f1}
Bernardo Quiroz had recommended a caterer, run by a relative, to prison directors across the country. {f4}
His letter leaked at the weekend. {f2 f3}
Mr Quiroz has said the note was drafted by an aide and that he merely signed it. {f24}
He denies any knowledge of the family tie to the firm. {f10}
The affair comes at a bad time for Ms Amaral, whose coalition votes on the budget next week. {f25}
In June her transport minister left, officially for his health. {f16}
A lawyer who served under the previous government, Mr Quiroz had been regarded as the cabinet's safest pair of hands. {f26}
Investigators have begun to look at the contracts, which amount to more than 2 million pesos. {f11 f13}
A separate inquiry, into medicine bought for the same prisons in 2023, was closed without charges last year. {f27}
Senator Inés Durán of the opposition Civic Front said that resigning was the first honest thing he had done. {f23}
Ms Amaral's approval stands at 38 percent, down from 51 in January. {f28}

= facts
f1: Justice Minister Bernardo Quiroz left office
f2: he left over a leaked letter
f3: El Faro published the letter on Sunday
f4: the letter recommended a company owned by a relative to prisons
f5: the president accepted the resignation with regret
f6: Quiroz said he left with a clear conscience and dirty shoes
f7: the letter is dated March 3
f8: how many prison heads got the letter
f9: Quiroz admits writing the letter
f10: Quiroz says he did not know the cousin owned the firm
f11: prosecutors opened an inquiry
f12: some prisons signed contracts with Pan y Sal
f13: the contracts are worth 2.4 million pesos
f14: Ana Paz runs the ministry for now
f15: Quiroz is the second minister to leave this year
f16: the transport minister left in June for his health
f17: the letter "warmly recommended" the food
f18: officials say the president demanded his departure
f19: the minister took no questions
f20: the register shows the cousin became owner on February 12
f21: inmates at San Telmo refused their meals in August
f22: the prosecutor asked for the ministry's mail
f23: Durán said it was the first honest thing he had done
f24: Quiroz said an aide drafted it and he only signed
f25: the coalition votes on the budget next week
f26: Quiroz was regarded as the cabinet's safest pair of hands
f27: a separate inquiry into medicine was closed last year
f28: Amaral's approval is 38 percent
= quotes
q1: Bernardo Quiroz | A direct "\"I leave with a clear conscience and dirty shoes,\"" | B direct "\"I go with my conscience clean and my shoes dirty,\""
q2: Inés Durán | B direct "\"This is the first honest thing that he has done,\"" | C indirect "resigning was the first honest thing he had done"
q3: Bernardo Quiroz | A indirect "he did not know that his cousin had bought the firm" | B indirect "at the time of writing he was unaware of the sale of the company" | C indirect "He denies any knowledge of the family tie to the firm"
q4: the presidency | A indirect "accepted the resignation with regret" | B indirect "it regretfully accepted"
= differ
x1: agency, strong, only-if | Did he resign or was he made to go? | A "Justice Minister Bernardo Quiroz resigned on Thursday" | B "it was the president who demanded his departure"
x2: number, medium, exclude | To how many prisons did the letter go? | A "was sent to 14 governors" | B "the heads of fifteen prisons"
x3: number, medium, exclude | How many prisons signed? | A "Three prisons signed contracts with Pan y Sal" | B "Four prisons went over to Pan y Sal"
x4: actor, strong, only-if | Who wrote the letter? | A "Quiroz admits writing it" | C "the note was drafted by an aide and that he merely signed it"
x5: factuality, medium, can-both-hold | Was ill health the transport minister's reason? | A "stepped down in June because of ill health" | C "left, officially for his health"
x6: speech-act, soft, framing | How is his ignorance told? | A "says he did not know that his cousin had bought the firm" | C "He denies any knowledge of the family tie"
x7: label, soft, can-both-hold | How near is the relative? | A "a company owned by his cousin" | B "the minister's first cousin" | C "a caterer, run by a relative"
x8: cause, medium, can-both-hold | What brought him down? | B "He fell yesterday because of one page" | C "Amaral loses a second minister as food-contract affair spreads"
= labels
Pan y Sal | A "a company owned by his cousin" | C "a caterer, run by a relative"
Ana Paz | A "Deputy minister Ana Paz" | B "number two of the ministry"
Inés Durán | B "Senator Inés Durán" | C "Senator Inés Durán of the opposition Civic Front"
Bernardo Quiroz | A "Justice Minister Bernardo Quiroz" | C "the cabinet's safest pair of hands"
= times
A "on Thursday" 2025-10-16
A "March 3" 2025-03-03
A "on Sunday" 2025-10-12
A "on Tuesday" 2025-10-14
B "yesterday" 2025-10-16
B "on Wednesday night" 2025-10-15TNI
B "February 12" 2025-02-12
C "next week" 2025-W43
= never
n1: C "A separate inquiry, into medicine bought for the same prisons in 2023, was closed" | A "Prosecutors opened a preliminary inquiry on Tuesday" | another inquiry, not a conflict
n2: C "In June her transport minister left" | B "Bernardo Quiroz is no longer minister of justice" | other minister
n3: B "the cousin became its owner on February 12" | A "The letter, dated March 3" | the sale against the letter
n4: B "has asked for the ministry's mail of the first quarter" | A "Prosecutors opened a preliminary inquiry on Tuesday" | request for mail is not the opening
n5: B "San Telmo, inmates refused their meals for two days in August" | A "Three prisons signed contracts with Pan y Sal in April" | a protest against a contract
n6: B "who took no questions" | A "Quiroz told reporters at the ministry" | looks like a conflict: he spoke but answered nothing
n7: C "the contracts, which amount to more than 2 million pesos" | A "worth 2.4 million pesos in all" | rounding, not a difference
