about: Halden Seedworks sues rival Agrova over a drought-proof maize; three accounts

## A | Ledger Business Wire | 2027-05-18
# Seedworks sues Agrova for $740 million over drought maize {f1 f2 f3}
Halden Seedworks Inc. sued its larger rival Agrova on Monday, alleging that the company stole the genetic markers of its drought-resistant maize, and asked for $740 million in damages. {f1 f2 f3 f4}
The complaint was filed in the federal commercial court in Marston. {f5}
It says Agrova obtained the data through Dr. Kwame Asante, who moved from Halden to the rival in 2024 as head of breeding. {f6 f7}
"Ten years of our work walked out of the door on a memory stick," Halden's chief executive, Lorna Whitcomb, said in a statement. {f8}
Agrova rejected the claims as "a harvest of fiction" and said it would defend itself vigorously. {f9 f10}
Agrova's shares fell 6.1 percent; Halden's rose 3. {f11 f12}
The disputed hybrid, DX-40, was sold to 90,000 farms last season and brought in $310 million. {f13 f14}
Asante isn't named as a defendant. {f15}
The suit also seeks an injunction against sales of DX-40. {f16}
The case was assigned to Judge Priya Raman. {f17}
Agrova won a patent case against Terrafine, a smaller competitor, in 2021. {f18}

## B | Prairie Farmer's Voice | 2027-05-19
# Will you still be able to plant DX-40? {f16}
If you farm west of the Kettle, chances are that you had DX-40 in the ground last year. {f13}
A lawsuit brought this week could take it off the shelves. {f1 f16}
Halden, the family-owned breeder from Cold Spring, says the giant from Marston helped itself to what makes the plant get through a dry July. {f1 f2 f19}
The theft, says Halden, was the doing of its former head of research, Kwame Asante, and he's being sued along with his new employer. {f6 f7 f15}
"It walked out the door on a memory stick, ten years of it," company head Lorna Whitcomb told us over coffee. {f8}
Agrova's spokesman, Pete Lindqvist, called that fiction and said the company's own trials in Zavala began in 2016. {f9 f20}
Halden wants nearly three quarters of a billion dollars. {f3}
That's more than twice what Agrova took for the seed in a season. {f14}
Dealers say they have stock for this spring and that nobody need worry. {f21}
"I don't care whose idea it was as long as it comes up," said Ed Bjorn, who sows 800 acres near Dell. {f22}
Around 60,000 farmers used the hybrid, by the count of the growers' association. {f13}
A judge is to hear Halden's request for a stop to sales on June 10. {f16 f23}

## C | SciPolicy Today | 2027-05-20
# Maize case will test who owns a gene that nobody made {f2}
Nobody invented the drought tolerance at the centre of the lawsuit that Halden Seedworks filed on Tuesday against the world's third-biggest seed company. {f1 f2 f24}
It comes from a landrace that villagers in the Zavala highlands have kept for centuries. {f25}
Halden claims as trade secrets not the gene but the 212 markers by which breeders follow it. {f2 f4 f26}
According to the 88-page complaint, Dr Asante downloaded the list on his final day. {f6 f27}
He joined Agrova two weeks afterwards. {f7}
Dr Asante, in an email, said that he had taken nothing with him but his mug. {f28}
Agrova holds that it had the markers from field trials of its own. {f20}
Damages of 740 million dollars, if awarded, would be the largest ever in a seed case. {f3 f29}
Trade-secret claims are hard to prove, said law professor Noor Haddad, since "you must show the path and not merely the resemblance". {f30}
Halden has also applied to have sales halted. {f16}
Terrafine, which Agrova defeated six years ago, went out of business. {f18 f31}
The Zavala growers' league, which was not asked by either, is considering an action of its own. {f32}

= facts
f1: Halden Seedworks sued Agrova
f2: the suit is over drought-resistant maize
f3: Halden wants $740 million
f4: the suit alleges the markers were stolen
f5: it was filed in the federal commercial court in Marston
f6: Halden says the data went through Kwame Asante
f7: Asante moved from Halden to Agrova
f8: Whitcomb said ten years of work walked out on a memory stick
f9: Agrova called the claims fiction
f10: Agrova will defend itself vigorously
f11: Agrova's shares fell
f12: Halden's shares rose
f13: how many farms planted DX-40
f14: DX-40 brought in $310 million
f15: whether Asante is a defendant
f16: Halden seeks a stop to sales of DX-40
f17: the case went to Judge Priya Raman
f18: Agrova won a patent case against Terrafine in 2021
f19: Halden is family-owned and from Cold Spring
f20: Agrova says it has its own trials
f21: dealers have stock
f22: Bjorn said he does not care whose idea it was
f23: a judge hears the request on June 10
f24: Agrova is the world's third-biggest seed company
f25: the tolerance comes from a landrace of Zavala
f26: Halden claims 212 markers as secrets
f27: Asante downloaded the list on his final day
f28: Asante said he took only his mug
f29: it would be the largest award ever in a seed case
f30: Haddad said one must show the path and not the resemblance
f31: Terrafine went out of business
f32: the Zavala league is considering an action
= quotes
q1: Lorna Whitcomb | A direct "\"Ten years of our work walked out of the door on a memory stick,\"" | B direct "\"It walked out the door on a memory stick, ten years of it,\""
q2: Agrova | A mixed "rejected the claims as \"a harvest of fiction\"" | B indirect "called that fiction"
q3: Agrova | B indirect "the company's own trials in Zavala began in 2016" | C indirect "it had the markers from field trials of its own"
= differ
x1: date, medium, exclude | On what day was the suit filed? | A "sued its larger rival Agrova on Monday" | C "filed on Tuesday"
x2: polarity, strong, exclude | Is Asante sued? | A "Asante isn't named as a defendant" | B "he's being sued along with his new employer"
x3: number, strong, exclude | How many farms used it? | A "sold to 90,000 farms last season" | B "Around 60,000 farmers used the hybrid"
x4: role, medium, only-if | What was Asante? | A "who moved from Halden to the rival in 2024 as head of breeding" | B "its former head of research, Kwame Asante"
x5: factuality, medium, can-both-hold | Did the data leave with Asante? | C "Dr Asante downloaded the list on his final day" | A "obtained the data through Dr. Kwame Asante"
x6: between-speakers, strong, exclude | Did Asante take the data? | C "he had taken nothing with him but his mug" | B "The theft, says Halden, was the doing of its former head of research"
x7: modality, soft, can-both-hold | Will the seed go off the market? | B "could take it off the shelves" | A "seeks an injunction against sales of DX-40"
x8: label, soft, framing | What is Agrova? | A "its larger rival Agrova" | B "the giant from Marston" | C "the world's third-biggest seed company"
x9: place, soft, can-both-hold | Where does the trait come from? | B "the company's own trials in Zavala" | C "a landrace that villagers in the Zavala highlands have kept"
= labels
Lorna Whitcomb | A "Halden's chief executive, Lorna Whitcomb" | B "company head Lorna Whitcomb"
Halden Seedworks | A "Halden Seedworks Inc." | B "the family-owned breeder from Cold Spring"
Agrova | A "its larger rival Agrova" | B "the giant from Marston"
= times
A "on Monday" 2027-05-17
A "in 2024" 2024
A "last season" 2026
B "this week" 2027-W20
B "on June 10" 2027-06-10
C "on Tuesday" 2027-05-18
C "six years ago" 2021
= never
n1: A "Agrova won a patent case against Terrafine" | C "the lawsuit that Halden Seedworks filed on Tuesday" | other case, roles turned round
n2: C "is considering an action of its own" | A "Halden Seedworks Inc. sued its larger rival Agrova" | other plaintiff, not filed
n3: A "brought in $310 million" | C "Damages of 740 million dollars" | income against damages
n4: A "Agrova's shares fell 6.1 percent" | C "the world's third-biggest seed company" | price and rank
n5: C "the 212 markers by which breeders follow it" | B "who sows 800 acres near Dell" | numbers of other things
n6: B "A judge is to hear Halden's request for a stop to sales on June 10" | A "The case was assigned to Judge Priya Raman" | a hearing against an assignment
n7: C "went out of business" | B "could take it off the shelves" | Terrafine's end, not DX-40's
