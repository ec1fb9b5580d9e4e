about: soldiers of Varenia and Osmeria exchange fire at the Tarsk pass; four accounts

## A | Meridian Press Agency | 2026-03-04
# Five soldiers killed in clash on Varenia-Osmeria border {f1 f2}
TARSK PASS, March 4 (MPA) - At least five soldiers were killed on Tuesday when troops of Varenia and Osmeria traded fire near the Tarsk pass, officials on both sides said. {f1 f2 f3}
Varenia's defence ministry said three of its conscripts died and seven were wounded. {f2 f4 f5}
Osmeria confirmed the loss of two border guards. {f6 f2}
Each government blamed the other for shooting first. {f7 f8}
"Our post came under unprovoked mortar fire at 6.40 in the morning," Varenian ministry spokesman Pavel Dorn told reporters. {f7 f9}
The shooting lasted about four hours and ended after commanders spoke by telephone, a United Nations observer said. {f10 f11}
The two neighbours fought a six-week war over the pass in 2009 in which some 1,400 people died. {f12}
Osmeria's prime minister, Leyla Aras, cut short a visit to the coast and called a meeting of her security council for Wednesday. {f13}
The pass carries most of the lorry traffic between the two countries and was closed until further notice. {f14}

## B | Varen Daily | 2026-03-04
# They were twenty: the boys of Post 14 {f4}
-- Flowers outside the garrison at Lusk on Wednesday. Photo: Varen Daily
The three coffins will reach Lusk this evening. {f4 f15}
Mikel Sava, Denis Rohr and Anton Pell were doing their compulsory year, and the oldest of them had turned twenty in January. {f4 f16}
They fell at Post 14, above the Tarsk road, in the cowardly Osmerian attack of Tuesday morning. {f1 f3 f4 f7}

According to the ministry the first mortar round landed at twenty to seven, while the men were at breakfast. {f9 f7}
"It was not a skirmish, it was an ambush," said Colonel Irena Vost, who commands the sector. {f17 f7}
Ten more soldiers are in hospital, two of them in a critical state. {f5 f18}
Guns fell silent shortly before eleven. {f10}
Sava's mother, Hanna, said she had begged him to ask for a posting in the capital. {f19}
In November a sergeant of the same battalion was killed by a mine laid during the old war; that death, too, came at breakfast time.
President Oskar Telm has ordered two days of mourning. {f20}
He will address parliament on Friday. {f21}
The road through the pass has been shut to lorries, and a queue of some three hundred stood at Lusk last night. {f14 f22}

## C | Osmer Gazette | 2026-03-04
# Two guards martyred as Varenian patrol crosses the line {f6 f8}
Two members of the Osmerian Border Guard gave their lives on Tuesday repelling a Varenian patrol that had crossed the demarcation line at Tarsk, the Interior Ministry announced. {f1 f3 f6 f8}
The intruders, some fifteen men, opened fire when they were told to turn back, the statement said. {f8 f23}
"We did not fire a single mortar round," Interior Minister Cem Oral said in the capital. {f24}
He said the guards answered with rifles and machine guns only, and only after one of them lay dead. {f25 f8}
The minister put enemy losses at no fewer than eight. {f2}
Fighting went on until after noon. {f10}
The Prime Minister broke off her holiday on the coast and will chair the Security Council on Wednesday. {f13}
Osmeria has asked for an international inquiry into the incursion. {f26}
Varenia has refused every such inquiry since the incident of 2021, when a shepherd was shot on the Osmerian side.
The customs post on the pass remains closed. {f14}

## D | The Continental | 2026-03-05
# Why a dirt track above Tarsk keeps killing people
When the telephone rang in the dugout of the United Nations observers on Tuesday morning, Major Anders Lindqvist already knew what it was about.
He had been listening to the firing for an hour. {f1 f3}
By the time he had the two brigade commanders on one line, five men were dead: three young Varenians doing their military service and two Osmerian guards. {f2 f4 f6 f11}
"I told them I would read out the names of the dead until somebody gave the order," he said. {f27 f11}
The order came at 10.45, just over four hours after the first shots. {f10}

Who fired those shots may never be known. {f28}
Varenia speaks of a mortar attack on a sleeping outpost. {f7}
Osmeria says its guards stopped an armed patrol that had strayed, or marched, across the line. {f8}
Its interior minister, Cem Oral, insisted that no mortar had been used by his side. {f24}
Mr Lindqvist's team found two fresh craters near Post 14 on Wednesday but would not say who had made them. {f29}
"A crater has no passport," he said. {f30}

The pass has been fought over before. {f12}
In the spring of 2009 close to 1,400 people were killed there in a month and a half. {f12}
Then, as now, each capital swore that the other had begun it.
What has changed is the traffic: nine lorries in ten between the two states use the road, which both shut on Tuesday afternoon. {f14 f31}
Osmeria wants an outside investigation; Varenia has not replied. {f26}
The observers' mandate runs out in June. {f32}

= facts
f1: soldiers of Varenia and Osmeria exchanged fire at the Tarsk pass
f2: soldiers were killed in the clash, on both sides together or as put by an enemy
f3: the clash took place on Tuesday
f4: three Varenian conscripts were killed
f5: Varenian soldiers were wounded
f6: two Osmerian border guards were killed
f7: Varenia says Osmeria attacked first
f8: Osmeria says Varenians crossed or fired first
f9: the first mortar round fell at 6.40 according to Varenia
f10: the firing ended after some hours
f11: the firing ended after the commanders were brought to speak by telephone
f12: the two fought a six-week war over the pass in 2009 with some 1,400 dead
f13: the Osmerian prime minister cut her visit to the coast short and called the security council for Wednesday
f14: the pass was closed to traffic
f15: the coffins reach Lusk on Wednesday evening
f16: the oldest of the dead conscripts was twenty
f17: Colonel Vost said it was an ambush, not a skirmish
f18: two of the wounded are in a critical state
f19: Sava's mother had begged him to ask for another posting
f20: the Varenian president ordered two days of mourning
f21: Telm will address parliament on Friday
f22: some three hundred lorries queued at Lusk
f23: the Varenian patrol numbered some fifteen men
f24: Oral said Osmeria fired no mortar
f25: Oral said the guards answered with rifles and machine guns after a death
f26: Osmeria asked for an international inquiry
f27: Lindqvist told the commanders he would read out the names of the dead
f28: who fired first may never be known
f29: observers found two fresh craters near Post 14
f30: Lindqvist said a crater has no passport
f31: nine in ten lorries use the road
f32: the observers' mandate ends in June
= quotes
q1: Pavel Dorn | A direct "Our post came under unprovoked mortar fire at 6.40 in the morning" | B indirect "the first mortar round landed at twenty to seven"
q2: Cem Oral | C direct "We did not fire a single mortar round" | D indirect "no mortar had been used by his side"
q3: Interior Ministry of Osmeria | C indirect "a Varenian patrol that had crossed the demarcation line at Tarsk" | D indirect "its guards stopped an armed patrol that had strayed, or marched, across the line"
= differ
x1: between-speakers, strong, exclude | Who attacked? | A "Our post came under unprovoked mortar fire" | B "the cowardly Osmerian attack of Tuesday morning" | C "repelling a Varenian patrol that had crossed the demarcation line"
x2: number, medium, exclude | How many Varenians were wounded? | A "seven were wounded" | B "Ten more soldiers are in hospital"
x3: number, strong, exclude | How many Varenians died? | A "three of its conscripts died" | C "no fewer than eight" | D "three young Varenians doing their military service"
x4: date, medium, exclude | When did the firing end? | B "Guns fell silent shortly before eleven" | C "Fighting went on until after noon" | D "The order came at 10.45"
x5: polarity, strong, exclude | Were mortars fired? | A "unprovoked mortar fire" | C "We did not fire a single mortar round"
x6: label, soft, framing | What was it? | A "Five soldiers killed in clash" | B "the cowardly Osmerian attack" | C "the incursion"
x7: factuality, medium, can-both-hold | Is it settled who began? | B "They fell at Post 14, above the Tarsk road, in the cowardly Osmerian attack" | D "Who fired those shots may never be known"
x8: agency, soft, can-both-hold | What was the prime minister doing at the coast? | A "cut short a visit to the coast" | C "broke off her holiday on the coast"
x9: role, soft, framing | What were the men doing when the mortar fell? | B "while the men were at breakfast" | D "a mortar attack on a sleeping outpost"
= labels
the Varenian dead | A "three of its conscripts" | B "the boys of Post 14" | D "three young Varenians"
the Osmerian dead | A "two border guards" | C "Two guards martyred"
the Varenian patrol | C "The intruders" | D "an armed patrol"
= times
A "on Tuesday" 2026-03-03
A "for Wednesday" 2026-03-04
B "Tuesday morning" 2026-03-03
B "this evening" 2026-03-04
B "on Friday" 2026-03-06
C "on Tuesday" 2026-03-03
D "In the spring of 2009" 2009
D "on Wednesday" 2026-03-04
= never
n1: A "three of its conscripts died" | B "a sergeant of the same battalion was killed by a mine" | other death, in November
n2: A "a six-week war over the pass in 2009 in which some 1,400 people died" | D "five men were dead" | the war and the clash
n3: A "Osmeria confirmed the loss of two border guards" | B "two of them in a critical state" | dead guards and wounded conscripts
n4: C "when a shepherd was shot on the Osmerian side" | D "Osmerian guards" | other incident of 2021
n5: A "called a meeting of her security council for Wednesday" | B "He will address parliament on Friday" | other leader, other body and day
n6: C "Osmeria has asked for an international inquiry into the incursion" | D "Mr Lindqvist's team found two fresh craters near Post 14 on Wednesday" | inquiry asked for and observers' look
n7: C "Varenia has refused every such inquiry since the incident of 2021" | D "Varenia has not replied" | earlier refusals and the present silence
