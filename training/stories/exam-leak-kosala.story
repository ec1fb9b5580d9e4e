about: the school-leaving mathematics paper leaks and is sat again; three accounts

## A | Kosala Herald | 2027-03-10
# 410,000 pupils must sit maths exam again after leak {f1 f2 f3}
The education ministry on Tuesday annulled the school-leaving examination in mathematics, hours after photographs of the paper were found to have circulated on a messaging service. {f1 f2 f4}
Some 410,000 candidates will have to take it again on March 23. {f3 f5}
"Fairness leaves us no choice," the minister, Priya Raghunath, told the lower house. {f6}
The first pictures were posted at 11.20 on Sunday night, ten hours before the examination began. {f7 f8}
They were sold for as little as two hundred rupas each. {f9}
Police arrested a deputy headmaster in the district of Nalapur, who is accused of opening a sealed packet with a hot knife. {f10 f11}
He denies it. {f12}
Four others, among them a printer, are being questioned. {f13}
The opposition called for Ms Raghunath's resignation. {f14}
Last year the chemistry paper leaked in the same district, but the results were allowed to stand.
Parents' groups welcomed the decision while deploring what led to it. {f15}

## B | Campus Wire | 2027-03-10
# "I solved it. Why should I solve it twice?" {f16 f3}
-- Pupils outside St Jude's school, Nalapur. Picture: Campus Wire
Meera Joshi had never been so happy to leave a hall as on Monday at half past twelve. {f8}
She had finished every question. {f16}
“I solved it. Why should I solve it twice because some uncle is a thief?” said the 17-year-old on Tuesday, when she heard that the whole thing had been scrapped. {f16 f1 f2}

More than four hundred thousand young people are in her place. {f3}
They have thirteen days to forget that they were cheated. {f5}
By midnight on Sunday the paper was in groups with sixty thousand members, a count by Campus Wire shows. {f4 f7 f17}
The price fell from two thousand rupas to two hundred as the hours passed. {f9}
Only in Nalapur and two neighbouring districts, the board of examinations maintains. {f18}
Our reporters found it in eleven. {f18}
The board had been told at six in the morning. {f19}
It let the examination go ahead. {f19 f8}
Its chairman, Anil Deshmukh, said he could not have stopped it without causing panic. {f20}
The man under arrest, Suresh Pillai, teaches geography and coaches the girls' volleyball team. {f10}
His wife says the packet was torn when it came. {f12 f21}
In 2024 a leak of the physics paper, in another state, led to eleven convictions.
On the steps of the ministry some two hundred pupils burned their admission cards on Tuesday. {f22}
Raghunath said the sense of justice demanded a new sitting. {f6}

## C | International Schools Monitor | 2027-03-12
# Kosala: leak, annulment and a falling minister {f1 f2 f14}
The government of Kosala has cancelled one of the world's largest mathematics examinations and lost, in the process, its minister of education. {f1 f2 f14}
Priya Raghunath stepped down on Thursday, saying she bore the political responsibility. {f14 f23}
Two days earlier she had told parliament that there was no alternative if the candidates were to be treated fairly. {f6}
The test taken on 8 March will be repeated on 23 March by 397,000 pupils; those who were absent the first time are not admitted. {f3 f5 f8}
Investigators believe that a deputy head in Nalapur heated a blade to lift the seal of a packet, photographed the pages and passed them to a relative. {f11 f4}
He has been charged with theft and breach of trust. {f10 f24}
The deputy head has protested his innocence. {f12}
How far the pages travelled is disputed: the examining board says three districts, the press says eleven. {f18}
What seems beyond dispute is that it knew before the doors opened. {f19}
Mr Deshmukh has pleaded that to call off a test at three hours' notice would have meant chaos. {f20}
The price of a leaked paper has been falling for years across the region, from a month's wage to that of a meal.

= facts
f1: the mathematics examination was annulled
f2: the paper had leaked
f3: some 400,000 pupils must sit it again
f4: photographs of the paper circulated
f5: the new sitting is on March 23
f6: Raghunath said fairness left no choice
f7: the pictures appeared on Sunday night
f8: the examination was held on Monday 8 March
f9: the paper was sold for as little as two hundred rupas
f10: a deputy headmaster in Nalapur was arrested or charged
f11: he is suspected of opening a sealed packet with a hot blade
f12: he denies it, or those near him say he is innocent
f13: four others are being questioned
f14: whether the minister goes over the leak
f15: parents' groups welcomed the decision
f16: Meera Joshi asked why she should solve it twice
f17: the paper was in groups with sixty thousand members by midnight
f18: in how many districts the paper was known
f19: the board knew before the examination and let it go ahead
f20: Deshmukh said it could not be stopped without panic
f21: Pillai's wife says the packet was torn when it came
f22: some two hundred pupils burned admission cards
f23: Raghunath said she bore the political responsibility
f24: the man is charged with theft and breach of trust
= quotes
q1: Priya Raghunath | A direct "Fairness leaves us no choice" | B indirect "the sense of justice demanded a new sitting" | C indirect "there was no alternative if the candidates were to be treated fairly"
q2: Anil Deshmukh | B indirect "he could not have stopped it without causing panic" | C indirect "to call off a test at three hours' notice would have meant chaos"
q3: board of examinations | B indirect "Only in Nalapur and two neighbouring districts" | C indirect "the examining board says three districts"
= differ
x1: number, medium, only-if | How many sit it again? | A "Some 410,000 candidates" | B "More than four hundred thousand young people" | C "397,000 pupils"
x2: number, medium, exclude | In how many districts was it known? | B "Only in Nalapur and two neighbouring districts" | C "the press says eleven"
x3: modality, medium, maybe-different-events | Does the minister go? | A "called for Ms Raghunath's resignation" | C "Priya Raghunath stepped down on Thursday"
x4: factuality, medium, can-both-hold | Did the man open the packet? | A "is accused of opening a sealed packet with a hot knife" | C "Investigators believe that a deputy head in Nalapur heated a blade"
x5: agency, medium, exclude | How came the packet open? | B "the packet was torn when it came" | C "heated a blade to lift the seal of a packet"
x6: role, soft, can-both-hold | Who is the arrested man? | A "a deputy headmaster in the district of Nalapur" | B "teaches geography and coaches the girls' volleyball team"
x7: label, soft, framing | What happened to the exam? | A "annulled the school-leaving examination" | B "the whole thing had been scrapped"
x8: cause, medium, can-both-hold | Why was it not stopped? | B "could not have stopped it without causing panic" | C "would have meant chaos"
x9: degree, soft, can-both-hold | When did the board know? | B "The board had been told at six in the morning" | C "it knew before the doors opened"
x10: between-speakers, medium, can-both-hold | Is the new sitting just? | A "Fairness leaves us no choice" | B "Why should I solve it twice because some uncle is a thief?"
= labels
the arrested man | A "a deputy headmaster" | B "some uncle" | C "a deputy head in Nalapur"
Priya Raghunath | A "the minister, Priya Raghunath" | C "a falling minister"
the candidates | A "410,000 candidates" | B "young people" | C "397,000 pupils"
= times
A "on Tuesday" 2027-03-09
A "on March 23" 2027-03-23
A "at 11.20 on Sunday night" 2027-03-07T23:20
B "on Monday at half past twelve" 2027-03-08T12:30
C "on Thursday" 2027-03-11
C "Two days earlier" 2027-03-09
C "on 8 March" 2027-03-08
= never
n1: A "Last year the chemistry paper leaked in the same district" | C "The test taken on 8 March" | other subject and year
n2: B "a leak of the physics paper, in another state, led to eleven convictions" | C "the press says eleven" | convictions and districts
n3: B "some two hundred pupils" | A "two hundred rupas each" | pupils and price
n4: A "Four others, among them a printer, are being questioned" | C "He has been charged with theft and breach of trust" | other persons, other step
n5: B "groups with sixty thousand members" | C "will be repeated on 23 March by 397,000 pupils" | members and candidates
n6: A "the results were allowed to stand" | B "It let the examination go ahead" | other exam, other act
n7: C "The price of a leaked paper has been falling for years" | B "The price fell from two thousand rupas to two hundred" | years across a region and hours of one night
