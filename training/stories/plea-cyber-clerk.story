about: a court clerk pleads guilty to selling sealed files; three accounts

## A | Court Circuit | 2026-05-06
# Clerk admits selling sealed court files {f1 f2}
A former clerk of the Superior Court in Redhaven pleaded guilty on Tuesday to selling sealed documents to a private investigator. {f1 f2 f3 f4}
Marisol Vega-Thorne, 36, admitted three of nine counts; the others will be dropped at sentencing on August 4. {f5 f6 f7}
She received $48,000 over two years, prosecutors said. {f8 f9}
"I sold what was not mine to people I didn't ask," she told Judge Walter Kim, reading from a sheet of paper. {f10}
The files concerned 27 cases, most of them divorces and three of them murder trials. {f11}
One witness whose address was in them had to move house. {f12}
Under the agreement, the state will recommend four years. {f13}
The judge isn't bound by that and could impose as many as ten. {f14}
The investigator, Roy Castellan, goes on trial in June. {f15}
He denies the charges. {f16}
Her attorney, Femi Balogun, said his client had been drowning in the medical bills of her son. {f17}
A clerk of the county's family court was dismissed in 2021 for looking up a neighbour. {f18}

## B | Redhaven Daily Star | 2026-05-06
# "I sold what wasn't mine": mom in secrets case faces prison {f1 f10}
She dropped her eyes and her voice, and the stenographer asked her to say it again.
"Guilty," Marisol Vega-Thorne said. {f1}
For eleven years she had kept the keys to the vault of the Superior Court. {f19}
For at least the last two she let one man help himself. {f2 f9}
The price: $50 a page at first, then $200. {f20}
In all she took in about $84,000, according to the indictment. {f8}
Her boy Luca, 9, has a rare disease of the blood. {f17}
Attorney Femi Balogun said that she was "drowning in bills, not in greed". {f17 f21}
"I sold what wasn't mine, and I did not ask who they were," she said. {f10}
Private eye Roy Castellan is alleged to have been the buyer. {f3 f4 f22}
He'll face a jury next month. {f15}
A woman who testified against a gang was forced to leave her home. {f12}
She sat in the second row on Tuesday and said afterward that four years would be too little. {f23}
Vega-Thorne will be sentenced in early August. {f7}

## C | Privacy Brief | 2026-05-12
# Guilty plea shows what sealing is worth {f1}
The plea of a court employee in Redhaven last week deserves more attention than it got. {f1}
No password was cracked and no network was breached. {f24}
Files sealed by judges in 27 matters were printed, put in a lunch bag and carried out. {f2 f11 f25}
The buyer, prosecutors say, was a licensed detective who worked for divorce lawyers. {f3 f4 f26}
The clerk was paid less than $50,000 in total. {f8}
A witness in a murder case moved to another town. {f12}
The court's system recorded every print, but nobody read the record for 26 months. {f27}
It was the witness's brother who found her new address for sale and went to the police. {f28}
The clerk pleaded to three counts in exchange for the dropping of six. {f5 f6}
Presiding Judge Alicia Monroe announced an audit. {f29}
A bill that would make the buyer of sealed papers liable as well died in committee in March. {f30}

= facts
f1: Marisol Vega-Thorne, a court clerk, pleaded guilty
f2: she sold sealed court files
f3: the buyer is said to be investigator Roy Castellan
f4: the buyer was a private investigator
f5: she pleaded guilty to three counts
f6: the other counts are dropped
f7: sentencing is in early August
f8: how much she was paid
f9: she sold over two years
f10: she said she sold what was not hers and did not ask to whom
f11: the files concerned 27 cases
f12: a witness had to move house
f13: the state recommends four years
f14: the judge could impose ten years
f15: Castellan goes on trial in June
f16: Castellan denies the charges
f17: her son's illness brought debts
f18: a family court clerk was dismissed in 2021
f19: she worked there for eleven years
f20: the price was $50 a page, then $200
f21: Balogun said she was drowning in bills
f22: Castellan is only alleged to be the buyer
f23: the witness said four years were too little
f24: no network was breached
f25: the files were carried out in a lunch bag
f26: the detective worked for divorce lawyers
f27: the prints were recorded and unread for 26 months
f28: the witness's brother went to the police
f29: Monroe announced an audit
f30: a bill on buyers died in committee
= quotes
q1: Marisol Vega-Thorne | A direct "\"I sold what was not mine to people I didn't ask,\"" | B direct "\"I sold what wasn't mine, and I did not ask who they were,\""
q2: Femi Balogun | A indirect "his client had been drowning in the medical bills of her son" | B mixed "\"drowning in bills, not in greed\""
= differ
x1: number, strong, exclude | How much did she get? | A "She received $48,000 over two years" | B "she took in about $84,000" | C "The clerk was paid less than $50,000 in total"
x2: factuality, medium, only-if | Is Castellan the buyer? | A "selling sealed documents to a private investigator" | B "Private eye Roy Castellan is alleged to have been the buyer"
x3: place, soft, can-both-hold | Where did the witness go? | A "had to move house" | C "moved to another town"
x4: role, soft, can-both-hold | What was she? | A "A former clerk of the Superior Court" | B "she had kept the keys to the vault" | C "a court employee in Redhaven"
x5: modality, medium, can-both-hold | How long could she get? | A "the state will recommend four years" | B "mom in secrets case faces prison"
x6: between-speakers, medium, can-both-hold | Is four years right? | B "four years would be too little" | A "the state will recommend four years"
x7: cause, medium, can-both-hold | Why could it happen? | A "drowning in the medical bills of her son" | C "nobody read the record for 26 months"
= labels
Marisol Vega-Thorne | A "A former clerk" | B "mom in secrets case" | C "a court employee"
Roy Castellan | A "The investigator, Roy Castellan" | B "Private eye Roy Castellan" | C "a licensed detective"
the witness | A "One witness whose address was in them" | B "A woman who testified against a gang"
= times
A "on Tuesday" 2026-05-05
A "August 4" 2026-08-04
A "in June" 2026-06
A "in 2021" 2021
B "next month" 2026-06
B "early August" 2026-08
C "last week" 2026-W19
C "in March" 2026-03
= never
n1: A "A clerk of the county's family court was dismissed in 2021" | C "The plea of a court employee in Redhaven last week" | other clerk, other court
n2: A "He denies the charges" | B "\"Guilty,\" Marisol Vega-Thorne said" | Castellan denies, Vega-Thorne admits
n3: C "in exchange for the dropping of six" | A "admitted three of nine counts" | no conflict: three and six are nine
n4: A "three of them murder trials" | C "The clerk pleaded to three counts" | trials against counts
n5: C "nobody read the record for 26 months" | A "The files concerned 27 cases" | near numbers
n6: A "goes on trial in June" | B "Vega-Thorne will be sentenced in early August" | other accused
n7: C "A bill that would make the buyer of sealed papers liable" | B "drowning in bills" | another kind of bill
