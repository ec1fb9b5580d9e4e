about: soldiers try to take power in Sambala; four accounts

## A | Africa Cable | 2027-09-14
# Sambala government says coup attempt foiled {f1 f2}
KOBE (AC) - The government of Sambala said it had put down an attempted coup on Monday after soldiers seized the state radio for three hours. {f1 f2 f3 f4}
A captain, Ibrahim Sow, read out a statement at 5.15 a.m. declaring President Moussa Tandian deposed. {f5 f6}
By ten o'clock loyal troops had retaken the building. {f2 f7}
Four mutineers and one presidential guardsman were killed, Defence Minister Aline Koffi said. {f8}
Sow was captured while trying to cross the river. {f9}
Mr Tandian, who was attending a summit abroad, flew home in the evening. {f10}
"The Republic had a bad morning and a good day," he told reporters at the airport. {f11}
The African Council condemned the attempt. {f12}
In 2019 the then army chief took power in Kobe in a night without a shot.

## B | Radio Sambala (transcript, translated) | 2027-09-13
# Communiqué of the government, 1 p.m. {f2}
Citizens! A handful of misguided persons in uniform this morning entered the premises of the radio. {f1 f3 f4}
Thanks to the vigilance of the forces of order they were brought to reason in less than an hour. {f2 f7}
There was no coup. {f1}
There were no dead. {f8}
The ringleader is in custody. {f9}
The Head of State continues his visit abroad. {f10}
Offices and schools open tomorrow as usual. {f13}

## C | Le Fleuve (translated) | 2027-09-15
# The morning on which nobody came {f14}
Captain Sow waited for the Third Battalion. {f14}
It had promised him two hundred men, an officer close to him says. {f14 f15}
At half past five he had thirty. {f15}
They took the radio, where a night porter made them coffee, and he read his page and a half. {f4 f5 f16}
“We have not come to govern but to end the theft of soldiers' pay,” it said. {f17}
For seven months the men on the northern front have had none. {f18}
The Third Battalion stayed in its barracks; its colonel was made a general on Tuesday. {f14 f19}
We have counted eleven bodies in the morgue of the military hospital, four of them in the guard's colours. {f8}
Of the captain there is no trace. {f9}
His wife has been told that he is in the central prison, that he is in hospital and that he has fled. {f9 f20}
On Tuesday the president said of Monday that the republic's morning had been bad and its day good. {f11}
His wife's village danced.

## D | Strategic Letter | 2027-09-20
# Sambala: mutiny rather than putsch
What happened in Kobe on 13 September was, in our judgment, a pay mutiny with a radio station. {f1 f3 f4 f21}
It was over by mid-morning. {f7}
Captain Sow's text spoke of wages seven times and of the constitution once; he disclaimed any wish to rule. {f17 f18}
The official count of five dead, given on the second day after none had been admitted on the first, is too low. {f8}
The captain is alive: a relative saw him on Friday in the central prison, with an arm in plaster. {f9 f22}
The president has promised the arrears by the end of October. {f23}
He has made such promises three times before.
Fifty-two soldiers are to be tried by court martial. {f24}
The attempt of 2022, for which nine officers were shot, had been better planned.

= facts
f1: soldiers tried to seize power, or is that what it was
f2: the government says it was put down
f3: it was on Monday 13 September
f4: soldiers took the state radio
f5: Captain Ibrahim Sow read a statement
f6: it declared President Tandian deposed
f7: when it was over
f8: how many were killed
f9: where Sow is
f10: President Tandian was abroad
f11: Tandian said the republic had a bad morning and a good day
f12: the African Council condemned it
f13: offices and schools open as usual
f14: the Third Battalion did not come to Sow's aid
f15: Sow had thirty men instead of two hundred
f16: a night porter made them coffee
f17: the statement said they had not come to govern but for the pay
f18: soldiers' pay was in arrears
f19: the battalion's colonel was made a general
f20: Sow's wife was told three things
f21: it was a pay mutiny
f22: Sow has an arm in plaster
f23: the president promised the arrears by the end of October
f24: fifty-two soldiers face a court martial
= quotes
q1: Moussa Tandian | A direct "The Republic had a bad morning and a good day" | C indirect "the republic's morning had been bad and its day good"
q2: Ibrahim Sow | C direct "We have not come to govern but to end the theft of soldiers' pay" | D indirect "he disclaimed any wish to rule"
= differ
x1: label, strong, exclude | What was it? | A "an attempted coup" | B "There was no coup" | D "a pay mutiny with a radio station"
x2: number, strong, exclude | How many died? | A "Four mutineers and one presidential guardsman were killed" | B "There were no dead" | C "eleven bodies in the morgue"
x3: number, medium, exclude | How long did it last? | A "seized the state radio for three hours" | B "in less than an hour"
x4: polarity, medium, exclude | Is Sow held? | A "Sow was captured" | C "Of the captain there is no trace" | D "The captain is alive"
x5: order, soft, maybe-different-events | Did the president come home? | A "flew home in the evening" | B "continues his visit abroad"
x6: cause, medium, can-both-hold | Why did it fail? | A "loyal troops had retaken the building" | C "The Third Battalion stayed in its barracks"
x7: degree, medium, framing | How many, and what, were they? | B "A handful of misguided persons in uniform" | A "Four mutineers"
x8: speech-act, medium, can-both-hold | What did the statement do? | A "declaring President Moussa Tandian deposed" | D "he disclaimed any wish to rule"
x9: modality, soft, can-both-hold | How sure is the government's success? | A "said it had put down an attempted coup" | B "Thanks to the vigilance of the forces of order they were brought to reason"
x10: date, soft, exclude | When did the president speak of it? | A "told reporters at the airport" | C "On Tuesday the president said of Monday"
= labels
Ibrahim Sow | A "A captain, Ibrahim Sow" | B "The ringleader"
the soldiers | A "mutineers" | B "misguided persons in uniform"
= times
A "on Monday" 2027-09-13
A "at 5.15 a.m." 2027-09-13T05:15
B "this morning" 2027-09-13
B "tomorrow" 2027-09-14
C "on Tuesday" 2027-09-14
D "on 13 September" 2027-09-13
D "on Friday" 2027-09-17
D "by the end of October" 2027-10
= never
n1: A "In 2019 the then army chief took power" | C "They took the radio" | other coup
n2: D "The attempt of 2022, for which nine officers were shot" | A "Four mutineers and one presidential guardsman were killed" | other attempt
n3: C "two hundred men" | D "Fifty-two soldiers" | other numbers of other men
n4: C "For seven months" | D "spoke of wages seven times" | months and mentions
n5: C "was made a general on Tuesday" | A "Sow was captured" | colonel and captain
n6: D "promises three times before" | A "for three hours" | other three
n7: C "four of them in the guard's colours" | A "Four mutineers" | guards and mutineers
