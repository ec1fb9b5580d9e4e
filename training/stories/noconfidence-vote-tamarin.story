about: a no-confidence vote fails by two votes in Tamarin; three accounts

## A | Tamarin Sentinel | 2026-07-09
# Mbeki-Rao survives by two votes {f1 f2}
Prime Minister Sunil Mbeki-Rao survived a motion of no confidence on Wednesday by two votes after four members of the opposition stayed away. {f1 f2 f3}
The motion got 74 votes, 76 members voted against it and the Speaker did not vote. {f2 f4 f5}
It was brought by the National Front over the sale of the port of Grand Anse to a foreign company. {f6 f7}
"The captain has kept the ship, but the rats have been counted," said Front leader Yolande Perrier. {f8}
The debate lasted eleven hours. {f9}
Mbeki-Rao told the house that the port had lost 30 million rupees a year and that the buyer would keep all 1,100 jobs. {f10 f11}
Two of his own back-benchers, Abel Naidoo and Chantal Li, voted with the opposition. {f12}
They were expelled from the Labour group an hour later. {f13}
Of the four absent opposition members, one was in hospital. {f3 f14}
Perrier accused the government of buying the other three. {f15}
A motion against Mbeki-Rao's predecessor in 2019 failed by nineteen votes. {f16}
The next election is due in October 2027. {f17}
Shares on the Port Royal exchange closed higher. {f18}

## B | Indian Ocean Press Service | 2026-07-08
# Tamarin premier wins confidence vote {f1}
The government of Tamarin narrowly defeated a censure motion on Wednesday over a contested port privatisation. {f1 f2 f6 f7}
Lawmakers rejected the motion by 76 to 74. {f4}
The premier, Sunil Mbeki-Rao, 58, has led the island since 2022. {f19}
Perrier, the opposition leader, said three of her members had been bribed, an allegation that the government called absurd. {f15 f20}
Outside parliament about 5,000 people protested against the sale. {f21}
Police used tear gas and arrested 17. {f22 f23}
The sale, worth $420 million, is to be completed on September 1. {f24}
Two members of the ruling party defied the whip. {f12}

## C | La Gazette des Îles | 2026-07-10
# After the vote, the bill {f1}
-- Translated from French
He laughed, on Wednesday night, as he came down the steps, and he was wrong to laugh. {f25}
A majority that had been fourteen is now two, and tomorrow it may be none. {f2 f26}
Of his own people two have left him, the young deputy Li and old Naidoo, who were shown the door before midnight. {f12 f13}
What saved the prime minister was the absence of four members of the other camp. {f1 f3}
One has a broken hip. {f14}
The three others were seen on Thursday at the opening of a hotel. {f27}
Madame Perrier found the formula of the day: "The captain keeps his ship, but we have counted the rats." {f8}
The port was sold badly, without tender, to Meridor Ports. {f7 f28}
The dockers, of whom there are 1,100, have been promised their posts for three years, not for ever. {f11}
In front of the gates ten thousand people sang; the police answered with gas. {f21 f22}
Nineteen arrests were made, two of them of minors. {f23 f29}
Elections aren't expected before the autumn of next year. {f17}
Who is going to govern until then?

= facts
f1: a no-confidence motion against Mbeki-Rao failed
f2: the majority was two votes
f3: four opposition members were absent
f4: the vote was 76 to 74
f5: the Speaker did not vote
f6: the National Front, the opposition, brought the motion
f7: the motion was over the sale of the port
f8: Perrier said the captain keeps the ship but the rats are counted
f9: the debate lasted eleven hours
f10: the port had lost 30 million rupees a year
f11: the port's 1,100 jobs are kept
f12: two of the ruling party voted against the premier
f13: the two were expelled
f14: one of the absent was in hospital
f15: Perrier said three members were bought
f16: a motion in 2019 failed by nineteen votes
f17: the next election is in autumn 2027
f18: shares closed higher
f19: Mbeki-Rao has governed since 2022
f20: the government called the allegation absurd
f21: a crowd protested outside parliament
f22: police used tear gas
f23: police made arrests
f24: the sale is worth $420 million and ends on September 1
f25: he laughed as he came down the steps
f26: the majority had been fourteen
f27: the three were seen at the opening of a hotel
f28: the port was sold to Meridor Ports without tender
f29: two of the arrested are minors
= quotes
q1: Yolande Perrier | A direct "\"The captain has kept the ship, but the rats have been counted,\"" | C direct "\"The captain keeps his ship, but we have counted the rats.\""
q2: Yolande Perrier | A indirect "Perrier accused the government of buying the other three" | B indirect "said three of her members had been bribed"
q3: Sunil Mbeki-Rao | A indirect "the buyer would keep all 1,100 jobs" | C indirect "have been promised their posts for three years, not for ever"
= differ
x1: number, medium, exclude | How many were arrested? | B "arrested 17" | C "Nineteen arrests were made"
x2: number, strong, exclude | How many protested? | B "about 5,000 people protested" | C "ten thousand people sang"
x3: modality, medium, only-if | Are the jobs kept for good? | A "the buyer would keep all 1,100 jobs" | C "promised their posts for three years, not for ever"
x4: cause, medium, can-both-hold | Why did the motion fail? | A "survived a motion of no confidence on Wednesday by two votes after four members" | C "What saved the prime minister was the absence of four members"
x5: between-speakers, strong, exclude | Were members bought? | A "Perrier accused the government of buying the other three" | B "an allegation that the government called absurd"
x6: degree, soft, framing | How is the outcome told? | A "survives by two votes" | B "Tamarin premier wins confidence vote"
x7: label, soft, can-both-hold | What was the motion called? | A "a motion of no confidence" | B "a censure motion"
x8: date, soft, can-both-hold | When is the next election? | A "due in October 2027" | C "the autumn of next year"
= labels
Sunil Mbeki-Rao | A "Prime Minister Sunil Mbeki-Rao" | B "The premier, Sunil Mbeki-Rao, 58" | C "the prime minister"
Yolande Perrier | A "Front leader Yolande Perrier" | B "Perrier, the opposition leader" | C "Madame Perrier"
Chantal Li | A "Two of his own back-benchers, Abel Naidoo and Chantal Li" | C "the young deputy Li"
= times
A "on Wednesday" 2026-07-08
A "October 2027" 2027-10
B "September 1" 2026-09-01
C "on Wednesday night" 2026-07-08TNI
C "on Thursday" 2026-07-09
C "the autumn of next year" 2027-FA
= never
n1: A "A motion against Mbeki-Rao's predecessor in 2019 failed by nineteen votes" | B "narrowly defeated a censure motion on Wednesday" | the motion of 2019
n2: C "Nineteen arrests were made" | A "failed by nineteen votes" | same number, other thing
n3: A "Two of his own back-benchers" | C "two of them of minors" | members against the arrested
n4: A "four members of the opposition stayed away" | B "three of her members had been bribed" | total and subset
n5: A "Shares on the Port Royal exchange closed higher" | B "The sale, worth $420 million" | exchange and sale
n6: C "The three others were seen on Thursday at the opening of a hotel" | B "Two members of the ruling party defied the whip" | absent opposition against rebels
n7: A "lost 30 million rupees a year" | B "worth $420 million" | losses against price
