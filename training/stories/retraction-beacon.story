about: a newspaper retracts its report that a mayor took a bribe; three accounts

## A | The Beacon | 2026-07-21
# Correction and apology: Mayor Adaeze Nwankwo {f1 f2}
On July 9 The Beacon published an article under the headline "Mayor took 200,000 from builder". {f3 f4}
We now accept that the article should not have appeared. {f1}
It rested on a bank statement that was supplied by a single source and that experts commissioned by us have found to be forged. {f5 f6}
We did not put the document to the mayor before publication. {f7}
We apologise to Ms Nwankwo and to the builder, Gerrit Holt. {f2 f8}
The reporter, Colm Darragh, has been suspended while an inquiry is held. {f9 f10}
It will be led by the former judge Ruth Abelson and will report by the end of September. {f10 f11}
The Beacon has removed the article from its website. {f12}
A payment has been made to a charity of Ms Nwankwo's choice. {f13}

## B | City Radio News | 2026-07-21
# Beacon says sorry to mayor over fake bribe document {f1 f2 f6}
The Beacon newspaper has withdrawn a story which accused the mayor of Stonebridge, Adaeze Nwankwo, of taking a bribe. {f1 f4 f12}
The paper said on Tuesday that a key document was a fake. {f6 f14}
The mayor said the apology was welcome but twelve days late. {f2 f15}
"They could have rung me. My number is on the town's website," she said. {f7 f16}
Darragh, the author, was sent home on Monday. {f9}
His union says that he had twice told his editors that he wanted more time. {f17}
The editor, Philippa Stroud, has offered to resign; the owners have not accepted. {f18 f19}
The election for mayor is on August 6. {f20}
In May the paper apologised to a fishmonger for a mistaken picture.

## C | Media Ethics Weekly | 2026-07-24
# Twelve days of the Beacon {f15}
How does a respected daily print that a mayor has been bought, on the strength of one sheet of paper? {f4 f5}
By hurrying. {f21}
Two people in the newsroom say that a rival was thought to have the same sheet. {f21}
The reporter asked for two more days, according to his union; the editor says he asked for none. {f17}
Nobody called Ms Nwankwo. {f7}
“It would have taken one call, and the number is public,” the mayor has said. {f16}
The sheet was a poor forgery: the bank whose letterhead it bore had moved from the address in 2022. {f6 f22}
Two specialists hired by the paper needed an afternoon. {f6}
On Tuesday it apologised, on page two, in 118 words. {f2 f14 f23}
The accusation had filled page one. {f23}
The author has been dismissed, colleagues say; the paper speaks of a suspension. {f9}
On Thursday Ms Stroud left. {f18}
A retired judge is to find out by autumn what went wrong. {f10 f11}
Who made the forgery is a question for the police, to whom the mayor complained on Wednesday. {f24}
Holt, the builder, is suing for half a million. {f25}
In 2011 a paper of the same group retracted a report on a bishop, also shortly before a vote.

= facts
f1: The Beacon withdrew or renounced its article
f2: it apologised to the mayor
f3: the article appeared on July 9
f4: the article said the mayor took a bribe
f5: it rested on one document from a single source
f6: the document was found to be forged
f7: the paper did not ask the mayor before publication
f8: it apologised to the builder Gerrit Holt
f9: Darragh was suspended, sent home or dismissed
f10: an inquiry is held by a former judge
f11: it will report by autumn
f12: the article was removed
f13: a payment was made to a charity
f14: the apology came on Tuesday
f15: twelve days passed before the apology
f16: Nwankwo said one call would have sufficed and that her number is public
f17: whether Darragh asked for more time
f18: whether Stroud goes
f19: the owners have not accepted her resignation
f20: the election is on August 6
f21: the paper was in a hurry because a rival was thought to have the sheet
f22: the bank had moved from the address in 2022
f23: the apology was smaller than the accusation
f24: the mayor complained to the police on Wednesday
f25: Holt sues for half a million
= quotes
q1: Adaeze Nwankwo | B direct "They could have rung me. My number is on the town's website" | C direct "It would have taken one call, and the number is public"
q2: Darragh's union | B indirect "he had twice told his editors that he wanted more time" | C indirect "The reporter asked for two more days"
q3: The Beacon | A block "experts commissioned by us have found to be forged" | B indirect "a key document was a fake"
= differ
x1: degree, medium, exclude | What became of the reporter? | A "has been suspended while an inquiry is held" | B "was sent home on Monday" | C "has been dismissed, colleagues say"
x2: modality, medium, maybe-different-events | Has the editor gone? | B "has offered to resign" | C "On Thursday Ms Stroud left"
x3: between-speakers, strong, exclude | Did the reporter ask for time? | B "he had twice told his editors that he wanted more time" | C "the editor says he asked for none"
x4: speech-act, soft, framing | What did the paper do? | A "We now accept that the article should not have appeared" | B "has withdrawn a story"
x5: label, soft, framing | What was the paper? | A "a bank statement" | C "one sheet of paper"
x6: number, soft, can-both-hold | How often, for how long, did he ask? | B "he had twice told his editors" | C "asked for two more days"
x7: cause, medium, can-both-hold | Why did it go wrong? | A "supplied by a single source" | C "a rival was thought to have the same sheet"
x8: date, soft, can-both-hold | When will the inquiry report? | A "by the end of September" | C "by autumn"
x9: agency, soft, can-both-hold | Who failed to call? | A "We did not put the document to the mayor" | C "Nobody called Ms Nwankwo"
= labels
the document | A "a bank statement" | B "a key document" | C "a poor forgery"
Colm Darragh | A "The reporter, Colm Darragh" | B "the author"
the judge | A "the former judge Ruth Abelson" | C "A retired judge"
= times
A "On July 9" 2026-07-09
A "by the end of September" 2026-09
B "on Tuesday" 2026-07-21
B "on Monday" 2026-07-20
B "on August 6" 2026-08-06
C "On Thursday" 2026-07-23
C "on Wednesday" 2026-07-22
= never
n1: B "In May the paper apologised to a fishmonger" | A "We apologise to Ms Nwankwo" | other apology
n2: C "In 2011 a paper of the same group retracted a report on a bishop" | B "has withdrawn a story" | other retraction
n3: C "is suing for half a million" | A "Mayor took 200,000 from builder" | suit and alleged bribe
n4: A "A payment has been made to a charity" | C "is suing for half a million" | charity and suit
n5: C "to whom the mayor complained on Wednesday" | B "The mayor said the apology was welcome" | complaint and welcome
n6: B "was sent home on Monday" | C "On Thursday Ms Stroud left" | reporter and editor
n7: A "has been suspended while an inquiry is held" | B "the owners have not accepted" | other person
