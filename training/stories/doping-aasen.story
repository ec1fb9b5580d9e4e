about: the skier Tuva Aasen is banned for two years after a positive test; three accounts

## A | Nordlys Sport | 2026-10-09
# Aasen banned for two years {f1}
Cross-country skier Tuva Aasen has been banned for two years after testing positive for the stimulant oxyvane, the Winter Sports Integrity Board announced on Thursday. {f1 f2 f3}
The sample was taken on March 14 after the 30-kilometre race in Vallinge, which the 27-year-old won by 41 seconds. {f4 f5}
Aasen loses that victory and the overall title she took nine days later. {f6 f7}
The board accepted that she had not meant to dope but found that she had been negligent. {f8 f9}
The substance came from a cough syrup bought by the team doctor, Rolf Hegge, in a chemist's abroad. {f10 f11}
"I trusted the doctor, and I would do so again," Aasen said in tears at a press conference in Lom. {f12 f13}
She has three weeks to appeal and said she would. {f14}
The ban is counted from the day of the test and ends on March 13, 2028. {f15}
Hegge, who left the team in June, faces a hearing of his own in November. {f16 f17}
The federation's president, Kari Moen, called the ruling "harsh but correct". {f18}
In 2019 the biathlete Ola Brekke was cleared after a similar case, also over a cough medicine.
The victory in Vallinge passes to the Finnish-born runner-up, Saara Lempi. {f19}

## B | The Alpine Ledger | 2026-10-09
# 'I trusted him': tearful champion vows to fight doping ban {f12 f1 f14}
-- Tuva Aasen leaves the hotel in Lom on Thursday. Photograph: Ledger pool
Her voice broke only once. {f13}
“I trusted our doctor. I'd do it again tomorrow,” said Tuva Aasen, the world's best skier over 30 kilometres, an hour after she had learned that she may not race for two years. {f12 f1}
The verdict of the integrity board was delivered by e-mail at nine o'clock on Thursday. {f3 f20}
It is almost certain to end the season of a woman who had been favourite for three medals at the home world championships in February. {f21}

At the heart of the case is a small brown bottle. {f10}
Rolf Hegge, for eleven years the team's physician, has admitted giving it to her on the eve of the Vallinge race when she complained of a sore throat. {f10 f11 f22}
He had not read the label, he told the panel; a red warning about athletes stood on the back. {f23}
The panel held that nobody had set out to cheat. {f8}
But a skier of her experience, it wrote, should have checked what she was swallowing. {f9}
“Ignorance is no defence when the warning is printed in red,” the chairwoman, Judge Amara Nwosu, said. {f24}
Aasen's lawyer, Tomas Reyl, had asked for a reprimand; the board's prosecutor had wanted four years. {f25 f26}
An appeal will be lodged next week, Reyl said. {f14}

Not everybody wept. {f13}
Saara Lempi, who inherits the Vallinge win, wrote that she would have preferred to get her flowers on the day. {f19 f27}
Last winter Lempi herself missed two tests, for which she was given a warning.
Moen, the federation's head, found the decision strict yet right. {f18}

## C | Global Wire Service | 2026-10-08
# Skiing: Overall champion Aasen gets two-year doping ban {f1}
LOM (GWS) - Overall World Series champion Tuva Aasen was suspended for two years on Thursday for an anti-doping violation, the Winter Sports Integrity Board said. {f1 f3}
An in-competition sample collected in Vallinge in March showed traces of oxyvane, a stimulant on the prohibited list. {f2 f4}
The B sample, opened in May, confirmed the finding. {f28}
Aasen's win over 30 km was annulled, but she keeps the crystal globe because her lead in the standings was large enough without it. {f6 f7}
The board said it was satisfied the violation was unintentional. {f8}
It did, however, find "significant fault" on the part of the athlete. {f9}
Aasen, 26, said she had trusted the team doctor, whose remedy for a sore throat contained the substance. {f12 f10 f11}
The doctor has been provisionally suspended. {f29}
An appeal to the Court of Sport must be filed within 21 days. {f14}
The suspension is backdated to March. {f15}
It is the first doping ban for a member of the national team since 2011, when a relay runner was suspended for eighteen months. {f30}

= facts
f1: Aasen was banned for two years
f2: she tested positive for the stimulant oxyvane
f3: the board's decision came on Thursday
f4: the sample was taken in Vallinge in March
f5: Aasen won the Vallinge race by 41 seconds
f6: her Vallinge win is annulled
f7: what becomes of her overall title
f8: the board accepted that she had not meant to dope
f9: the board found fault or negligence on her part
f10: the substance came from a cough or throat remedy
f11: the remedy was given by the team doctor
f12: Aasen said she trusted the doctor
f13: Aasen was in tears at the press conference
f14: an appeal can be filed within three weeks or will be
f15: the ban counts from March
f16: Hegge left the team in June
f17: Hegge faces a hearing in November
f18: Moen called the ruling harsh but correct
f19: the Vallinge win passes to Saara Lempi
f20: the verdict was delivered by e-mail at nine
f21: Aasen had been favourite for three medals at the home championships
f22: Hegge gave it on the eve of the race for a sore throat
f23: Hegge said he had not read the label
f24: Nwosu said ignorance is no defence
f25: Reyl had asked for a reprimand
f26: the prosecutor had wanted four years
f27: Lempi would have preferred her flowers on the day
f28: the B sample confirmed the finding in May
f29: the doctor is provisionally suspended
f30: it is the national team's first doping ban since 2011
= quotes
q1: Tuva Aasen | A direct "I trusted the doctor, and I would do so again" | B direct "I trusted our doctor. I'd do it again tomorrow" | C indirect "she had trusted the team doctor"
q2: Kari Moen | A mixed "called the ruling \"harsh but correct\"" | B indirect "found the decision strict yet right"
q3: Winter Sports Integrity Board | A indirect "she had not meant to dope" | B indirect "nobody had set out to cheat" | C indirect "it was satisfied the violation was unintentional"
q4: Winter Sports Integrity Board | A indirect "found that she had been negligent" | B indirect "should have checked what she was swallowing" | C mixed "find \"significant fault\" on the part of the athlete"
= differ
x1: polarity, strong, exclude | Does she lose the overall title? | A "loses that victory and the overall title" | C "she keeps the crystal globe"
x2: number, medium, exclude | How old is Aasen? | A "which the 27-year-old won" | C "Aasen, 26, said"
x3: modality, medium, can-both-hold | Will she appeal? | A "She has three weeks to appeal and said she would" | B "An appeal will be lodged next week" | C "must be filed within 21 days"
x4: agency, medium, can-both-hold | How did the remedy come to her? | A "a cough syrup bought by the team doctor" | B "giving it to her on the eve of the Vallinge race" | C "whose remedy for a sore throat contained the substance"
x5: role, medium, can-both-hold | What has become of the doctor? | A "Hegge, who left the team in June" | C "The doctor has been provisionally suspended"
x6: degree, soft, can-both-hold | How grave was her fault? | A "found that she had been negligent" | C "find \"significant fault\""
x7: label, soft, framing | Who is Aasen? | A "Cross-country skier Tuva Aasen" | B "tearful champion" | C "Overall World Series champion Tuva Aasen"
x8: speech-act, soft, can-both-hold | How did Moen put it? | A "called the ruling \"harsh but correct\"" | B "found the decision strict yet right"
= labels
the remedy | A "a cough syrup" | B "a small brown bottle" | C "remedy for a sore throat"
Tuva Aasen | A "Cross-country skier" | B "the world's best skier over 30 kilometres" | C "Overall World Series champion"
Rolf Hegge | A "the team doctor, Rolf Hegge" | B "the team's physician"
= times
A "on Thursday" 2026-10-08
A "on March 14" 2026-03-14
A "March 13, 2028" 2028-03-13
B "at nine o'clock on Thursday" 2026-10-08
C "on Thursday" 2026-10-08
C "in May" 2026-05
= never
n1: A "In 2019 the biathlete Ola Brekke was cleared after a similar case" | C "was suspended for two years on Thursday" | other athlete, other outcome
n2: A "has been banned for two years" | B "wanted four years" | the ban and the prosecutor's demand
n3: A "faces a hearing of his own in November" | C "The doctor has been provisionally suspended" | a hearing to come and a present suspension
n4: B "Lempi herself missed two tests" | C "An in-competition sample collected in Vallinge in March" | other athlete's tests
n5: A "has been banned for two years" | C "a relay runner was suspended for eighteen months" | other athlete, 2011
n6: B "had asked for a reprimand" | A "called the ruling \"harsh but correct\"" | other speaker, other demand
n7: B "He had not read the label" | C "she had trusted the team doctor" | doctor's admission and athlete's trust
