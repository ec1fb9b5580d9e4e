about: students occupy the main hall of Tessen University and are cleared out; three accounts

## A | Tessen University (statement) | 2026-11-20
# Main building open again
The Rectorate informs members of the university that the Old Hall was vacated on Friday morning and that lectures resume on Monday. {f1 f2 f3}
The hall had been occupied without permission since 10 November. {f4 f5}
After repeated and patient offers of dialogue the Rectorate saw itself obliged to ask the police for assistance. {f6 f7}
The operation passed off without notable incidents. {f8}
Damage is estimated at 240,000 francs. {f9}
"A university lives by argument, not by locks," says Rector Prof. Henrik Falk. {f10}
The planned increase of the fee to 1,900 francs remains in force. {f11}
The Senate will discuss it in its ordinary session in December. {f12}

## B | Studio 4 Campus Radio | 2026-11-20
# Cops clear Old Hall - two in hospital {f1 f8}
They came at ten to six with dogs. {f1 f13}
About 130 people were asleep under the portraits. {f14}
“I woke up with a knee on my neck,” said Li Wen, a third-year chemist. {f15}
Two students are in hospital, one with a broken collarbone. {f8 f16}
Eighty-seven were taken away in buses and let go by noon. {f17}
The rector met the occupiers once, for twenty minutes, on the second day. {f6}
They want the fee to stay at 1,100. {f11 f18}
“We left the place cleaner than we found it,” the assembly's spokeswoman Fatou Ndiaye said, showing a film of a mopped floor. {f9 f19}
A new occupation, of the library, was voted down in the afternoon by 212 to 180. {f20}
In the spring of 2019 the Old Hall was held for six weeks, and no police came.

## C | Tessener Zeitung (translated) | 2026-11-21
# Falk's Friday {f1}
After ten days the occupation of the Old Hall has ended as these things end: early in the morning and with contradictory numbers. {f1 f2 f4 f21}
The police counted 94 arrests, all lifted by the evening; the students say eighty-seven. {f17}
An officer was bitten in the hand, and two occupiers were treated in hospital and discharged the same day. {f8 f22}
A fractured collarbone could not be confirmed. {f16}
As for the damage, we saw three broken chairs and a floor that shone. {f9}
Fatou Ndiaye, who speaks for the assembly, says it was dirtier when they came. {f19}
The rector repeated that a university was made for arguing, not for bolting doors. {f10}
Forty-one professors had asked him in a letter on Thursday to wait. {f23}
It was he who gave the order to the police; the minister says she was not asked. {f7 f24}
On Monday there will be lectures. {f3}
The higher fee, from 1,100 to 1,900 francs, will come before the Senate on 9 December. {f11 f12 f18}
At the polytechnic, where fees went up last year, applications fell by a fifth.

= facts
f1: the Old Hall was cleared on Friday morning
f2: the occupation is over
f3: lectures resume on Monday
f4: students had occupied the hall for about ten days
f5: it was occupied without permission
f6: how the rectorate had offered talks
f7: the rectorate called the police
f8: whether people were hurt
f9: what damage there is
f10: Falk said a university lives by argument, not by locks
f11: the fee is to rise to 1,900
f12: the Senate discusses it in December
f13: the police came at ten to six with dogs
f14: about 130 were asleep there
f15: Li Wen woke with a knee on the neck
f16: one student is said to have a broken collarbone
f17: some ninety were arrested and let go
f18: the fee is now 1,100
f19: Ndiaye said they left it cleaner than they found it
f20: an occupation of the library was voted down
f21: the numbers contradict each other
f22: an officer was bitten
f23: forty-one professors had asked the rector to wait
f24: the minister says she was not asked
= quotes
q1: Henrik Falk | A direct "A university lives by argument, not by locks" | C indirect "a university was made for arguing, not for bolting doors"
q2: Fatou Ndiaye | B direct "We left the place cleaner than we found it" | C indirect "it was dirtier when they came"
= differ
x1: polarity, strong, exclude | Was anybody hurt? | A "without notable incidents" | B "Two students are in hospital"
x2: number, medium, exclude | How many were arrested? | B "Eighty-seven were taken away in buses" | C "The police counted 94 arrests"
x3: number, strong, exclude | What is the damage? | A "Damage is estimated at 240,000 francs" | C "three broken chairs and a floor that shone"
x4: degree, medium, exclude | How much was talked? | A "repeated and patient offers of dialogue" | B "once, for twenty minutes"
x5: factuality, medium, only-if | Was a collarbone broken? | B "one with a broken collarbone" | C "A fractured collarbone could not be confirmed"
x6: agency, medium, framing | How did the hall come free? | A "the Old Hall was vacated" | B "Cops clear Old Hall"
x7: actor, soft, can-both-hold | Who called the police? | A "the Rectorate saw itself obliged to ask the police for assistance" | C "It was he who gave the order to the police"
x8: date, soft, exclude | When were they let go? | B "let go by noon" | C "all lifted by the evening"
x9: label, soft, framing | What was it? | A "occupied without permission" | C "the occupation of the Old Hall"
= labels
the clearing | A "The operation" | C "Falk's Friday"
the occupiers | B "About 130 people" | C "two occupiers"
= times
A "on Friday morning" 2026-11-20
A "on Monday" 2026-11-23
A "since 10 November" 2026-11-10
C "on Thursday" 2026-11-19
C "on 9 December" 2026-12-09
= never
n1: B "the Old Hall was held for six weeks" | C "After ten days the occupation of the Old Hall has ended" | other occupation
n2: B "voted down in the afternoon by 212 to 180" | C "94 arrests" | votes and arrests
n3: C "applications fell by a fifth" | A "remains in force" | other school
n4: C "An officer was bitten in the hand" | B "Two students are in hospital" | other injured
n5: B "for twenty minutes, on the second day" | C "to wait" | talk and letter
n6: A "in its ordinary session in December" | B "voted down in the afternoon" | other body
n7: C "the minister says she was not asked" | A "to ask the police for assistance" | other asking
