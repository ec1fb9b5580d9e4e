about: a bloc puts sanctions on Korrin's tanker fleet; three accounts

## A | Official Bulletin of the Northern Union | 2026-09-22
# Union adopts measures against 84 vessels {f1 f2}
The Council of the Northern Union on Tuesday adopted a fifth package of restrictive measures in view of the continued occupation of the Saltmarsh district by Korrin. {f1 f3 f4}
The package lists 84 tankers, which are denied access to all Union ports as of October 15. {f2 f5 f6}
Eleven persons are subject to a freezing of assets, among them the owner of Baltimar Lines, Viktor Senn. {f7 f8}
The measures were adopted by unanimity, one member state abstaining constructively. {f9}
"These ships have carried oil by night and money by day," High Representative Elina Aro said. {f10}
Deliveries of food and medicine are not affected. {f11}
The Union has now listed 231 vessels in all. {f12}
The measures will be reviewed in six months. {f13}

## B | Korrin Today | 2026-09-23
# Korrin scorns new Northern "paper blockade" {f14}
The Northern Union's latest attack on Korrin's economy is directed at merchant ships. {f1 f2}
More than eighty vessels have been blacklisted. {f2}
"They bark at the moon, and the moon sails on," government spokesman Lev Dorn said on Wednesday. {f15}
The ships have long since found other harbours, and exports of crude rose by four percent in August. {f16 f17}
Businessman Viktor Senn, who was added to the list, told this newspaper that he has no property in the Union but a fishing rod. {f8 f18}
Experts expect prices at Northern filling stations to climb. {f19}
In an answering step, Korrin closed its airspace to the Union's airlines from midnight. {f20}
It did the same in 2024, for four months. {f21}
Even the Union is divided: Vallonia, which burns Korrin oil, refused to vote in favour. {f9 f22}
The administration of Saltmarsh, reunited with Korrin three years ago, thanked the sailors. {f4 f23}

## C | Shipping Ledger | 2026-09-22
# Union blacklist hits a tenth of the shadow fleet {f1 f24}
Brokers spent Tuesday afternoon matching names and hull numbers after the Northern Union barred 84 tankers tied to Korrin. {f1 f2}
The ban bites from November 1 for ships that are already loaded. {f5 f6}
Together the vessels can lift 58 million barrels, some ten percent of the fleet that carries Korrin's crude under flags of convenience. {f24}
Nineteen of them belong, through companies in three jurisdictions, to Baltimar Lines. {f25}
Its founder, Viktor Senn, had his assets frozen, too. {f8}
Aro, the bloc's top diplomat, said the vessels had carried "oil by night and money by day". {f10}
Of the 147 tankers listed before this week, roughly half are still trading, according to data of Ledger Analytics. {f26}
Freight from Korrin's port of Ostra rose by a fifth within the hour. {f27}
Vallonia abstained in return for a waiver for its refinery. {f9 f28}
A spokesman for Korrin's government dismissed the package as barking at the moon. {f15}
Underwriters of the Harbour Club will cancel cover for listed ships on Friday. {f29}
Grain carriers are exempt. {f11}

= facts
f1: the Northern Union adopted sanctions against Korrin on Tuesday
f2: 84 tankers are listed
f3: it is the fifth package
f4: Saltmarsh is held by Korrin
f5: the tankers are barred from Union ports
f6: when the ban takes effect
f7: eleven persons are listed
f8: Viktor Senn's assets are frozen
f9: Vallonia, one member, abstained
f10: Aro said the ships carried oil by night and money by day
f11: food is exempt
f12: the Union has listed 231 vessels in all
f13: the measures are reviewed in six months
f14: Korrin scorns the sanctions
f15: Dorn said they bark at the moon
f16: the ships have found other harbours
f17: exports rose by four percent in August
f18: Senn says he has nothing in the Union but a fishing rod
f19: experts expect prices to climb
f20: Korrin closed its airspace to the Union's airlines
f21: Korrin closed its airspace in 2024 for four months
f22: Vallonia burns Korrin oil
f23: Saltmarsh's administration thanked the sailors
f24: the ships are a tenth of the shadow fleet
f25: nineteen belong to Baltimar Lines
f26: half of the 147 listed earlier still trade
f27: freight rose by a fifth
f28: Vallonia got a waiver for its refinery
f29: underwriters cancel cover on Friday
= quotes
q1: Elina Aro | A direct "\"These ships have carried oil by night and money by day,\"" | C mixed "had carried \"oil by night and money by day\""
q2: Lev Dorn | B direct "\"They bark at the moon, and the moon sails on,\"" | C indirect "dismissed the package as barking at the moon"
= differ
x1: date, medium, only-if | From when are the ships barred? | A "denied access to all Union ports as of October 15" | C "bites from November 1 for ships that are already loaded"
x2: label, strong, framing | What is Saltmarsh's state? | A "the continued occupation of the Saltmarsh district by Korrin" | B "Saltmarsh, reunited with Korrin three years ago"
x3: label, strong, framing | What are the measures? | A "restrictive measures" | B "latest attack on Korrin's economy"
x4: agency, medium, can-both-hold | What did Vallonia do? | A "one member state abstaining constructively" | B "refused to vote in favour" | C "abstained in return for a waiver for its refinery"
x5: number, soft, can-both-hold | How many ships? | A "lists 84 tankers" | B "More than eighty vessels have been blacklisted"
x6: degree, medium, can-both-hold | Do the sanctions hurt? | B "exports of crude rose by four percent in August" | C "Union blacklist hits a tenth of the shadow fleet"
x7: role, soft, only-if | What is Senn to Baltimar? | A "the owner of Baltimar Lines, Viktor Senn" | C "Its founder, Viktor Senn"
x8: cause, medium, can-both-hold | Why did Vallonia abstain? | B "Vallonia, which burns Korrin oil" | C "in return for a waiver for its refinery"
= labels
the ships | A "84 tankers" | B "merchant ships" | C "the shadow fleet"
Elina Aro | A "High Representative Elina Aro" | C "Aro, the bloc's top diplomat"
Lev Dorn | B "government spokesman Lev Dorn" | C "A spokesman for Korrin's government"
Viktor Senn | A "the owner of Baltimar Lines, Viktor Senn" | B "Businessman Viktor Senn" | C "Its founder, Viktor Senn"
= times
A "on Tuesday" 2026-09-22
A "October 15" 2026-10-15
B "on Wednesday" 2026-09-23
B "in August" 2026-08
B "in 2024" 2024
B "three years ago" 2023
C "Tuesday afternoon" 2026-09-22TAF
C "November 1" 2026-11-01
C "on Friday" 2026-09-25
= never
n1: A "The Union has now listed 231 vessels in all" | C "barred 84 tankers tied to Korrin" | all packages against this one
n2: C "Of the 147 tankers listed before this week" | A "The package lists 84 tankers" | earlier lists
n3: C "Nineteen of them belong" | B "More than eighty vessels have been blacklisted" | subset and total
n4: A "Eleven persons are subject to a freezing of assets" | C "Nineteen of them belong" | persons against ships
n5: B "exports of crude rose by four percent in August" | C "Freight from Korrin's port of Ostra rose by a fifth" | exports against freight rates
n6: B "Korrin closed its airspace to the Union's airlines" | A "denied access to all Union ports" | the answer, turned round
n7: C "Underwriters of the Harbour Club will cancel cover for listed ships on Friday" | A "The measures will be reviewed in six months" | other body, other step
