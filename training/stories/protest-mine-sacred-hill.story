about: protesters block a lithium mine on a hill in Altamira del Sur; three accounts

## A | Prensa del Sur | 2025-08-19
# Police clear blockade at Cerro Wayra mine {f1 f2}
Riot police on Monday cleared a blockade that had kept trucks from the Cerro Wayra lithium mine for 26 days, leaving at least 14 people injured, hospital sources said. {f1 f2 f3 f4}
The operation began at 4 am and lasted three hours. {f5}
The Interior Ministry said that nine officers were among the hurt and that protesters had thrown dynamite. {f6 f7}
Community leader Saturnina Quispe, 63, was detained with 31 others. {f8 f9}
"You can move us but you cannot move the hill," she shouted as she was put into a van. {f10}
The mine belongs to Norlit, a company with head office in Halden. {f11}
The communities say that the hill is sacred and that drilling has dried up two springs. {f12 f13}
Norlit says a study found no connexion. {f14}
Governor Raúl Mamani, elected with the votes of the communities in 2023, defended the operation as lawful. {f15}
A judge had ordered the road reopened on August 8. {f16}
The mine employs 870 people. {f17}
In May another blockade, at the Salar Grande, was ended by an agreement. {f18}
By noon the first trucks were rolling. {f19}

## B | Norlit Investor Newsroom | 2025-08-18
# Update on access to Cerro Wayra {f2}
Norlit confirms that road access to its Cerro Wayra operation was restored today following action by the authorities. {f1 f2}
The company wasn't involved in the planning of the action. {f20}
We regret that a number of people, including police officers, were injured. {f3 f6}
Production, which had been suspended since July 25, will resume within ten days. {f21}
The cost of the interruption is estimated at $22 million. {f22}
An independent hydrological study completed in June found that our activities do not affect the springs of Ayllu Chico. {f13 f14}
Some 900 families depend on the mine for their living. {f17}
"Our door has been open since the first day," chief executive Ingrid Solheim said. {f23}
Norlit remains committed to dialogue with all neighbours.

## C | Highlands Solidarity Network | 2025-08-19
# They came in the dark: violence against the guardians of the hill {f2 f5}
Before dawn on Monday, 400 police fell upon sleeping families at the camp below Cerro Wayra. {f1 f2 f5 f24}
Our volunteers have counted 38 wounded, five of them children. {f3 f25}
There was no dynamite: what was heard were the gas grenades of the police. {f7}
Doña Saturnina Quispe was dragged from her tent by the hair. {f8 f26}
"They may carry us away, but nobody carries away a mountain," she called out. {f10}
She and 31 more are held in the barracks at Oruma without a lawyer. {f9 f27}
For the people of the ayllus the hill is a grandmother. {f12}
Since the drills arrived two springs have fallen silent. {f13}
The study that the company waves about was paid for by the company. {f14 f28}
Governor Mamani, who danced at our feast when he wanted our votes, today calls this "the law". {f15}
The camp had stood since July 23. {f4}
The trucks were moving before our injured had reached hospital. {f19}
Last Friday a delegation had been promised a meeting with the vice-minister. {f29}

= facts
f1: police cleared a blockade on Monday
f2: the blockade was at the Cerro Wayra mine
f3: people were injured
f4: the blockade had lasted 26 days, since July 23
f5: the operation began before dawn
f6: police officers were among the injured
f7: whether protesters threw dynamite
f8: Saturnina Quispe was detained
f9: 31 others were detained
f10: Quispe shouted that they can be moved but not the hill
f11: the mine belongs to Norlit of Halden
f12: the hill is sacred to the communities
f13: whether drilling dried up the springs
f14: a study found no link between the mine and the springs
f15: Governor Mamani defended the operation as lawful
f16: a judge had ordered the road reopened
f17: the mine gives work to almost 900 people
f18: a blockade at the Salar Grande was ended in May
f19: trucks were moving again soon after
f20: the company was not involved in planning
f21: production had been suspended since July 25 and resumes
f22: the interruption cost $22 million
f23: Solheim said their door has been open since the first day
f24: 400 police took part
f25: five of the wounded are children
f26: Quispe was dragged by the hair
f27: the detained are held without a lawyer at Oruma
f28: the company paid for the study
f29: a delegation had been promised a meeting
= quotes
q1: Saturnina Quispe | A direct "\"You can move us but you cannot move the hill,\"" | C direct "\"They may carry us away, but nobody carries away a mountain,\""
q2: Raúl Mamani | A indirect "defended the operation as lawful" | C mixed "today calls this \"the law\""
= differ
x1: number, strong, exclude | How many were hurt? | A "leaving at least 14 people injured" | C "have counted 38 wounded"
x2: polarity, strong, exclude | Was dynamite thrown? | A "protesters had thrown dynamite" | C "There was no dynamite"
x3: label, strong, framing | What was the operation? | A "Riot police on Monday cleared a blockade" | B "following action by the authorities" | C "400 police fell upon sleeping families"
x4: factuality, medium, only-if | Did the mine dry the springs? | B "our activities do not affect the springs of Ayllu Chico" | C "Since the drills arrived two springs have fallen silent"
x5: between-speakers, medium, can-both-hold | Is the study independent? | B "An independent hydrological study" | C "was paid for by the company"
x6: agency, medium, can-both-hold | How was Quispe taken? | A "as she was put into a van" | C "was dragged from her tent by the hair"
x7: number, soft, can-both-hold | How many live by the mine? | A "The mine employs 870 people" | B "Some 900 families depend on the mine"
x8: modality, soft, can-both-hold | Does the mine work again? | A "By noon the first trucks were rolling" | B "will resume within ten days"
= labels
Saturnina Quispe | A "Community leader Saturnina Quispe, 63" | C "Doña Saturnina Quispe"
the protesters | C "the guardians of the hill" | A "protesters"
Norlit | A "Norlit, a company with head office in Halden" | C "the company"
= times
A "on Monday" 2025-08-18
A "in 2023" 2023
A "August 8" 2025-08-08
A "In May" 2025-05
B "today" 2025-08-18
B "since July 25" 2025-07-25
B "in June" 2025-06
C "since July 23" 2025-07-23
C "Last Friday" 2025-08-15
= never
n1: A "In May another blockade, at the Salar Grande, was ended" | C "400 police fell upon sleeping families" | other blockade
n2: B "suspended since July 25" | C "The camp had stood since July 23" | production against camp, no conflict
n3: A "nine officers were among the hurt" | C "five of them children" | other subsets
n4: A "at least 14 people injured" | B "including police officers, were injured" | a number against none
n5: B "\"Our door has been open since the first day,\"" | C "had been promised a meeting with the vice-minister" | company against ministry
n6: A "The operation began at 4 am and lasted three hours" | B "will resume within ten days" | police operation against mining operation
n7: C "31 more are held" | A "at least 14 people injured" | held against hurt
