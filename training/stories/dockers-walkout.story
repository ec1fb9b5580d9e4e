about: dockers in Port Ellery walk out after a crane death; four accounts

## A | Ellery Evening Post | 2026-09-22
# Port at standstill as dockers walk out over crane death {f1 f2 f3}
About 1,800 dockers laid down their tools at Port Ellery on Monday morning, three days after a colleague was crushed by a falling container. {f1 f2 f3}
Eleven ships were waiting in the roads by evening. {f4}
The dead man, Kofi Mensah, 34, had worked on Pier 6 since he left school. {f2 f5}
The Dockers' Union says the crane's brake had been reported faulty twice in August. {f6 f7}
"Kofi wrote the second report himself," branch secretary Maureen Tully said at the gates. {f8}
Harbourline, which runs the terminal, said the crane had passed its inspection in July. {f9}
It called the stoppage unlawful and has asked a judge to forbid it. {f10 f11}
The company offered its condolences and a payment of a year's wages to the family. {f12}
The union wants all nine cranes of the same make taken out of service. {f13}
A hearing is set for Wednesday. {f14}
Container traffic through Ellery is worth four million pounds a day. {f15}
In 2018 a strike over pay shut the port for nineteen days.

## B | TradeWinds Bulletin | 2026-09-22
# Ellery: illegal stoppage enters second day {f1 f10}
A wildcat stoppage at Harbourline's Ellery terminal entered its second day on Tuesday, with fourteen vessels at anchor. {f1 f4 f10}
Shippers are being advised to divert to Holmsund. {f16}
The action involves roughly half of the 2,400 registered dockers, the operator said. {f3}
It was called without the ballot that the law demands. {f10 f17}
Harbourline applied to the High Court for an injunction, to be heard on Wednesday at ten. {f11 f14}
It said the crane involved in Friday's fatal accident was certified in July. {f2 f9}
"Safety is our first cargo," chief executive Dirk Vanhoven said in a note to clients. {f18}
Losses to the trade are put at five to six million a day. {f15}
The operator has withdrawn four of the nine cranes for tests. {f13 f19}

## C | The Workers' Flag | 2026-09-23
# They killed Kofi, and they want a judge to silence his mates {f2 f11}
Twice the dockers warned Harbourline. {f6 f7}
Twice the bosses put the paper in a drawer. {f6 f7}
On Friday the brake of Crane 4 let go and thirty tonnes came down on Kofi Mensah, a father of two. {f2 f6 f20}
Branch secretary Maureen Tully told the pickets that it was Kofi who had signed the last warning. {f8}
Every docker of the port, 2,400 men and women, came out on Monday without waiting for anyone's permission. {f1 f3 f17}
The firm's answer is a writ. {f11}
Its other answer was twelve months' pay for the widow, who sent it back. {f12 f21}
Vanhoven, who earned 3.1 million last year, wrote to his customers that safety came before any freight. {f18 f22}
"He can come and stand under the hook," said Abena Mensah, the dead man's sister. {f23}
The demand is simple: every crane of that make must be stopped. {f13}
Seamen in Holmsund have refused to unload ships sent on from Ellery. {f24}

## D | National Broadcasting | 2026-09-23
# Court refuses to halt Ellery dock strike {f11 f14 f1}
A High Court judge has declined to order striking dockers in Port Ellery back to work. {f11 f14}
Mrs Justice Okonjo said on Wednesday that workers who leave a place they reasonably believe to be dangerous do not need a ballot. {f17 f25}
The stoppage began on Monday after the death of Kofi Mensah, 36, who was struck by a container on Pier 6. {f1 f2 f5}
The safety inspectorate said the cause of the accident was still unknown. {f6}
It has found no record of a July inspection. {f9}
Harbourline said it was "surprised and saddened" and would appeal. {f26}
Its offer to stand down four cranes was rejected by the union as half a gesture. {f19 f13}
Ms Tully said talks would begin on Thursday if all nine were stopped. {f13 f27}
By Wednesday night seventeen ships lay off the port. {f4}
A separate dispute over night shifts at the grain terminal is due before the same court in October.

= facts
f1: dockers at Port Ellery stopped work
f2: Kofi Mensah was killed in a crane or container accident
f3: how many dockers take part
f4: ships are waiting off the port
f5: Mensah, in his thirties, worked or died on Pier 6
f6: the crane's brake as the cause of the accident
f7: the fault had been reported twice
f8: Tully said Mensah himself wrote the last report
f9: whether the crane was inspected in July
f10: the stoppage is called unlawful
f11: Harbourline asked a court to stop it
f12: Harbourline offered the family a year's wages
f13: the union wants all cranes of the make stopped
f14: the case came before the court on Wednesday
f15: the daily value of the traffic or the losses
f16: shippers are advised to divert to Holmsund
f17: no ballot was held
f18: Vanhoven wrote to clients that safety comes first
f19: four cranes were withdrawn or offered to be
f20: Mensah was a father of two
f21: the widow sent the money back
f22: Vanhoven earned 3.1 million
f23: Abena Mensah said he can stand under the hook
f24: seamen in Holmsund refuse to unload
f25: the judge said those who leave a dangerous place need no ballot
f26: Harbourline was surprised and saddened and will appeal
f27: talks would begin on Thursday if all nine are stopped
= quotes
q1: Maureen Tully | A direct "Kofi wrote the second report himself" | C indirect "it was Kofi who had signed the last warning"
q2: Dirk Vanhoven | B direct "Safety is our first cargo" | C indirect "safety came before any freight"
q3: Harbourline | A indirect "the crane had passed its inspection in July" | B indirect "the crane involved in Friday's fatal accident was certified in July"
= differ
x1: number, medium, exclude | How many stopped work? | A "About 1,800 dockers" | B "roughly half of the 2,400 registered dockers" | C "Every docker of the port, 2,400 men and women"
x2: number, soft, maybe-different-events | How many ships wait? | A "Eleven ships were waiting in the roads by evening" | B "fourteen vessels at anchor" | D "seventeen ships lay off the port"
x3: number, medium, exclude | How old was he? | A "Kofi Mensah, 34" | D "Kofi Mensah, 36"
x4: polarity, strong, exclude | Is the stoppage lawful? | B "It was called without the ballot that the law demands" | D "do not need a ballot"
x5: cause, medium, only-if | Why did it fall? | C "the brake of Crane 4 let go" | D "the cause of the accident was still unknown"
x6: factuality, strong, exclude | Was there a July inspection? | A "the crane had passed its inspection in July" | D "It has found no record of a July inspection"
x7: number, soft, can-both-hold | What does it cost a day? | A "worth four million pounds a day" | B "put at five to six million a day"
x8: modality, medium, can-both-hold | Are four cranes out of service? | B "has withdrawn four of the nine cranes for tests" | D "Its offer to stand down four cranes was rejected"
x9: label, medium, framing | What is it called? | A "the stoppage" | B "A wildcat stoppage" | D "dock strike"
x10: agency, strong, framing | Who is responsible for the death? | A "a colleague was crushed by a falling container" | C "They killed Kofi"
x11: speech-act, soft, can-both-hold | How were the faults told? | A "had been reported faulty twice in August" | C "Twice the dockers warned Harbourline"
= labels
Kofi Mensah | A "a colleague" | C "a father of two"
Harbourline | A "which runs the terminal" | B "The operator" | C "the bosses"
the death | A "crane death" | B "Friday's fatal accident"
= times
A "on Monday morning" 2026-09-21
A "three days after" 2026-09-18
A "for Wednesday" 2026-09-23
B "on Tuesday" 2026-09-22
C "On Friday" 2026-09-18
D "on Thursday" 2026-09-24
D "By Wednesday night" 2026-09-23
= never
n1: A "In 2018 a strike over pay shut the port for nineteen days" | B "entered its second day" | other strike
n2: A "all nine cranes of the same make" | B "four of the nine cranes" | total and subset
n3: D "A separate dispute over night shifts at the grain terminal" | A "A hearing is set for Wednesday" | other dispute
n4: C "Vanhoven, who earned 3.1 million last year" | A "worth four million pounds a day" | pay and traffic
n5: C "Seamen in Holmsund have refused to unload ships" | B "divert to Holmsund" | refusal and advice
n6: A "a payment of a year's wages to the family" | C "who earned 3.1 million last year" | other person's pay
n7: A "the crane's brake had been reported faulty twice in August" | D "a July inspection" | reports and inspection
