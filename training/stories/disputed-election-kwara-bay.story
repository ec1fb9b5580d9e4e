about: a presidential election in Bandele is declared and disputed; four accounts

## A | Bandele Broadcasting | 2027-03-10
# Commission declares Adekunle Sesay elected president {f1 f2}
The Electoral Commission of Bandele on Wednesday declared Adekunle Sesay of the Unity Party the winner of Sunday's presidential election. {f1 f2 f3}
Mr Sesay obtained 50.8 percent of the valid votes, enough to avoid a second round. {f4 f5}
His closest rival, former general Musa Tarfa, received 46.1 percent. {f6}
Turnout was put at 68 percent. {f7}
Commission chairwoman Justice Rose Ekwe described the poll as "the calmest in the history of the republic". {f8}
The president-elect called upon all citizens to join hands. {f9}
The swearing-in will take place on April 2. {f10}
Petitions may be lodged at the Constitutional Court within seven days. {f11}

## B | Lagoon Times | 2027-03-11
# Tarfa rejects result, claims 300 missing polling stations {f12 f13}
Musa Tarfa said on Wednesday night that he would not accept defeat in an election in which, by his count, the votes of 300 polling stations had vanished. {f12 f13}
"They have counted the water and thrown away the fish," the retired general told supporters at his compound in Kuru. {f14}
An hour earlier the commission had announced that Adekunle Sesay, the finance minister, had won 50.8 percent. {f1 f4 f15}
That is 62,000 votes above the line below which there would have been a run-off. {f5 f16}
Tarfa's lawyers are to go to the Constitutional Court by Tuesday. {f11 f17}
The commission says that 41 stations, all of them in the flooded north, could not be counted, and that they hold too few voters to matter. {f18 f19}
In Kuru, tyres were burning on the airport road by ten. {f20}
At least three people were shot dead, a nurse at St Agnes hospital said; the police spoke of one death, in a stampede. {f21 f22}
The army was deployed in the old town. {f23}
In 2022 Tarfa lost by eleven points and congratulated the winner the same evening. {f24}
Observers of the West Coast Union said the vote itself had been orderly but the counting "opaque". {f25 f26}
Sesay, 49, asked the country to hold hands. {f9}

## C | Northline Agency | 2027-03-11
# Three killed as Bandele vote result sparks riots {f20 f21}
-- KURU, Bandele, March 11 (Northline) -
Protesters clashed with security forces in Bandele's second city overnight, leaving three people dead, after the ruling party's candidate was proclaimed president. {f1 f20 f21}
Sesay won 50.8 percent against 46.1 for Tarfa, the electoral commission said. {f4 f6}
Tarfa alleged fraud and said he would challenge the outcome in court. {f12 f17}
Soldiers patrolled the streets of Kuru on Thursday. {f23}
A curfew from 7 pm was imposed. {f27}
The African observers' mission called the tallying of votes "opaque". {f26}
Bandele, a country of 19 million, exports cocoa and tin. {f28}

## D | The Continental | 2027-03-13
# Bandele's thin margin
A man can become president by a hair, but he can't easily govern by one. {f2}
Adekunle Sesay escaped a run-off by less than one percentage point. {f5}
His opponent, who five years ago took a far worse beating like a gentleman, now speaks of theft. {f12 f24}
"They counted the water and threw out the fish," Mr Tarfa told his followers. {f14}
Something is certainly wrong with the returns. {f29}
The commission owns up to 41 stations that were never counted; the opposition has a list of 300. {f13 f18}
Foreign observers praised the voting day and complained of what came afterwards. {f25 f26}
On Friday Mr Tarfa's counsel filed a petition of 200 pages. {f17}
The judges have fourteen days and six of the nine were named by the outgoing president. {f30}
The dead of Wednesday night, two students and a seller of telephone cards, were buried on Friday. {f21 f31}
Justice Ekwe still thinks that Bandele has never had a calmer election. {f8}

= facts
f1: the commission declared Sesay the winner
f2: Sesay was elected president
f3: the election was on Sunday
f4: Sesay got 50.8 percent
f5: Sesay avoided a run-off narrowly
f6: Tarfa got 46.1 percent
f7: turnout was 68 percent
f8: Ekwe called the election the calmest ever
f9: Sesay called on the country to join hands
f10: the swearing-in is on April 2
f11: petitions may be lodged within seven days
f12: Tarfa rejects the result
f13: Tarfa says 300 polling stations are missing
f14: Tarfa said they counted the water and threw away the fish
f15: Sesay is finance minister
f16: Sesay is 62,000 votes above the line
f17: Tarfa goes to court
f18: 41 stations were not counted
f19: the commission says the 41 hold too few voters to matter
f20: there were riots in Kuru
f21: people were killed
f22: police spoke of one death in a stampede
f23: the army was deployed in Kuru
f24: Tarfa accepted a larger defeat in 2022
f25: observers called the voting orderly
f26: observers called the counting opaque
f27: a curfew was imposed
f28: Bandele has 19 million people and exports cocoa and tin
f29: something is wrong with the returns
f30: the judges have fourteen days and six were named by the outgoing president
f31: the dead were two students and a seller
= quotes
q1: Musa Tarfa | B direct "\"They have counted the water and thrown away the fish,\"" | D direct "\"They counted the water and threw out the fish,\""
q2: Rose Ekwe | A mixed "\"the calmest in the history of the republic\"" | D indirect "Bandele has never had a calmer election"
q3: Adekunle Sesay | A indirect "called upon all citizens to join hands" | B indirect "asked the country to hold hands"
q4: observers | B mixed "the counting \"opaque\"" | C mixed "called the tallying of votes \"opaque\"" | D indirect "complained of what came afterwards"
= differ
x1: number, strong, exclude | How many stations are missing? | B "the votes of 300 polling stations had vanished" | D "41 stations that were never counted"
x2: number, strong, exclude | How many died? | B "the police spoke of one death, in a stampede" | C "leaving three people dead"
x3: cause, medium, can-both-hold | How did people die? | B "At least three people were shot dead" | C "Protesters clashed with security forces"
x4: order, medium, only-if | Has Tarfa gone to court? | B "are to go to the Constitutional Court by Tuesday" | D "On Friday Mr Tarfa's counsel filed a petition of 200 pages"
x5: factuality, medium, can-both-hold | Is something wrong with the count? | B "by his count, the votes of 300 polling stations had vanished" | D "Something is certainly wrong with the returns"
x6: between-speakers, strong, can-both-hold | Was the election clean? | A "\"the calmest in the history of the republic\"" | C "Tarfa alleged fraud"
x7: actor, soft, only-if | Whose observers called it opaque? | B "Observers of the West Coast Union" | C "The African observers' mission"
x8: role, soft, can-both-hold | Who is Sesay? | B "Adekunle Sesay, the finance minister" | C "the ruling party's candidate"
= labels
Musa Tarfa | A "former general Musa Tarfa" | B "the retired general" | D "His opponent"
Adekunle Sesay | A "The president-elect" | B "the finance minister" | C "the ruling party's candidate"
Kuru | C "Bandele's second city"
Rose Ekwe | A "Commission chairwoman Justice Rose Ekwe" | D "Justice Ekwe"
= times
A "on Wednesday" 2027-03-10
A "Sunday's" 2027-03-07
A "April 2" 2027-04-02
B "on Wednesday night" 2027-03-10TNI
B "by Tuesday" 2027-03-16
B "In 2022" 2022
C "on Thursday" 2027-03-11
D "five years ago" 2022
D "On Friday" 2027-03-12
= never
n1: B "In 2022 Tarfa lost by eleven points and congratulated the winner" | C "Tarfa alleged fraud and said he would challenge the outcome" | other election
n2: B "the vote itself had been orderly" | C "called the tallying of votes \"opaque\"" | voting against counting
n3: B "62,000 votes above the line" | A "50.8 percent of the valid votes" | margin against share
n4: A "Petitions may be lodged at the Constitutional Court within seven days" | D "The judges have fourteen days" | time to petition against time to judge
n6: D "two students and a seller of telephone cards" | B "a nurse at St Agnes hospital said" | the dead, not the witness
n7: D "were buried on Friday" | C "Soldiers patrolled the streets of Kuru on Thursday" | other day, other event
n8: A "Turnout was put at 68 percent" | C "46.1 for Tarfa" | turnout against a share
