about: an engineer is convicted over a collapsed footbridge in Port Amity; four accounts

## A | Amity Standard | 2026-04-24
# Engineer guilty over Quay Street footbridge {f1 f2}
-- By Niamh Okoro, court reporter
A jury took nine hours to find Desmond Pryce guilty on Friday of the manslaughter of the seven people who died when the Quay Street footbridge fell into the harbour. {f1 f2 f3 f4}
Pryce, 61, gripped the rail of the dock and looked at nobody. {f5}
In the gallery a woman cried "At last" and was asked to sit down. {f6}
The bridge came down at 17:42 on June 11, 2023, as spectators crossed it on their way from a regatta. {f7 f8}
The prosecution's case was that Pryce had signed for welds that he had never looked at. {f9}
"He did not make a mistake, he made a choice, and he made it eleven times," prosecutor Helen Adeyemi told the jurors in her closing speech. {f10}
The defence argued that the steel delivered by Corran Metals was brittle. {f11}
He was cleared of forging a safety certificate. {f12}
Judge Ravi Menon will pass sentence on May 15. {f13}
The offence carries up to twelve years. {f14}
His co-defendant, site manager Lee Farrow, pleaded guilty in January and got two years. {f15}
Outside, Grace Tan, whose son Adam was 19, said the verdict did not bring back a single one of them. {f16 f17}
"There is a chair at our table which stays empty," she said. {f18}
Pryce's solicitor said that he would appeal. {f19}

## B | Northline Agency | 2026-04-24
# Designer convicted of seven bridge deaths {f1 f2 f4}
-- PORT AMITY, April 24 (Northline) -
The chief engineer of a footbridge that collapsed in 2023, killing seven, was convicted of manslaughter on Friday. {f1 f2 f4 f7}
Desmond Pryce, 61, had denied the charges. {f20}
The jury in Port Amity deliberated for nine hours. {f3}
It acquitted him on a further count of falsifying a document. {f12}
Sentencing was set for May 15. {f13}
Pryce faces a maximum of 12 years in prison. {f14}
Prosecutors said he approved eleven welds without inspecting them. {f9 f21}
Another 34 people were hurt when the span dropped into the water. {f22}
A lawyer for Pryce announced an appeal. {f19}

## C | The Weekly Girder | 2026-04-30
# What the Amity verdict means for those who sign {f1}
Every engineer has put a name to something seen only on paper.
Last Friday a court in Port Amity told the profession what that may cost. {f1}
Desmond Pryce, a member of this institute for 33 years, was found responsible in criminal law for the deaths on Quay Street. {f1 f2 f23}
The evidence was not really in dispute: eleven welds were accepted on the strength of photographs. {f9 f21 f24}
Mr Pryce told the court that he had relied on pictures sent by the site because he was supervising four projects at once. {f24 f25}
The metallurgists disagreed about the steel. {f26}
Corran Metals, the supplier, has always denied that its plates were below standard. {f11 f27}
In the words of Ms Adeyemi, for the Crown, it was "a choice, and he made it eleven times". {f10}
The public inquiry under Dame Ruth Hale, which reported last year, blamed the client, the harbour board, for pressing to open before the regatta. {f28}
No one from the board has been charged. {f29}
A civil claim by the families against the board will be heard in the autumn. {f30}
The judge has indicated that prison is inevitable. {f31}
The institute will consider whether to strike Mr Pryce off once an appeal, if there is one, is decided. {f19 f32}

## D | Harbour Radio | 2026-04-24
# Families hug as bridge boss found guilty {f1}
There were tears and embraces on the steps of the Crown court this afternoon.
The man who built the Quay Street bridge is a convicted killer. {f1 f2}
Desmond Pryce was found guilty of seven counts of manslaughter by a majority of ten to two. {f1 f4 f33}
Grace Tan lost her 19-year-old, Adam. {f17}
She told us: "There's a chair at our table that stays empty. It'll still be empty tonight." {f18}
The victims, among them three children, were walking home from the summer regatta when the deck gave way under them at a quarter to six. {f4 f7 f8 f34}
More than thirty others were injured. {f22}
Pryce will learn his fate in the middle of next month. {f13}
He could go down for twelve years. {f14}
The site's manager, who admitted his part early, is already serving two. {f15}
The city has promised a memorial by the third anniversary. {f35}

= facts
f1: Desmond Pryce was found guilty
f2: he was convicted of manslaughter over the footbridge's collapse
f3: the jury took nine hours
f4: seven people died
f5: Pryce gripped the rail of the dock
f6: a woman cried "At last"
f7: the Quay Street footbridge collapsed in June 2023
f8: the victims were coming from a regatta
f9: Pryce approved welds without inspecting them
f10: Adeyemi said he made a choice, eleven times
f11: the quality of Corran Metals' steel is in dispute
f12: Pryce was cleared of forging a certificate
f13: sentence is on May 15
f14: the maximum is twelve years
f15: site manager Lee Farrow pleaded guilty and got two years
f16: Tan said the verdict brought none of them back
f17: Grace Tan's son Adam, 19, died
f18: Tan said a chair at their table stays empty
f19: Pryce may appeal
f20: Pryce had denied the charges
f21: the welds were eleven
f22: more than thirty people were hurt
f23: Pryce has been a member of the institute for 33 years
f24: the welds were accepted on photographs
f25: Pryce was supervising four projects at once
f26: the metallurgists disagreed
f27: Corran Metals denies its plates were below standard
f28: the public inquiry blamed the harbour board for pressing to open early
f29: no one from the board has been charged
f30: a civil claim is heard in the autumn
f31: the judge indicated that prison is inevitable
f32: the institute will consider striking him off
f33: the jury's majority was ten to two
f34: three children were among the dead
f35: the city promised a memorial by the third anniversary
= quotes
q1: Helen Adeyemi | A direct "\"He did not make a mistake, he made a choice, and he made it eleven times,\"" | C mixed "\"a choice, and he made it eleven times\""
q2: Grace Tan | A direct "\"There is a chair at our table which stays empty,\"" | D direct "\"There's a chair at our table that stays empty. It'll still be empty tonight.\""
q3: Desmond Pryce's solicitor | A indirect "Pryce's solicitor said that he would appeal" | B indirect "A lawyer for Pryce announced an appeal"
= differ
x1: modality, medium, only-if | Will there be an appeal? | A "said that he would appeal" | C "once an appeal, if there is one, is decided"
x2: role, medium, only-if | What was Pryce at the bridge? | B "The chief engineer of a footbridge" | D "The man who built the Quay Street bridge"
x3: cause, strong, can-both-hold | Why did the bridge fall? | A "Pryce had signed for welds that he had never looked at" | C "blamed the client, the harbour board, for pressing to open before the regatta"
x4: label, medium, framing | What is Pryce now? | C "was found responsible in criminal law for the deaths" | D "a convicted killer"
x5: date, soft, can-both-hold | At what minute did it fall? | A "at 17:42" | D "at a quarter to six"
x6: between-speakers, medium, can-both-hold | Was the steel bad? | A "the steel delivered by Corran Metals was brittle" | C "has always denied that its plates were below standard"
x7: modality, soft, can-both-hold | How sure is prison? | C "prison is inevitable" | D "He could go down for twelve years"
= labels
Desmond Pryce | B "The chief engineer" | C "a member of this institute for 33 years" | D "bridge boss"
Helen Adeyemi | A "prosecutor Helen Adeyemi" | C "Ms Adeyemi, for the Crown"
Lee Farrow | A "His co-defendant, site manager Lee Farrow" | D "The site's manager"
= times
A "on Friday" 2026-04-24
A "June 11, 2023" 2023-06-11
A "May 15" 2026-05-15
A "in January" 2026-01
C "Last Friday" 2026-04-24
C "last year" 2025
D "this afternoon" 2026-04-24TAF
D "the middle of next month" 2026-05
= never
n1: A "His co-defendant, site manager Lee Farrow, pleaded guilty" | B "was convicted of manslaughter on Friday" | other defendant, a plea and not a verdict
n2: B "It acquitted him on a further count" | D "found guilty of seven counts of manslaughter" | other count, no conflict
n3: D "three children" | B "killing seven" | subset and total
n4: B "Another 34 people were hurt" | A "the seven people who died" | hurt against dead
n5: C "The public inquiry under Dame Ruth Hale, which reported last year" | A "A jury took nine hours" | the inquiry's report against the verdict
n6: C "A civil claim by the families against the board will be heard in the autumn" | A "Judge Ravi Menon will pass sentence on May 15" | civil case against criminal sentence
n7: C "No one from the board has been charged" | B "had denied the charges" | other people, other sense
n8: A "said the verdict did not bring back a single one of them" | D "There's a chair at our table that stays empty" | two sayings of one speaker
