about: a president walks out of a summit dinner in Pearl City; three accounts

## A | Northline Agency | 2027-06-12
# President leaves Pearl City summit after toast {f1 f2}
-- PEARL CITY, June 12 (Northline) -
President Ansel Morrow of Caldera left a summit of the eleven-nation Pacific Rim Forum on Friday evening, hours before its closing declaration was to be signed. {f1 f3 f4}
Morrow walked out of a dinner after his Sunda counterpart, Lim Siew Fong, referred in a toast to "lost islands and found manners", delegates said. {f1 f2 f5}
The declaration, on cutting tariffs on green goods, was adopted on Saturday by ten members. {f6 f7}
"Caldera was represented by its chair, which remained silent," said host Prime Minister Leota Faleolo. {f8}
Morrow's office blamed a stomach complaint. {f9}
Caldera's trade minister, Ruth Varga, had initialled the text on Thursday. {f10}
Lim told reporters that her words had not been aimed at anyone. {f11}
The forum accounts for a quarter of world trade. {f12}
The next meeting will be held in Sunda in 2028. {f13}

## B | Caldera Herald | 2027-06-13
# Food poisoning, says palace; fury, say the waiters {f9 f2}
The president's soup was hardly cold when his motorcade was at the airport.
The official explanation came at two in the morning: "an acute gastric indisposition". {f9}
Three people who sat at the high table on Friday tell another story. {f2}
Lim Siew Fong, they say, rose after the fish and drank to "islands lost and manners found". {f5}
Mr Morrow put down his glass, said something to his interpreter and left through the kitchen. {f1 f14}
His father signed away the Tern Islands in 1994, and no one in Caldera makes jokes about it. {f15}
Ms Lim says that the line came from an old sailors' song and concerned nobody in the room. {f11 f16}
Trade minister Varga was left on the pavement with two suitcases. {f17}
Two days earlier she had put her initials to the tariff accord; now her country is the only one that has not signed. {f6 f7 f10}
Mr Faleolo, the host, quipped that Caldera had been represented by a silent chair. {f8}
The president is not known to have seen a doctor. {f18}
On Monday parliament will ask why. {f19}
In 2019 his predecessor flew home early from the same forum, that time for a flood. {f20}

## C | Sunda Free Voice | 2027-06-13
# Ten sign, one sulks: tariff deal done despite Morrow's exit {f1 f6 f7}
Ten Pacific states agreed on Saturday to end duties on solar panels, turbines and batteries by 2031. {f6 f7 f21}
The agreement is the forum's first in nine years. {f22}
It was nearly eclipsed by the departure of Caldera's president the night before. {f1}
President Lim said she had "nothing to apologise for", since the verse she quoted is two hundred years old. {f16 f23}
Diplomats confirm that he had threatened on Wednesday to leave unless fishing was struck from the agenda. {f24}
It was not the toast, they say, that drove him out. {f25}
The door is open for Caldera to accede until the end of the year. {f26}
"We will keep the chair warm," Ms Lim said. {f27}
Prime Minister Leota Faleolo spoke of a chair that had been "quiet but well behaved". {f8}
Caldera sells a third of its fish to Sunda. {f28}
Sunda takes over the presidency in January. {f29}

= facts
f1: Morrow left the summit on Friday evening
f2: he left after or because of a toast
f3: the forum has eleven members
f4: he left before the declaration was signed
f5: Lim's toast spoke of lost islands and found manners
f6: a declaration on tariffs on green goods was adopted on Saturday
f7: ten members signed without Caldera
f8: Faleolo said Caldera was represented by a silent chair
f9: Morrow's office gave a stomach complaint as the reason
f10: Varga had initialled the text
f11: Lim said her words were aimed at nobody
f12: the forum accounts for a quarter of world trade
f13: the next meeting is in Sunda in 2028
f14: he left through the kitchen
f15: his father signed away the Tern Islands in 1994
f16: Lim said the line was from an old song or verse
f17: Varga was left on the pavement
f18: the president is not known to have seen a doctor
f19: parliament will ask on Monday
f20: his predecessor left the forum early in 2019 for a flood
f21: the duties end by 2031
f22: it is the forum's first agreement in nine years
f23: Lim said she had nothing to apologise for
f24: Morrow had threatened to leave over fishing
f25: diplomats say the toast did not drive him out
f26: Caldera can accede until the end of the year
f27: Lim said they would keep the chair warm
f28: Caldera sells a third of its fish to Sunda
f29: Sunda takes the presidency in January
= quotes
q1: Lim Siew Fong | A mixed "\"lost islands and found manners\"" | B mixed "\"islands lost and manners found\""
q2: Leota Faleolo | A direct "\"Caldera was represented by its chair, which remained silent,\"" | B indirect "Caldera had been represented by a silent chair" | C mixed "a chair that had been \"quiet but well behaved\""
q3: Morrow's office | A indirect "Morrow's office blamed a stomach complaint" | B direct "\"an acute gastric indisposition\""
q4: Lim Siew Fong | A indirect "her words had not been aimed at anyone" | B indirect "concerned nobody in the room"
= differ
x1: cause, strong, exclude | Why did he leave? | A "Morrow's office blamed a stomach complaint" | C "he had threatened on Wednesday to leave unless fishing was struck from the agenda" | B "Food poisoning, says palace; fury, say the waiters"
x2: polarity, strong, exclude | Was it the toast? | B "Three people who sat at the high table on Friday tell another story" | C "It was not the toast, they say, that drove him out"
x3: date, soft, only-if | When did Varga initial the text? | A "had initialled the text on Thursday" | B "Two days earlier she had put her initials to the tariff accord"
x4: label, soft, framing | How is his leaving called? | A "President leaves Pearl City summit after toast" | C "Ten sign, one sulks"
x5: speech-act, soft, can-both-hold | How did Faleolo speak? | A "said host Prime Minister Leota Faleolo" | B "quipped that Caldera had been represented by a silent chair"
x6: degree, soft, framing | How important was it? | C "It was nearly eclipsed by the departure" | B "now her country is the only one that has not signed"
= labels
Lim Siew Fong | A "his Sunda counterpart" | C "President Lim"
Leota Faleolo | A "host Prime Minister Leota Faleolo" | B "Mr Faleolo, the host"
the declaration | A "The declaration, on cutting tariffs on green goods" | B "the tariff accord"
= times
A "on Friday evening" 2027-06-11TEV
A "on Saturday" 2027-06-12
A "on Thursday" 2027-06-10
B "on Friday" 2027-06-11
B "in 1994" 1994
B "On Monday" 2027-06-14
C "on Wednesday" 2027-06-09
C "the night before" 2027-06-11TNI
C "in January" 2028-01
= never
n1: B "In 2019 his predecessor flew home early from the same forum" | A "left a summit of the eleven-nation Pacific Rim Forum on Friday evening" | other president, other year
n2: C "\"We will keep the chair warm,\"" | A "\"Caldera was represented by its chair, which remained silent,\"" | Lim, not Faleolo
n3: A "a summit of the eleven-nation Pacific Rim Forum" | C "Ten Pacific states agreed on Saturday" | members against signers, no conflict
n4: B "The president is not known to have seen a doctor" | A "Morrow's office blamed a stomach complaint" | no visit known is not a denial
n5: A "The next meeting will be held in Sunda in 2028" | C "Sunda takes over the presidency in January" | meeting against presidency
n6: C "\"nothing to apologise for\"" | A "her words had not been aimed at anyone" | two sayings of Lim
n7: B "His father signed away the Tern Islands in 1994" | A "hours before its closing declaration was to be signed" | other signing
