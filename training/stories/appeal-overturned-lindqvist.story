about: an appeal court overturns a murder conviction after 19 years; four accounts

## A | Northline Agency | 2026-10-07
# Man freed after 19 years as court quashes murder conviction {f1 f2 f3}
-- SUNDHAVN, Oct 7 (Northline) -
An appeals court on Wednesday quashed the conviction of a man who had spent 19 years in prison for a murder in 2006 after a new test found another person's DNA on the weapon. {f1 f2 f4 f5}
Elias Lindqvist, 47, walked out of the Sundhavn courthouse at 11:20. {f3 f6}
Presiding judge Maren Holt said the verdict of 2007 "cannot stand for another day". {f7}
Prosecutors said they wouldn't seek a retrial. {f8}
Lindqvist was sentenced to life for the killing of pharmacist Berit Sand, 29. {f9 f10}
A first appeal was dismissed in 2011. {f11}
The justice ministry said that he would be entitled to compensation. {f12}

## B | Sundhavn Tidende | 2026-10-08
# The first thing he did was look at the sea {f3}
-- By Amina Wessel
-- Photo: Elias Lindqvist and his sister on the north mole. (Wessel)
He asked for it, his sister says, before he asked for food. {f13}
Kari Lindqvist drove him to the north mole, and there he stood for an hour with his hands in the pockets of a jacket that had been bought for somebody heavier. {f13}
The court of appeal needed 14 pages to undo what took a jury three hours in the spring of 2007. {f1 f14}
"It cannot stand for one day more," said Judge Holt. {f7}
On the handle of the knife that killed Berit Sand, a laboratory in Leyde had found traces of a man, and the man is not Elias. {f4 f10}
The knife had lain in a cellar of the police station, in a box with a wrong number, until a summer intern opened it last year. {f15}
Detective Rolf Eide, who led the case and has since retired, told Tidende he still believes he had the right man. {f16 f17}
For the mother of Berit Sand it is the second time that she has lost something. {f18}
"I have hated the wrong person for nineteen years, and I'm too old to begin again," said Randi Sand, 81. {f19}
Lawyer Peter Osei worked on the file without pay for eight years. {f20}
He speaks of at least 30 million crowns. {f12 f21}
Elias Lindqvist says that he isn't angry. {f22}
"Anger is a room and I've just come out of one," he said. {f23}

## C | Justice Quarterly Online | 2026-10-09
# Lindqvist: a conviction undone by a box {f1}
The Sundhavn appeal court annulled on Tuesday the life sentence passed on Elias Lindqvist in 2007. {f1 f9}
It did so on one ground alone, the genetic traces on the knife; it expressly left open whether the police had leaned on a witness. {f4 f24}
The sole eyewitness, a neighbour, withdrew her statement in 2019 and died in 2022. {f25}
The reviewing commission had turned him down twice, in 2014 and 2020. {f26}
Mr Lindqvist had been behind bars for 19 years and four months. {f2}
The public prosecutor declined to bring him to trial again. {f8}
Under the statute, a person wrongly imprisoned receives at most 1,500 crowns a day, that is, somewhat over ten million. {f12 f21}
The traces match no one in the national register. {f27}
Investigators have opened the case anew. {f28}
It is the fourth murder conviction to be set aside in the country since 1990. {f29}

## D | Nordic Morning Show online | 2026-10-08
# Innocent! Elias is free after 19 years of hell {f1 f2 f3}
He went in a young man and has come out with grey hair.
Elias Lindqvist never killed anyone, and on Wednesday three judges said so. {f1 f30}
His mum died while he was inside; they let him go to the funeral in handcuffs. {f31}
The 48-year-old told fans at the courthouse: "Anger's a room. I just got out of one." {f6 f23}
DNA proves that a stranger stabbed pretty pharmacist Berit, 29, in her flat. {f4 f10}
"All those years I hated the wrong one," her heartbroken mother told us. {f19}
Cops are now hunting the real killer. {f28}
The state will have to cough up: 30 million, says his lawyer. {f12 f21}
His sister took him straight to the seaside. {f13}

= facts
f1: the appeal court quashed Lindqvist's murder conviction
f2: he had spent 19 years in prison
f3: Lindqvist is free
f4: another person's DNA was found on the weapon
f5: he was imprisoned for a murder
f6: he left the courthouse
f7: Holt said the verdict cannot stand for another day
f8: prosecutors will not seek a retrial
f9: he was sentenced to life
f10: Berit Sand, a pharmacist of 29, was killed
f11: a first appeal was dismissed in 2011
f12: he will get compensation
f13: his sister drove him to the sea
f14: a jury convicted him in three hours in 2007
f15: the knife lay in a wrongly numbered box until an intern opened it
f16: Eide led the case and has retired
f17: Eide still believes he had the right man
f18: for the mother it is the second loss
f19: Randi Sand said she hated the wrong person for years
f20: Osei worked without pay for eight years
f21: how much compensation there may be
f22: Lindqvist says he is not angry
f23: Lindqvist said anger is a room he has just left
f24: the court left open whether police leaned on a witness
f25: the eyewitness withdrew her statement in 2019
f26: the commission had turned him down twice
f27: the traces match no one in the register
f28: police investigate the case anew
f29: it is the fourth murder conviction set aside since 1990
f30: three judges ruled
f31: his mother died while he was inside
= quotes
q1: Maren Holt | A mixed "\"cannot stand for another day\"" | B direct "\"It cannot stand for one day more,\""
q2: Elias Lindqvist | B direct "\"Anger is a room and I've just come out of one,\"" | D direct "\"Anger's a room. I just got out of one.\""
q3: Randi Sand | B direct "\"I have hated the wrong person for nineteen years, and I'm too old to begin again,\"" | D direct "\"All those years I hated the wrong one,\""
= differ
x1: date, medium, exclude | On what day did the court rule? | A "An appeals court on Wednesday quashed the conviction" | C "annulled on Tuesday the life sentence"
x2: number, strong, only-if | How much will he get? | B "He speaks of at least 30 million crowns" | C "somewhat over ten million"
x3: number, soft, exclude | How old is he? | A "Elias Lindqvist, 47" | D "The 48-year-old"
x4: factuality, strong, can-both-hold | Is he shown innocent? | C "It did so on one ground alone, the genetic traces on the knife" | D "Elias Lindqvist never killed anyone, and on Wednesday three judges said so"
x5: between-speakers, strong, exclude | Did he do it? | B "he still believes he had the right man" | D "DNA proves that a stranger stabbed pretty pharmacist Berit"
x6: degree, soft, can-both-hold | How long was he inside? | A "had spent 19 years in prison" | C "for 19 years and four months"
x7: modality, medium, only-if | Is compensation sure? | A "would be entitled to compensation" | D "The state will have to cough up"
x8: label, soft, framing | How is his release told? | A "Man freed after 19 years as court quashes murder conviction" | D "Elias is free after 19 years of hell"
= labels
Elias Lindqvist | A "a man who had spent 19 years in prison" | D "The 48-year-old"
Berit Sand | A "pharmacist Berit Sand, 29" | D "pretty pharmacist Berit, 29"
Peter Osei | B "Lawyer Peter Osei" | D "his lawyer"
= times
A "on Wednesday" 2026-10-07
A "in 2006" 2006
A "in 2011" 2011
B "the spring of 2007" 2007-SP
B "last year" 2025
C "on Tuesday" 2026-10-06
C "in 2019" 2019
D "on Wednesday" 2026-10-07
= never
n1: A "A first appeal was dismissed in 2011" | C "annulled on Tuesday the life sentence" | the first appeal, not this one
n2: C "had turned him down twice, in 2014 and 2020" | A "A first appeal was dismissed in 2011" | commission against court
n3: C "The sole eyewitness, a neighbour, withdrew her statement in 2019" | B "he still believes he had the right man" | other person
n4: D "His mum died while he was inside" | B "For the mother of Berit Sand it is the second time" | other mother
n5: C "the fourth murder conviction to be set aside in the country" | A "quashed the conviction of a man" | a count of such cases
n6: B "needed 14 pages" | C "in 2014 and 2020" | numbers of other things
n7: B "until a summer intern opened it last year" | C "Investigators have opened the case anew" | a box opened, a case opened
n8: C "at most 1,500 crowns a day" | B "at least 30 million crowns" | rate against sum
