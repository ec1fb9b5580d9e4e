about: a migrant boat sinks off Isla Verra while the coastguard watches or tows; four accounts

## A | Agencia Sur | 2026-08-28
# At least 31 migrants drown off Isla Verra {f1 f2}
ISLA VERRA, Aug 28 (AS) - At least 31 people drowned when a wooden boat carrying migrants capsized off the island of Isla Verra in the early hours of Thursday, the coastguard said. {f1 f2 f3}
Forty-four survivors were brought ashore, among them three children. {f4 f5}
The coastguard said the boat overturned when passengers rushed to one side as a patrol vessel approached. {f6 f7}
It had left the mainland town of Ras Dima two days earlier. {f8}
"Our crew threw every rope they had," said Commander Luis Achaval. {f9}
A search for the missing, put at about twenty, was called off at dusk because of the wind. {f10 f11}
More than 900 people have died on the route this year, according to the United Nations. {f12}

## B | The Harbour Light | 2026-08-29
# 'They tied us, they pulled us, we turned over' {f13 f6}
-- Survivors at the sports hall. Photo: Teo Lanz
The sports hall of Port Verra smells of diesel and oranges.
On the mats sit those whom the sea gave back: forty-six, says the parish priest, who has counted them twice. {f4 f14}
The coastguard's figure is two lower. {f4}
“They tied us, they pulled us, we turned over,” says Idris Bakari, a mason of 24. {f13 f6}
Nine others, asked one by one, give this newspaper the same account: a grey ship, a rope to the bow, a sudden jerk. {f6 f15}
“The rope was the death,” says Hawa Diallo, who lost her sister. {f16}
The commander of the station, Luis Achaval, tells it otherwise. {f6}
There was no towing, he said on Friday; his men threw lines to people who were already in the water. {f17 f9}
The boat heeled over, in his words, because everyone wanted to be the first to be saved. {f6}
The logbook of the patrol ship has been handed to a magistrate. {f18}

Thirty-one bodies lay in the ice house on Friday evening; the smallest was brought in by a fisherman in his jacket. {f2 f19}
Another twenty or thirty people are thought to be still in the sea. {f11}
They had set out from Ras Dima on Tuesday, seventy-five paying 1,500 each, and fifteen who paid nothing because they were too small. {f8 f20}
In 2022 a boat was towed by the same ship and arrived safely, the mayor points out.

## C | Capital Tribune | 2026-08-29
# Interior minister rules out "any manoeuvre" in boat tragedy {f17 f1}
Interior Minister Ramón Ocaña said on Friday that the coastguard had made no manoeuvre that could have caused the sinking of a migrant boat off Isla Verra. {f17 f1}
"I have full confidence in our sailors," the minister told parliament. {f21}
Thirty-three people died, according to the ministry's latest count. {f2}
Mr Ocaña blamed smugglers who, he said, had sold ninety places in a boat built for twenty. {f20 f22}
Opposition deputies shouted "Shame" and left the chamber. {f23}
Survivors quoted by local media claim that their boat was put under tow. {f6 f13}
An examining magistrate, Sofía Renau, has opened a preliminary inquiry. {f18 f24}
Two men suspected of steering the boat have been detained. {f25}
The minister recalled that the coastguard had saved 4,100 lives this year. {f26}
The bishop of Verra will say a mass for the drowned on Sunday. {f27}

## D | Le Quotidien du Large (translated) | 2026-08-31
# Off Verra, the rope in question
Did a rope kill?
Three days after the wreck in which some thirty exiles lost their lives, the magistrate Sofía Renau has before her two stories that cannot both be true. {f1 f2 f24}
In one, a panic; in the other, a tow. {f6}
“The death was the rope,” a survivor told the newspaper of the island. {f16}
The commander speaks of ropes as well, but thrown, and to swimmers. {f9 f17}
According to our information the log records, at 3.52, the words "line secured". {f28}
At 3.58 it records "capsized". {f28}
The lawyer of the coastguard says that the line was attached to a life raft. {f29}
The two helmsmen arrested on Friday, aged 19 and 22, say they were passengers like the others and held the tiller in return for the fare. {f25 f30}
The island's priest, Father Anselm, buried the first eleven on Sunday. {f31}
In the same waters, in 2019, a dinghy with forty on board had been left for two days without help; nobody was ever tried.

= facts
f1: a migrant boat sank off Isla Verra
f2: some thirty people are known to have died
f3: it happened in the early hours of Thursday
f4: about 45 survivors were brought ashore
f5: three children are among the survivors
f6: how the boat came to capsize
f7: a patrol vessel was approaching
f8: the boat had left Ras Dima on Tuesday
f9: Achaval said his crew threw ropes
f10: the search was called off at dusk because of wind
f11: some twenty or more are missing
f12: more than 900 have died on the route this year
f13: survivors say the boat was tied and towed
f14: the priest counted the survivors
f15: nine others give the same account
f16: Hawa Diallo said the rope was the death
f17: the coastguard or minister deny a tow or manoeuvre
f18: a magistrate looks into it or holds the log
f19: a fisherman brought in the smallest body
f20: some ninety people were on board
f21: Ocaña has full confidence in the sailors
f22: Ocaña blamed the smugglers
f23: opposition deputies left the chamber
f24: magistrate Sofía Renau leads an inquiry
f25: two men who steered the boat were arrested
f26: the coastguard saved 4,100 lives this year
f27: the bishop will say a mass on Sunday
f28: the log records a line secured six minutes before the capsizing
f29: the coastguard's lawyer says the line was tied to a life raft
f30: the helmsmen say they were passengers who steered for their fare
f31: Father Anselm buried the first eleven on Sunday
= quotes
q1: Hawa Diallo | B direct "The rope was the death" | D direct "The death was the rope"
q2: Luis Achaval | A direct "Our crew threw every rope they had" | B indirect "his men threw lines to people who were already in the water" | D indirect "The commander speaks of ropes as well, but thrown, and to swimmers"
q3: Idris Bakari and other survivors | B direct "They tied us, they pulled us, we turned over" | C indirect "their boat was put under tow"
= differ
x1: cause, strong, exclude | Why did it capsize? | A "passengers rushed to one side as a patrol vessel approached" | B "a rope to the bow, a sudden jerk"
x2: number, medium, maybe-different-events | How many died? | A "At least 31 people drowned" | C "Thirty-three people died" | D "some thirty exiles lost their lives"
x3: number, medium, exclude | How many survived? | A "Forty-four survivors" | B "forty-six, says the parish priest"
x4: polarity, strong, exclude | Was the boat towed? | B "There was no towing" | C "their boat was put under tow"
x5: number, soft, only-if | How many are missing? | A "put at about twenty" | B "Another twenty or thirty people"
x6: role, medium, exclude | Who were the arrested two? | C "Two men suspected of steering the boat" | D "they were passengers like the others"
x7: actor, strong, can-both-hold | Who is to blame? | C "blamed smugglers" | D "Did a rope kill?"
x8: between-speakers, strong, exclude | What was the line tied to? | B "a rope to the bow" | D "the line was attached to a life raft"
x9: label, soft, framing | Who drowned? | A "carrying migrants" | D "some thirty exiles"
x10: speech-act, soft, framing | How do survivors speak? | B "give this newspaper the same account" | C "Survivors quoted by local media claim"
= labels
the drowned | A "migrants" | B "those whom the sea gave back" | D "exiles"
the event | C "boat tragedy" | D "the wreck"
Luis Achaval | A "Commander Luis Achaval" | B "The commander of the station"
= times
A "in the early hours of Thursday" 2026-08-27
A "two days earlier" 2026-08-25
B "on Friday" 2026-08-28
B "on Tuesday" 2026-08-25
C "on Friday" 2026-08-28
C "on Sunday" 2026-08-30
D "on Sunday" 2026-08-30
= never
n1: A "More than 900 people have died on the route this year" | C "saved 4,100 lives this year" | died and saved
n2: B "In 2022 a boat was towed by the same ship and arrived safely" | C "their boat was put under tow" | other boat
n3: D "a dinghy with forty on board had been left for two days without help" | A "Forty-four survivors were brought ashore" | other wreck of 2019
n4: C "The bishop of Verra will say a mass for the drowned on Sunday" | D "buried the first eleven on Sunday" | other priest, other rite
n5: A "among them three children" | B "fifteen who paid nothing because they were too small" | children saved and children on board
n6: C "Two men suspected of steering the boat have been detained" | B "The coastguard's figure is two lower" | other two
n7: D "At 3.58 it records \"capsized\"" | A "was called off at dusk" | other hours, other acts
