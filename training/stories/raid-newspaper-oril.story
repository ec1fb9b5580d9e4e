about: police raid a newspaper in Oril over tax papers; three accounts

## A | Free Press Monitor | 2025-09-09
# Oril police storm independent paper, seize computers and arrest editor {f1 f2 f3}
About forty armed officers forced their way into the newsroom of Zarya on Monday morning, seized its computers and took away the editor-in-chief, Milena Dragova. {f1 f2 f3 f4}
The staff of 23 were made to stand facing the wall for two hours with their telephones on the floor. {f5 f6}
"They asked for one thing only, the name of our source," deputy editor Tomas Hajek said by telephone. {f7}
Last week Zarya reported that President Orlan Besik's son had bought a shipyard with a state loan. {f8}
The interior ministry speaks of a tax case. {f9}
Dragova, 44, who has diabetes, was refused her insulin until evening, according to her lawyer. {f10}
She is being held in the Basin Street jail and has not been charged. {f11 f12}
Zarya appeared on Tuesday with a blank front page. {f13}
It is the last paper in the country that does not belong to the state or to friends of the president. {f14}
In 2022 the offices of the weekly Most were searched on a similar pretext, and it never reopened. {f15}
The European press council called for the immediate release of the editor. {f16}
Four reporters who were detained along with her were freed after midnight. {f17}

## B | Oril State News | 2025-09-08
# Tax inspectors carry out search at publishing house {f1 f9}
Officers of the financial police on Monday carried out a court-approved search at the premises of Zarya Publishing LLC. {f1 f18}
The search was part of an investigation into unpaid taxes of 18 million lei between 2021 and 2024. {f9 f19}
Nineteen computers and accounting documents were removed. {f2}
The director of the firm, M. Dragova, was invited to give explanations. {f3}
"There is no connection whatever with the professional activity of journalists," said ministry spokesman Colonel Vadim Ruzh. {f20}
The search passed without incident and those present were treated correctly. {f6 f21}
A citizen who obstructed the officers was fined. {f22}
Colonel Ruzh noted that the law is the same for a bakery and a newspaper. {f23}

## C | Meridian Weekly | 2025-09-12
# A blank page in Oril {f13}
On Tuesday the readers of Zarya, some nine thousand of them, found nothing on its first page but the date. {f13 f24}
The day before, policemen in masks had emptied its rooms of every machine. {f1 f2}
Officially, the company owes 18 million lei to the treasury. {f9 f19}
Unofficially, nobody doubts what the matter is. {f25}
A week before the raid the paper had told how Daniil Besik, 29, came by a dockyard on the Lower Dnes: with money lent by a public bank that his father's appointees direct. {f8}
"They wanted our source and nothing else," Mr Hajek, the number two, told Meridian in a café with its radio turned up. {f7}
Ms Dragova was led out in handcuffs. {f3 f26}
On Wednesday a judge ordered her detention for thirty days on suspicion of tax fraud. {f12 f27}
The spokesman of the interior ministry, Colonel Ruzh, says the affair "has nothing to do with journalism". {f20}
According to him the journalists were treated properly. {f6 f21}
Two of them show bruises on their wrists. {f28}
Her lawyer, Ana Pirvu, has asked for a prison doctor, since Ms Dragova is a diabetic and went a day without medicine. {f10 f29}
Three years ago the same department called on Most, another small weekly, which has been silent ever since. {f15}
President Besik, asked about it at a harvest fair, said that he did not read newspapers. {f30}

= facts
f1: police searched the offices of Zarya on Monday
f2: computers were taken away
f3: the editor, Milena Dragova, was taken away or called in
f4: about forty armed officers forced their way in
f5: the staff number 23
f6: how the staff were treated
f7: Hajek said they wanted only the name of the source
f8: Zarya had reported that the president's son bought a shipyard with a state loan
f9: officially it is a tax case
f10: Dragova has diabetes and was kept without insulin
f11: she is held in the Basin Street jail
f12: what she is accused of
f13: Zarya came out on Tuesday with a blank front page
f14: Zarya is the last paper not owned by the state or its friends
f15: in 2022 the weekly Most was searched and never reopened
f16: the press council called for her release
f17: four reporters were freed after midnight
f18: a court had approved the search
f19: the unpaid taxes come to 18 million lei
f20: Ruzh said it has nothing to do with journalism
f21: the ministry says those present were treated correctly
f22: a citizen who obstructed was fined
f23: Ruzh said the law is the same for a bakery and a newspaper
f24: Zarya has nine thousand readers
f25: nobody doubts the real reason
f26: Dragova was in handcuffs
f27: a judge ordered thirty days' detention
f28: two journalists show bruises
f29: her lawyer asked for a prison doctor
f30: Besik said he did not read newspapers
= quotes
q1: Tomas Hajek | A direct "\"They asked for one thing only, the name of our source,\"" | C direct "\"They wanted our source and nothing else,\""
q2: Vadim Ruzh | B direct "\"There is no connection whatever with the professional activity of journalists,\"" | C mixed "\"has nothing to do with journalism\""
q3: Vadim Ruzh | B indirect "those present were treated correctly" | C indirect "the journalists were treated properly"
= differ
x1: label, strong, framing | What happened at Zarya? | A "Oril police storm independent paper" | B "carried out a court-approved search"
x2: agency, strong, exclude | Was Dragova taken or invited? | A "took away the editor-in-chief, Milena Dragova" | B "was invited to give explanations" | C "Ms Dragova was led out in handcuffs"
x3: polarity, strong, exclude | Were the staff ill-treated? | A "were made to stand facing the wall for two hours" | B "those present were treated correctly"
x4: cause, strong, only-if | Why were the offices searched? | A "They asked for one thing only, the name of our source" | B "an investigation into unpaid taxes of 18 million lei"
x5: date, soft, can-both-hold | How long was she without insulin? | A "refused her insulin until evening" | C "went a day without medicine"
x6: polarity, medium, can-both-hold | Is she under suspicion by law? | A "has not been charged" | C "a judge ordered her detention for thirty days on suspicion of tax fraud"
x7: factuality, medium, can-both-hold | Is the tax debt a fact? | B "an investigation into unpaid taxes" | C "Officially, the company owes 18 million lei"
x8: number, soft, can-both-hold | How much was taken? | B "Nineteen computers and accounting documents were removed" | C "emptied its rooms of every machine"
= labels
Milena Dragova | A "the editor-in-chief, Milena Dragova" | B "The director of the firm, M. Dragova"
Zarya | A "independent paper" | B "publishing house"
Tomas Hajek | A "deputy editor Tomas Hajek" | C "Mr Hajek, the number two"
the officers | A "About forty armed officers" | B "Officers of the financial police" | C "policemen in masks"
= times
A "on Monday morning" 2025-09-08TMO
A "Last week" 2025-W36
A "on Tuesday" 2025-09-09
B "on Monday" 2025-09-08
B "between 2021 and 2024" 2021/2024
C "On Tuesday" 2025-09-09
C "The day before" 2025-09-08
C "On Wednesday" 2025-09-10
C "Three years ago" 2022
= never
n1: A "In 2022 the offices of the weekly Most were searched" | B "carried out a court-approved search at the premises of Zarya Publishing LLC" | other paper, other year
n2: A "Four reporters who were detained along with her were freed after midnight" | C "On Wednesday a judge ordered her detention for thirty days" | reporters freed, editor kept
n3: B "A citizen who obstructed the officers was fined" | A "took away the editor-in-chief" | a fined citizen is not the editor
n4: A "The staff of 23" | B "Nineteen computers" | people against machines
n5: C "some nine thousand of them" | A "The staff of 23" | readers against staff
n6: C "with money lent by a public bank" | B "unpaid taxes of 18 million lei" | the son's loan against the paper's tax
n7: C "has asked for a prison doctor" | A "The European press council called for the immediate release" | other body, other demand
