about: a car bomb and gunmen at the Ardonian consulate in Sefra; four accounts

## A | Ardonia Telegraph | 2026-06-16
# Consulate guard killed as gunmen storm mission in Sefra {f1 f2}
Gunmen attacked Ardonia's consulate in the port of Sefra on Monday evening, killing a local guard and wounding four people before they were beaten back. {f1 f2 f3 f4 f5}
None of the 22 Ardonian staff was hurt, the Foreign Office said. {f6}
A car packed with explosives was driven into the outer gate at about 7.15pm, after which three men with rifles tried to climb the wall. {f7 f8 f9}
All three were shot dead by Sefran police, according to the provincial governor, Khalid Mansour. {f10}
"They never got past the garden," he said. {f11}
The Foreign Secretary, Helen Garrow, condemned the "cowardly attack" and said the consulate would stay open. {f12 f13}
No group had claimed responsibility by Tuesday morning. {f14}
The mission had received threats since Ardonia joined the naval patrols off the coast in April. {f15}
Two years ago a bomb outside the Ardonian cultural institute in the same city killed six.
The dead guard was named as Yusuf Haddar, a father of three who had worked at the gate for nine years. {f2 f16}

## B | Sefra Today | 2026-06-16
# Yusuf kept the gate {f2 f16}
-- By Amina Belkadi
Every morning for twelve years Yusuf Haddar bought two loaves at the corner of Admiralty Street, one for home and one for the cats of the consulate. {f16}
On Monday he died there. {f2 f3}
He ran towards the white pickup, his cousin Samir says, and shouted to the queue at the visa window to lie down. {f17 f7}
Then came the blast, which broke windows as far as the fish market. {f7 f18}

"I counted to ten and then the shooting began," said Nadia Souli, who has a pharmacy across the street. {f19 f9}
She counted four attackers. {f8}
One of them, she insists, ran off towards the harbour. {f20}
Governor Mansour says nobody got away. {f10}
He says also that the men did not come further than the garden, yet reporters who were let in on Tuesday saw bullet holes on the staircase of the first floor. {f11 f21}
Seven people, five of them visa applicants, were treated at the Marine Hospital. {f5}
Haddar was buried before noon on Tuesday. {f22}
He leaves a wife and three children. {f16}
A collection has been opened at the pharmacy. {f23}
In the evening the Lions of the Strait, a group nobody here had heard of before March, said on its channel that the operation was its own. {f14}

## C | Unified News Agency | 2026-06-17
# Little-known group claims attack on Ardonian consulate {f14 f1}
SEFRA (UNA) - A militant group calling itself the Lions of the Strait claimed responsibility on Tuesday for the assault on a consulate of Ardonia that left a guard and three attackers dead. {f14 f1 f2 f10}
In a statement the group said it had acted in revenge for Ardonia's part in the naval patrols. {f15 f24}
The claim could not be verified. {f25}
Monday's assault began with a suicide car bomb at the gate of the compound. {f3 f7}
Security forces needed forty minutes to kill the gunmen, a police officer said. {f10 f26}
At least four people were injured. {f5}
Ardonia's foreign secretary denounced what she called an act of cowards and vowed that the mission would not close. {f12 f13}
Its staff, however, were being flown home on Wednesday, two diplomats said. {f27}
The patrols, in which five states take part, began in April. {f15}

## D | The Lantern Review | 2026-06-18
# What the Lions of the Strait want
Until this week the group was a channel with four hundred followers and a badly drawn logo.
On Monday it became something else. {f3}
A vehicle laden with explosives blew open the gate of the Ardonian consulate; men with automatic rifles followed. {f1 f7 f9}
A doorman, Mr Haddar, was killed. {f2}
The group says it was punishing Ardonia for sending ships. {f24 f15}
That may be so. {f24}
But fishermen in Sefra will tell you that the Lions are sons of smugglers whom the patrols have ruined. {f28}
"It's business with a flag on it," says Leila Oukaci of the Strait Institute. {f29}
The governor's version, three dead men in a garden, leaves a good deal open. {f10 f11}
Witnesses spoke of a fourth man. {f8 f20}
Ms Garrow promised on Tuesday that the doors would remain open. {f13}
By Wednesday night a chartered aeroplane had taken all but three of her people away. {f27}
The bomb at the cultural institute in 2024, which killed six, was the work of another movement, since destroyed.

= facts
f1: the Ardonian consulate in Sefra was attacked
f2: a local guard was killed
f3: the attack was on Monday
f4: the attackers were beaten back
f5: people were wounded
f6: no Ardonian staff were hurt
f7: a vehicle with explosives was blown up at the gate
f8: how many gunmen there were
f9: gunmen followed the blast
f10: three attackers were killed by security forces
f11: Mansour said they did not get past the garden
f12: Garrow condemned the attack as cowardly
f13: Garrow said the consulate would stay open
f14: whether a group has claimed the attack
f15: Ardonia takes part in naval patrols since April
f16: Yusuf Haddar had worked at the gate for years and had three children
f17: Haddar shouted to the queue to lie down
f18: the blast broke windows as far as the fish market
f19: Souli counted to ten before the shooting
f20: one attacker may have escaped
f21: bullet holes were seen on the first floor staircase
f22: Haddar was buried on Tuesday
f23: a collection has been opened
f24: the group says it acted because of the patrols
f25: the claim could not be verified
f26: it took forty minutes to kill the gunmen
f27: consulate staff were flown home on Wednesday
f28: fishermen say the Lions are sons of ruined smugglers
f29: Oukaci called it business with a flag on it
= quotes
q1: Khalid Mansour | A direct "They never got past the garden" | B indirect "the men did not come further than the garden"
q2: Helen Garrow | A mixed "condemned the \"cowardly attack\"" | C indirect "denounced what she called an act of cowards"
q3: Helen Garrow | A indirect "said the consulate would stay open" | C indirect "vowed that the mission would not close" | D indirect "promised on Tuesday that the doors would remain open"
q4: Lions of the Strait | C indirect "it had acted in revenge for Ardonia's part in the naval patrols" | D indirect "it was punishing Ardonia for sending ships"
= differ
x1: number, medium, exclude | How many attackers were there? | A "three men with rifles tried to climb the wall" | B "She counted four attackers"
x2: number, medium, only-if | How many were hurt? | A "wounding four people" | B "Seven people, five of them visa applicants, were treated" | C "At least four people were injured"
x3: number, soft, exclude | How long had Haddar worked there? | A "had worked at the gate for nine years" | B "Every morning for twelve years"
x4: polarity, medium, maybe-different-events | Was the attack claimed? | A "No group had claimed responsibility by Tuesday morning" | C "claimed responsibility on Tuesday"
x5: place, strong, exclude | How far did they get? | A "They never got past the garden" | B "saw bullet holes on the staircase of the first floor"
x6: polarity, medium, exclude | Did one escape? | B "ran off towards the harbour" | A "All three were shot dead"
x7: cause, medium, can-both-hold | Why was it attacked? | C "it had acted in revenge for Ardonia's part in the naval patrols" | D "the Lions are sons of smugglers whom the patrols have ruined"
x8: actor, soft, can-both-hold | Who killed the gunmen? | A "shot dead by Sefran police" | C "Security forces needed forty minutes to kill the gunmen"
x9: modality, soft, can-both-hold | Would it stay open? | A "the consulate would stay open" | C "vowed that the mission would not close"
x10: role, soft, framing | What was Haddar? | A "a local guard" | D "A doorman, Mr Haddar"
x11: order, soft, can-both-hold | When did the staff leave? | C "were being flown home on Wednesday" | D "By Wednesday night a chartered aeroplane had taken all but three of her people away"
= labels
the vehicle | A "A car packed with explosives" | B "the white pickup" | C "a suicide car bomb"
the Lions of the Strait | B "a group nobody here had heard of before March" | C "A militant group" | D "a channel with four hundred followers"
the attack | A "cowardly attack" | B "the operation" | C "the assault"
= times
A "on Monday evening" 2026-06-15
A "at about 7.15pm" 2026-06-15T19:15
A "by Tuesday morning" 2026-06-16
B "On Monday" 2026-06-15
B "before noon on Tuesday" 2026-06-16
C "on Tuesday" 2026-06-16
C "on Wednesday" 2026-06-17
D "By Wednesday night" 2026-06-17
= never
n1: A "a bomb outside the Ardonian cultural institute in the same city killed six" | C "left a guard and three attackers dead" | other attack, 2024
n2: A "None of the 22 Ardonian staff was hurt" | C "At least four people were injured" | staff and others
n3: B "five of them visa applicants" | C "five states take part" | other five
n4: B "She counted four attackers" | C "At least four people were injured" | attackers and injured
n5: A "three men with rifles" | D "all but three of her people" | gunmen and staff
n6: A "received threats since Ardonia joined the naval patrols" | C "the group said it had acted in revenge" | threats before and the claim
n7: B "Haddar was buried before noon on Tuesday" | A "by Tuesday morning" | burial and the claim's absence
n8: D "was the work of another movement" | C "claimed responsibility on Tuesday" | other attack's authors
