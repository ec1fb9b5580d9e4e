about: coalition talks in Vestra collapse over a tunnel; three accounts

## A | Vestra Radio News | 2027-02-05
# Coalition talks break down after 47 days {f1 f2}
Talks on a new government for Vestra broke down on Thursday night, 47 days after they began, the country's three centre parties said. {f1 f2}
The Liberals walked out of the room at 23:10 when the Farmers' Union refused to give up the Orm tunnel. {f3 f4}
"You cannot build a government on a hole in a mountain," Liberal leader Astrid Lund told reporters on the stairs. {f5}
Jonas Okafor, who heads the Farmers' Union, said his party had been ready to talk until Christmas. {f6}
The Social Democrats, the largest of the three with 61 seats, said they would now try to govern alone. {f7 f8}
President Henrik Aall will receive all party leaders on Monday. {f9}
The tunnel is to cost 11 billion marks and would halve the journey to the western valleys. {f10 f11}
A caretaker cabinet under Prime Minister Runa Dahl has been in office since the election of November 29. {f12}
If no majority is found by March 15, the constitution requires a new vote. {f13}
In 2018, talks failed after 62 days and a minority cabinet held on for three years. {f14}

## B | Fjellbladet | 2027-02-06
# The tunnel did not kill it
It will be said that a tunnel brought down the coalition.
It is not so simple, say people from all three delegations who spoke to Fjellbladet on condition that they not be named.
By Wednesday the Orm project had been parked: a commission, a report, a decision in 2029. {f15}
What was left was the finance ministry. {f16}
Both Ms Lund and Mr Okafor wanted it, and Prime Minister Dahl, tired after seven weeks, would not choose. {f2 f16 f17}
A little after eleven on Thursday evening the Farmers' Union left the table, and the Liberals followed them down the stairs. {f1 f3}
"One doesn't found a government upon a hole in a mountain," Ms Lund said, a line that two of her aides had been heard practising. {f5}
Mr Okafor replied that his people could have gone on till Christmas. {f6}
Ms Dahl's Social Democrats hold 61 of the 169 seats, too few to rule by themselves without somebody's patience. {f7}
That is nevertheless what she intends. {f8}
"I will go to parliament alone and see who dares to vote against bread and schools," she said on Friday morning. {f8 f18}
The western valleys have been waiting for their tunnel since 1974. {f19}
In Ormdal the mayor, Sigrid Bø, had already ordered the flags. {f20}
The president, who has no power to name a prime minister without a vote, has summoned the leaders for Monday. {f9 f21}
Mid-March is the limit; after that the voters get another turn. {f13}
An opinion poll published on Friday gives the Liberals two points more than in November. {f22}

## C | The Continental | 2027-02-05
# Vestra faces fresh election as coalition effort collapses {f1}
Vestra's attempt to form a three-party government collapsed late on Thursday in a row over a mountain tunnel, leaving the Nordic country in the hands of a caretaker. {f1 f4 f12}
Astrid Lund's Liberals quit the negotiations after the agrarian party declined to abandon the 12-billion-mark Orm scheme. {f3 f4 f10}
Seven weeks of bargaining ended shortly after 11 pm. {f1 f2}
The Social Democrats of acting premier Runa Dahl could form a minority government, analysts said, though she has ruled out relying on the Patriots. {f8 f23}
The Patriots came fourth in the November ballot with 22 seats. {f24}
Head of state Henrik Aall has invited the parties to his residence at the beginning of next week. {f9}
Should parliament elect no prime minister by the middle of next month, Vestrans must go back to the polls. {f13}
It would be the second election within six months. {f25}
Investors took fright: the mark lost 1.4 percent against the euro. {f26}
Minority rule isn't new in Vestra, where one such cabinet survived from 2018 to 2021. {f14}
"The party was ready to sit there until Christmas," Farmers' Union chief Jonas Okafor said, denying that his side had walked away. {f6 f27}

= facts
f1: coalition talks in Vestra broke down late on Thursday
f2: the talks had lasted 47 days, seven weeks
f3: the parties left the talks
f4: the talks failed over the Orm tunnel
f5: Lund said a government cannot be built on a hole in a mountain
f6: Okafor said his party was ready to talk until Christmas
f7: the Social Democrats have 61 seats
f8: the Social Democrats may govern alone
f9: the president receives the party leaders on Monday
f10: the tunnel costs 11 or 12 billion marks
f11: the tunnel would halve the journey to the western valleys
f12: a caretaker cabinet is in office
f13: without a majority by mid-March there is a new vote
f14: a minority cabinet governed for three years from 2018
f15: the tunnel had been put off by Wednesday
f16: the finance ministry was what they quarrelled over
f17: Dahl would not choose between them
f18: Dahl said she would go to parliament alone
f19: the valleys have waited for the tunnel since 1974
f20: the mayor of Ormdal had ordered the flags
f21: the president cannot name a prime minister without a vote
f22: a poll gives the Liberals two points more
f23: Dahl has ruled out relying on the Patriots
f24: the Patriots won 22 seats
f25: it would be the second election within six months
f26: the mark lost 1.4 percent
f27: Okafor denied that his side had walked away
= quotes
q1: Astrid Lund | A direct "\"You cannot build a government on a hole in a mountain,\"" | B direct "\"One doesn't found a government upon a hole in a mountain,\""
q2: Jonas Okafor | A indirect "his party had been ready to talk until Christmas" | B indirect "his people could have gone on till Christmas" | C direct "\"The party was ready to sit there until Christmas,\""
q3: Runa Dahl | A indirect "they would now try to govern alone" | B direct "\"I will go to parliament alone and see who dares to vote against bread and schools,\""
= differ
x1: order, strong, exclude | Who left first? | A "The Liberals walked out of the room at 23:10 when the Farmers' Union refused" | B "the Farmers' Union left the table, and the Liberals followed them"
x2: cause, strong, only-if | Over what did the talks fail? | A "when the Farmers' Union refused to give up the Orm tunnel" | B "What was left was the finance ministry" | C "in a row over a mountain tunnel"
x3: number, medium, exclude | What does the tunnel cost? | A "to cost 11 billion marks" | C "the 12-billion-mark Orm scheme"
x4: modality, medium, only-if | Will the Social Democrats govern alone? | A "said they would now try to govern alone" | C "could form a minority government, analysts said"
x5: polarity, strong, exclude | Did the Farmers' Union walk away? | B "the Farmers' Union left the table" | C "denying that his side had walked away"
x6: degree, soft, framing | How near is a new election? | A "If no majority is found by March 15" | C "Vestra faces fresh election as coalition effort collapses"
x7: label, soft, framing | What is the president's act? | A "will receive all party leaders on Monday" | B "has summoned the leaders for Monday" | C "has invited the parties to his residence"
= labels
Farmers' Union | A "the Farmers' Union" | C "the agrarian party"
Runa Dahl | A "Prime Minister Runa Dahl" | C "acting premier Runa Dahl"
Henrik Aall | A "President Henrik Aall" | C "Head of state Henrik Aall"
the Orm tunnel | A "the Orm tunnel" | B "the Orm project" | C "the 12-billion-mark Orm scheme"
= times
A "on Thursday night" 2027-02-04TNI
A "on Monday" 2027-02-08
A "March 15" 2027-03-15
A "November 29" 2026-11-29
B "By Wednesday" 2027-02-03
B "on Friday morning" 2027-02-05TMO
C "late on Thursday" 2027-02-04
C "the middle of next month" 2027-03
= never
n1: A "In 2018, talks failed after 62 days" | C "Seven weeks of bargaining ended shortly after 11 pm" | the talks of 2018, not these
n2: C "The Patriots came fourth in the November ballot with 22 seats" | A "the largest of the three with 61 seats" | other party's seats
n3: B "An opinion poll published on Friday gives the Liberals two points more than in November" | C "The Patriots came fourth in the November ballot" | a poll, not the election
n4: C "It would be the second election within six months" | A "since the election of November 29" | the next election against the last
n5: B "The western valleys have been waiting for their tunnel since 1974" | A "would halve the journey to the western valleys" | waiting against what it would do
n6: B "a decision in 2029" | A "If no majority is found by March 15" | the tunnel's deadline against the government's
n7: B "who has no power to name a prime minister without a vote" | C "Should parliament elect no prime minister" | the president's power against the deadline
