about: an inquest rules on the death of a young man in a police cell; three accounts

## A | Marlow Chronicle | 2026-02-13
# Cell death of Tariq Hale "could have been prevented", jury finds {f1 f2}
-- By Colm Deane
A 24-year-old chef who died in a cell at Marlow police station might have lived if he had been checked as the rules demand, an inquest jury said on Thursday. {f1 f2 f4}
Tariq Hale was found unresponsive at 5:15 on the morning of August 30, 2024. {f5}
He had been arrested five hours earlier for being drunk and disorderly outside a kebab shop. {f6}
The jury of nine returned a narrative conclusion after two days. {f7}
It listed four failings, the gravest of them that a log showed half-hourly visits which had never been made. {f8 f9}
"My son was thrown in a room like a coat," his mother, Samira Hale, said outside the town hall. {f10}
Pathologist Dr. Owen Frith had told the court that the cause of death was a head injury combined with alcohol. {f11}
Sergeant Mark Dilley, the custody officer, said that he'd looked through the hatch and seen Hale snoring. {f12}
Snoring, the coroner remarked, is a danger sign. {f13}
The jurors did not find that anyone had struck him. {f14}
Chief Constable Anne Rourke apologised "without reservation". {f15}
Two officers face a misconduct hearing in April. {f16}
The same station was criticised in 2017 when Joanna Pell, 31, died after a fit. {f17}
Prosecutors said they would review the file. {f18}

## B | Policing Matters | 2026-02-20
# Marlow: the lesson is in the log
The conclusions of the Hale inquest make painful reading for anyone who has worked a night shift in custody. {f1}
Eight visits were entered between midnight and four; cameras show two. {f8 f9}
A man who had banged his head on a kerb was put down as drunk. {f6 f19}
That he was brought in by the ankles, as the family says, isn't what the footage shows. {f20}
Nothing was found to suggest that force played a part. {f14}
Jurors concluded that timely checks would possibly have saved him. {f2}
There was one sergeant for fourteen prisoners that night. {f21}
The federation says that its member Mark Dilley has been made a scapegoat. {f22}
He and a detention officer will answer a charge of gross misconduct in the spring. {f16}
The force's chief has said sorry to the family. {f15}
Deaths in custody fell to eleven last year, from nineteen. {f23}

## C | Street Voice | 2026-02-13
# Nine jurors say it: Tariq did not have to die {f1 f2}
Tariq Hale cooked for the food bank every Sunday.
On Thursday a jury decided that Marlow police let him die on the floor of a cell. {f1 f2 f4}
The officers wrote down checks that they didn't make. {f8}
When they carried him in, his head hit the door frame, a fellow prisoner told the inquest. {f24}
The jury thought that it was rather a fall in the street that had injured his skull. {f11 f19}
Samira, his mum, said: "They threw my son into a room like an old coat." {f10}
She fought eighteen months for a day in court. {f25}
The chief constable's apology came by e-mail, twenty minutes after the verdict. {f1 f15 f26}
"It is a beginning, not an end," said the family's lawyer, Ngozi Barr, who wants Sergeant Dilley charged with manslaughter. {f27 f28}
The Crown's lawyers are looking at the case once more. {f18}
A march will set off from the station on Saturday at noon. {f29}
Joanna Pell's sister will walk in front. {f30}

= facts
f1: an inquest jury gave its conclusion on the death of Tariq Hale
f2: the death could possibly have been prevented
f4: he died in a cell at Marlow police station
f5: Hale was found at 5:15 on August 30, 2024
f6: Hale had been arrested for being drunk
f7: the jury returned a narrative conclusion after two days
f8: the log showed checks that were not made
f9: the log recorded a check every half-hour
f10: Samira Hale said her son was thrown in a room like a coat
f11: Hale died of a head injury
f12: Dilley said he looked through the hatch and saw Hale snoring
f13: the coroner said snoring is a danger sign
f14: there was no finding of force
f15: the chief constable apologised
f16: two officers face a misconduct hearing in spring
f17: the station was criticised in 2017 over Joanna Pell's death
f18: prosecutors review the case
f19: Hale had hurt his head in the street
f20: the family says he was brought in by the ankles
f21: there was one sergeant for fourteen prisoners
f22: the federation says Dilley is a scapegoat
f23: deaths in custody fell to eleven
f24: a prisoner said Hale's head hit the door frame
f25: Samira Hale fought for eighteen months
f26: the apology came by e-mail
f27: Barr said it is a beginning, not an end
f28: Barr wants Dilley charged with manslaughter
f29: a march sets off on Saturday
f30: Pell's sister will walk in front
= quotes
q1: Samira Hale | A direct "\"My son was thrown in a room like a coat,\"" | C direct "\"They threw my son into a room like an old coat.\""
q2: Anne Rourke | A mixed "apologised \"without reservation\"" | B indirect "The force's chief has said sorry to the family"
= differ
x1: modality, medium, only-if | Would he have lived? | A "might have lived if he had been checked" | B "would possibly have saved him" | C "Tariq did not have to die"
x2: agency, strong, framing | What did the police do? | A "had never been made" | C "Marlow police let him die on the floor of a cell"
x3: cause, strong, exclude | How did he hurt his head? | B "A man who had banged his head on a kerb" | C "When they carried him in, his head hit the door frame"
x4: polarity, strong, exclude | Was he dragged in? | B "isn't what the footage shows" | C "When they carried him in"
x5: label, soft, framing | What did the jury return? | A "a narrative conclusion" | C "twenty minutes after the verdict"
x6: between-speakers, medium, can-both-hold | What is Dilley's part? | B "Mark Dilley has been made a scapegoat" | C "wants Sergeant Dilley charged with manslaughter"
x7: number, soft, can-both-hold | How often was he visited? | A "half-hourly visits which had never been made" | B "Eight visits were entered between midnight and four; cameras show two"
x8: speech-act, soft, can-both-hold | How did the chief speak? | A "apologised \"without reservation\"" | C "apology came by e-mail"
= labels
Tariq Hale | A "A 24-year-old chef" | C "Tariq Hale cooked for the food bank every Sunday"
Mark Dilley | A "Sergeant Mark Dilley, the custody officer" | B "its member Mark Dilley"
Samira Hale | A "his mother, Samira Hale" | C "Samira, his mum"
Anne Rourke | A "Chief Constable Anne Rourke" | B "The force's chief"
= times
A "on Thursday" 2026-02-12
A "August 30, 2024" 2024-08-30
A "in April" 2026-04
A "in 2017" 2017
B "last year" 2025
B "in the spring" 2026-SP
C "On Thursday" 2026-02-12
C "on Saturday at noon" 2026-02-14T12:00
= never
n1: A "when Joanna Pell, 31, died after a fit" | C "let him die on the floor of a cell" | other death at the station
n3: B "will answer a charge of gross misconduct" | C "wants Sergeant Dilley charged with manslaughter" | disciplinary against criminal, demanded only
n4: B "Deaths in custody fell to eleven last year, from nineteen" | A "A 24-year-old chef who died in a cell" | a statistic
n5: B "There was one sergeant for fourteen prisoners that night" | A "The jury of nine" | other numbers
n6: A "seen Hale snoring" | B "Eight visits were entered between midnight and four" | one look against the log
n7: C "A march will set off from the station on Saturday" | A "Two officers face a misconduct hearing in April" | other later event
