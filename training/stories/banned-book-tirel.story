about: a novel is taken off sale in Tirel by court order; three accounts

## A | Tirel Times | 2027-11-17
# Court orders novel "Salt Wedding" withdrawn from shops {f1 f2}
A district court in Tirel on Tuesday ordered all copies of the novel "Salt Wedding" by Edita Kovar to be withdrawn from sale, finding that it insults the feelings of believers. {f1 f2 f3 f4}
The complaint had been brought by the Association of Devout Families, which objected to a scene in which a bride laughs in church. {f5 f6}
Judge Bohdan Lisak gave shops five days to comply. {f7}
The publisher, Ostrov Press, will appeal, its director Marek Zeman said. {f8 f9}
"A book is not a weapon, and laughter is not a crime," Mr Zeman told reporters. {f10}
Some 30,000 copies have been sold since the spring. {f11}
The author, who lives in Vienna, was not in court. {f12 f13}
The association's lawyer, Jana Hruba, said the verdict protected "those who do not shout". {f14}
A film of the book is due to be shot next year. {f15}

## B | PEN Letter | 2027-11-19
# Tirel: novelist's book pulped for a laugh {f1 f6}
We protest. {f16}
On 16 November a court in Tirel banned Edita Kovar's third novel, because of eleven lines. {f1 f2 f3 f6}
In those lines a young woman laughs during her own wedding. {f6}
No priest complained; a club of forty members did. {f5 f17}
Police removed copies from at least nine bookshops on Thursday, two days before the time allowed had run out. {f7 f18}
In the town of Velk they took a customer's own copy from his bag. {f19}
Ms Kovar told us from her home abroad: "I wrote about a woman who is happy at the wrong moment. That seems to be the charge." {f12 f20}
Her publisher says that books are no weapons nor laughing an offence. {f10}
The decision is being challenged before the regional court. {f8}
It is the second novel prohibited in Tirel since 2020, when "The Apiarist" was found to have libelled a mayor.
We ask the president of Tirel to speak. {f21}

## C | Christian Sunday | 2027-11-21
# "Salt Wedding": what the judgment does and does not say
Few of those who are indignant have read the judgment of District Judge Lisak. {f22}
It does not prohibit the book. {f1}
It suspends its sale until the words of the marriage liturgy, which are printed as the bride's jokes, have been taken out. {f1 f2 f6}
The plaintiffs, a lay association with four thousand families on its rolls, asked for no more. {f5 f17}
Ostrov Press could have reprinted within a month; it has chosen to go to a higher court. {f8}
Ms Hruba, counsel to the association, said that the quiet, too, had been given a hearing. {f14}
The bishop of Velk has been less quiet: he finds the case unfortunate and the novel rather good. {f23 f24}
Sales, meanwhile, have doubled. {f11}
The novelist tells interviewers that her heroine is merely glad at a bad time. {f20}
Officers who entered shops on Thursday acted too early, the police have conceded, and apologised to the owners. {f18 f25}
In the diocese of Lom a school play was cancelled in 2025 after a similar complaint.

= facts
f1: a court took the novel off sale, wholly or for a time
f2: the novel is Salt Wedding by Edita Kovar, banned or suspended by a court in Tirel
f3: the decision came on Tuesday 16 November
f4: the court found it insults believers' feelings
f5: an association of believers had complained
f6: the complaint is over a bride who laughs or jokes in church
f7: shops were given five days
f8: the publisher appeals
f9: Marek Zeman is director of Ostrov Press
f10: Zeman said a book is no weapon and laughter no crime
f11: how the book has sold
f12: Kovar lives abroad
f13: Kovar was not in court
f14: Hruba said the verdict protects those who do not shout
f15: a film of the book is due to be shot next year
f16: the letter's writers protest
f17: how many members the association has
f18: police took copies from shops on Thursday before the time was up
f19: a customer's own copy was taken in Velk
f20: Kovar said she wrote about a woman happy at the wrong moment
f21: the writers ask the president to speak
f22: few have read the judgment
f23: the bishop of Velk finds the case unfortunate
f24: the bishop finds the novel good
f25: police conceded and apologised
= quotes
q1: Marek Zeman | A direct "A book is not a weapon, and laughter is not a crime" | B indirect "books are no weapons nor laughing an offence"
q2: Jana Hruba | A mixed "the verdict protected \"those who do not shout\"" | C indirect "the quiet, too, had been given a hearing"
q3: Edita Kovar | B direct "I wrote about a woman who is happy at the wrong moment" | C indirect "her heroine is merely glad at a bad time"
= differ
x1: polarity, strong, exclude | Is the book banned? | B "a court in Tirel banned Edita Kovar's third novel" | C "It does not prohibit the book"
x2: cause, medium, exclude | What was it for? | A "a scene in which a bride laughs in church" | B "because of eleven lines" | C "the words of the marriage liturgy, which are printed as the bride's jokes"
x3: number, strong, exclude | How many are the plaintiffs? | B "a club of forty members" | C "four thousand families on its rolls"
x4: label, medium, framing | Who complained? | A "the Association of Devout Families" | B "a club of forty members" | C "a lay association"
x5: agency, medium, can-both-hold | What happened to the copies? | A "to be withdrawn from sale" | B "novelist's book pulped for a laugh"
x6: modality, soft, can-both-hold | Does the publisher appeal? | A "will appeal" | B "is being challenged before the regional court"
x7: degree, soft, can-both-hold | How does it sell? | A "Some 30,000 copies have been sold" | C "Sales, meanwhile, have doubled"
x8: speech-act, soft, framing | How does the writer look on the decision? | B "We protest" | C "Few of those who are indignant have read the judgment"
x9: place, soft, can-both-hold | Where does Kovar live? | A "who lives in Vienna" | B "from her home abroad"
= labels
the decision | B "pulped for a laugh" | C "the judgment of District Judge Lisak"
Edita Kovar | A "The author" | C "The novelist"
the complainants | A "the Association of Devout Families" | B "a club of forty members" | C "The plaintiffs"
= times
A "on Tuesday" 2027-11-16
A "next year" 2028
B "on Thursday" 2027-11-18
C "on Thursday" 2027-11-18
B "On 16 November" 2027-11-16
= never
n1: B "\"The Apiarist\" was found to have libelled a mayor" | A "insults the feelings of believers" | other book, other ground
n2: C "In the diocese of Lom a school play was cancelled in 2025" | A "to be withdrawn from sale" | a play
n3: B "at least nine bookshops on Thursday" | A "gave shops five days to comply" | seizure and deadline
n4: C "The bishop of Velk" | B "In the town of Velk they took a customer's own copy" | same town, other matter
n5: B "No priest complained" | C "The bishop of Velk has been less quiet" | a complaint and a view of the case
n6: A "A film of the book is due to be shot next year" | C "Ostrov Press could have reprinted within a month" | film and reprint
