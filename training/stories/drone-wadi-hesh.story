about: a drone strike on vehicles near Wadi Hesh that the accused state denies; three accounts

## A | Gulf Monitor | 2026-12-03
# Nine killed in drone strike on wedding cars, villagers say {f1 f2}
A drone fired two missiles at a line of cars near the village of Wadi Hesh on Tuesday evening, killing nine people on their way from a wedding, residents said. {f1 f2 f3 f4}
Four of the dead were children. {f5}
"We were still singing when the first car flew up," said Salim Nasser, an uncle of the bride. {f6}
Fragments found at the scene bear markings in the script of Kharistan, a reporter saw. {f7}
Kharistan's army said none of its aircraft had been active in the area. {f8}
The provincial council declared three days of mourning. {f9}
Kharistan has struck across the border at least eleven times since spring, aiming at the militia of Abu Razin. {f10}
In a strike on a market in July, for which it apologised, seven traders were killed.

## B | Kharistan Official News (translated) | 2026-12-03
# Ministry: no operation at Wadi Hesh {f8}
The Ministry of Defence categorically denies reports of an air operation at Wadi Hesh. {f8}
No aircraft, manned or unmanned, crossed the border on the evening of 1 December, the spokesman, Brigadier Timur Asanov, said. {f8 f4}
“We do not make war on weddings,” he stressed. {f11}
According to the Ministry's information the explosion was caused by munitions which the bandit Abu Razin was transporting in the convoy. {f1 f12}
Six armed men were eliminated by their own cargo. {f2 f12}
The so-called fragments are of a type that can be bought on any market. {f7 f13}
The Ministry reserves the right to act against terrorists wherever they hide. {f14}

## C | The Weekend Examiner | 2026-12-06
# Thirty-eight seconds over Wadi Hesh
The film lasts thirty-eight seconds and was taken by a boy of fourteen from a roof. {f15}
It shows headlights, then a streak of light from above, then a second. {f1 f3 f15}
Three experts to whom this paper showed it agree that it is a missile, not a load of explosives going off. {f12 f16}
Ten people died, the hospital's register says, the tenth on Thursday: a cousin of the groom. {f2}
Half of them were under sixteen. {f5}
Brigadier Asanov was asked on Friday about the film. {f15 f17}
His country did not wage war upon wedding parties, he replied. {f11}
Two officers of the Kharistani air force say in private that a drone was sent that evening after a vehicle of Abu Razin's. {f1 f18}
It found the wrong one, says the first. {f18 f19}
It found the right one, says the second, in the wrong place. {f18 f19}
Abu Razin himself, in a voice message, said that he had never been at Wadi Hesh in his life. {f20}
Serial numbers on two pieces of metal match a lot delivered to Kharistan in 2024. {f7 f21}
“She still had henna on her hands,” the uncle, Salim Nasser, says of the bride, who lived. {f22}
The dead of the July market have still not been paid for.

= facts
f1: vehicles near Wadi Hesh were destroyed by an explosion or strike
f2: how many people died
f3: two missiles were fired from above
f4: it was on the evening of Tuesday 1 December
f5: how many of the dead were children
f6: Nasser said they were still singing when the first car flew up
f7: fragments point to Kharistan, or are said not to
f8: Kharistan denies that its aircraft were active
f9: the council declared three days of mourning
f10: Kharistan has struck across the border eleven times since spring
f11: Asanov said Kharistan does not make war on weddings
f12: whether a load of munitions went off
f13: Kharistan says the fragments can be bought on any market
f14: the ministry reserves the right to act
f15: a boy filmed it for thirty-eight seconds
f16: three experts see a missile
f17: Asanov was asked about the film
f18: two officers say a drone was sent after Abu Razin's vehicle
f19: the officers differ on whether it found the right vehicle
f20: Abu Razin says he never was there
f21: serial numbers match a lot delivered in 2024
f22: Nasser said the bride still had henna on her hands
= quotes
q1: Timur Asanov | B direct "We do not make war on weddings" | C indirect "His country did not wage war upon wedding parties"
q2: Kharistan's army or ministry | A indirect "none of its aircraft had been active in the area" | B indirect "No aircraft, manned or unmanned, crossed the border on the evening of 1 December"
= differ
x1: actor, strong, exclude | Who caused it? | A "A drone fired two missiles at a line of cars" | B "caused by munitions which the bandit Abu Razin was transporting"
x2: number, medium, maybe-different-events | How many died? | A "killing nine people" | B "Six armed men were eliminated" | C "Ten people died"
x3: role, strong, exclude | Who were the dead? | A "nine people on their way from a wedding" | B "Six armed men"
x4: polarity, strong, exclude | Was a drone sent? | B "No aircraft, manned or unmanned, crossed the border" | C "a drone was sent that evening"
x6: factuality, strong, exclude | Was it a load of explosives? | B "the explosion was caused by munitions" | C "it is a missile, not a load of explosives going off"
x7: label, medium, framing | What was the line of cars? | A "wedding cars" | B "the convoy"
x8: number, soft, exclude | How many children? | A "Four of the dead were children" | C "Half of them were under sixteen"
x9: speech-act, soft, can-both-hold | How did Kharistan speak? | A "Kharistan's army said" | B "categorically denies reports"
= labels
Abu Razin | B "the bandit Abu Razin" | A "the militia of Abu Razin"
the fragments | B "The so-called fragments" | C "two pieces of metal"
the dead | A "nine people on their way from a wedding" | B "Six armed men"
= times
A "on Tuesday evening" 2026-12-01
A "in July" 2026-07
B "on the evening of 1 December" 2026-12-01
C "on Thursday" 2026-12-03
C "on Friday" 2026-12-04
= never
n1: A "seven traders were killed" | C "Ten people died" | other strike, in July
n2: A "for which it apologised" | B "categorically denies reports" | July's strike and this one
n3: A "at least eleven times since spring" | C "a lot delivered to Kharistan in 2024" | strikes and a delivery
n4: A "We were still singing when the first car flew up" | C "She still had henna on her hands" | same speaker, other words
n5: A "declared three days of mourning" | C "Three experts" | other three
n6: B "wherever they hide" | C "he had never been at Wadi Hesh" | other speaker
