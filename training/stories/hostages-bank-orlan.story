about: hostages are taken in a bank in Orlan and freed; three accounts

## A | Orlan Wire | 2027-08-18
# Bank hostages freed after 17 hours in Orlan {f1 f2 f3}
All nine people held in a branch of the Merchant Bank in Orlan were freed unharmed on Wednesday morning when police stormed the building. {f1 f2 f4 f5}
The hostage-taker, a 52-year-old former crane driver, was wounded in the leg and arrested. {f6 f7}
He had entered the bank at about 1.30 p.m. on Tuesday with a shotgun and demanded that his frozen savings be paid out. {f8 f9 f10}
Negotiators spoke with him eleven times. {f11}
"We went in because he had stopped answering," police chief Katrin Aaltonen said. {f12}
The siege had lasted 17 hours. {f3}
The savings of some 40,000 customers have been blocked since the bank was put under administration in May. {f13}
In June a pensioner chained himself to the door of the same branch.

## B | The Orlan Mirror | 2027-08-19
# "He shared his sandwiches with us" {f14}
-- The branch in Mill Street on Wednesday.
The man with the shotgun had cut the sandwiches in ten. {f9 f14}
“He shared his sandwiches with us, and he cried,” said Ferhat Demir, the cashier, who was one of the nine. {f14 f1}
What Oleg Marin, 52, wanted was 31,400 crowns: his own. {f10 f15}
His wife needs an operation that the insurance does not pay for. {f16}
Around four in the morning, the hostages say, he put the gun on the counter and said they could all go home at breakfast. {f17}
At 6.30 the window burst. {f5}
“He had already given up,” said Demir. {f18}
A sergeant who fired, and whose shot struck Mr Marin in the knee, could not have known that. {f7}
The gun was not loaded. {f19}
By the evening strangers had given 90,000 crowns for Mrs Marin. {f20}
One hostage, a woman of 70, was cut by glass. {f4}

## C | The Banking Gazette | 2027-08-20
# A depositor's siege
The occupation of a branch by a customer of Merchant Bank has drawn attention to the 1.2 billion crowns that lie beyond the reach of their owners. {f1 f13}
The administrator, Sunil Mehra, said no exceptions could be made, "not at gunpoint and not otherwise". {f21}
He had refused Mr Marin's three written requests. {f22}
Police ended the affair at half past six on Wednesday; Ms Aaltonen, their chief, said that the man's silence had left no alternative. {f5 f12}
According to one of the captives he had laid his weapon aside two hours before. {f17}
He faces up to twelve years for kidnapping. {f23}
Prosecutors are examining whether the weapon, which held no cartridges, matters to the charge. {f19}
Parliament will debate a hardship fund in September. {f24}
Depositors of Union Savings, which failed in 2024, got theirs back within seven weeks.

= facts
f1: nine people were held in a Merchant Bank branch in Orlan
f2: the hostages were freed
f3: it lasted seventeen hours
f4: whether hostages were hurt
f5: police stormed the building on Wednesday morning
f6: the hostage-taker was arrested
f7: he was wounded in the leg
f8: he entered at about 1.30 on Tuesday
f9: he had a shotgun
f10: he wanted his frozen savings
f11: negotiators spoke with him eleven times
f12: Aaltonen said they went in because he had stopped answering
f13: customers' savings have been blocked
f14: Demir said he shared his sandwiches and cried
f15: his savings are 31,400 crowns
f16: his wife needs an operation
f17: he put the gun aside before the police came
f18: Demir said he had already given up
f19: the gun was not loaded
f20: strangers gave 90,000 crowns
f21: Mehra said no exceptions could be made
f22: Mehra had refused his three requests
f23: he faces up to twelve years
f24: parliament will debate a hardship fund in September
= quotes
q1: Katrin Aaltonen | A direct "We went in because he had stopped answering" | C indirect "the man's silence had left no alternative"
q2: hostages | B indirect "he put the gun on the counter and said they could all go home at breakfast" | C indirect "he had laid his weapon aside two hours before"
= differ
x1: polarity, medium, exclude | Was a hostage hurt? | A "were freed unharmed" | B "was cut by glass"
x2: cause, strong, can-both-hold | Why did the police go in? | A "because he had stopped answering" | B "He had already given up"
x3: place, soft, can-both-hold | Where was he hit? | A "was wounded in the leg" | B "struck Mr Marin in the knee"
x4: label, medium, framing | Who is he? | A "The hostage-taker, a 52-year-old former crane driver" | C "a customer of Merchant Bank"
x5: number, soft, can-both-hold | How long before did he put the gun away? | B "Around four in the morning" | C "two hours before"
x6: agency, soft, framing | How did the police come in? | A "police stormed the building" | B "At 6.30 the window burst"
x7: order, medium, can-both-hold | Had he given up before they came? | A "he had stopped answering" | C "he had laid his weapon aside two hours before"
x8: number, soft, can-both-hold | What is blocked? | A "The savings of some 40,000 customers" | C "the 1.2 billion crowns"
= labels
Oleg Marin | A "The hostage-taker" | B "The man with the shotgun" | C "a customer"
the hostages | A "All nine people held" | C "one of the captives"
the event | A "The siege" | C "the affair"
= times
A "on Wednesday morning" 2027-08-18
A "at about 1.30 p.m. on Tuesday" 2027-08-17T13:30
A "in May" 2027-05
B "Around four in the morning" 2027-08-18
C "at half past six on Wednesday" 2027-08-18T06:30
C "in September" 2027-09
= never
n1: A "a pensioner chained himself to the door of the same branch" | B "One hostage, a woman of 70" | other person, in June
n2: A "Negotiators spoke with him eleven times" | C "three written requests" | talks and requests
n3: B "strangers had given 90,000 crowns" | A "some 40,000 customers" | gift and customers
n4: B "31,400 crowns: his own" | C "the 1.2 billion crowns" | one man's and all
n5: C "Depositors of Union Savings, which failed in 2024, got theirs back" | A "demanded that his frozen savings be paid out" | other bank
n6: C "not at gunpoint and not otherwise" | A "We went in because he had stopped answering" | other speaker
n7: A "had lasted 17 hours" | C "up to twelve years" | siege and sentence
