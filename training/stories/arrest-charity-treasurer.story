about: the treasurer of a children's charity is arrested in Dunmere; three accounts

## A | Dunmere Gazette | 2025-11-21
# Charity treasurer held over missing £1.3m {f1 f2}
The treasurer of Little Lanterns, the charity that sends sick children to the seaside, was arrested on Thursday on suspicion of fraud. {f1 f3 f4}
Police said that a 57-year-old man from Ashby Rise was taken from his home at 6:40 am and is being questioned. {f1 f5}
They have not named him, but the charity confirmed on Thursday evening that its treasurer, Clive Manners, had been suspended. {f6 f7}
About £1.3 million is unaccounted for. {f2}
The gap was noticed by a trainee, Bukola Ade, 22, while she was preparing the accounts for the auditors in September. {f8}
"I counted it three times because I thought that I was wrong," she told the Gazette. {f9}
Chair of trustees Lady Margaret Foyle said that no child would miss a holiday. {f10}
Officers carried boxes and a grandfather clock out of the house. {f11}
Neighbour Dev Patel described Mr Manners as a man who "gave out the hymn books". {f12}
The charity took £4 million in donations last year. {f13}
The regulator has opened an inquiry of its own. {f14}
In 2020 the former director of another local charity, Harbour Hands, was jailed for stealing £90,000. {f15}

## B | The Daily Clarion | 2025-11-21
# LANTERNS OUT: "hymn-book Clive" nicked in dawn swoop {f1 f12}
-- Picture: cops lug a clock from the £900,000 house. (Clarion)
Cops swooped at dawn yesterday on the £900,000 home of a churchgoing bean counter accused of robbing sick kids. {f1 f3}
Clive Manners, 58, was led off in his slippers. {f1 f16}
A whopping £1.8million has vanished from the coffers of Little Lanterns. {f2}
Sources say it went on racehorses. {f17}
Detectives bagged an antique clock as well as crates of papers. {f11}
Plucky office junior Bukola Ade rumbled the hole in the books. {f8}
"I went over it three times, I was sure I'd got it wrong," the 22-year-old said. {f9}
"He was the one who handed round the hymn books," gasped neighbour Dev Patel. {f12}
His wife Pauline said: "It's a muddle, not a crime." {f18}
Charity boss Lady Foyle vowed that every kiddie will get to the beach. {f10}

## C | Third Sector Review | 2025-11-27
# Little Lanterns: who was watching the books? {f2}
A man arrested last week over suspected losses at the children's charity Little Lanterns has been released on bail until January. {f1 f3 f19}
No charge has been brought. {f20}
The charity puts the sum at "between one and one and a half million pounds". {f2}
The Charities Regulator's inquiry, begun on November 14, will look at the trustees as well. {f14 f21}
Payments of less than £5,000 needed only one signature, that of the treasurer. {f22}
There were 311 of them in two years. {f23}
Three auditors in a row had advised a second signature; the board noted the advice. {f24}
It took a trainee to see what they had not. {f8}
Lady Foyle, who chairs the board, offered to resign on Monday and was asked to stay. {f25}
She repeated that the holidays are safe, thanks to a gift from a brewery. {f10 f26}
Mr Manners, through a solicitor, denies wrongdoing. {f27}
He has been removed as treasurer. {f28}
Income of the charity, £4m in 2024, is down by a third since the news. {f13 f29}

= facts
f1: the treasurer of Little Lanterns was arrested
f2: money is missing from the charity
f3: the suspicion is of fraud
f4: the charity sends sick children to the seaside
f5: the man was taken from his home at 6:40 am and questioned
f6: police have not named him
f7: Manners was suspended
f8: a trainee, Bukola Ade, noticed the gap
f9: Ade said she counted it three times, thinking she was wrong
f10: Foyle said no child would miss a holiday
f11: police carried boxes and a clock out of the house
f12: Patel said Manners gave out the hymn books
f13: the charity's income was £4 million last year
f14: the regulator has opened an inquiry
f15: in 2020 the director of Harbour Hands was jailed
f16: he was led off in slippers
f17: sources say it went on racehorses
f18: his wife said it is a muddle, not a crime
f19: the man was released on bail
f20: no charge has been brought
f21: the inquiry looks at the trustees, too
f22: small payments needed only the treasurer's signature
f23: there were 311 such payments
f24: auditors had advised a second signature
f25: Foyle offered to resign and was asked to stay
f26: a brewery made a gift
f27: Manners denies wrongdoing
f28: Manners has been removed as treasurer
f29: the income is down by a third
= quotes
q1: Bukola Ade | A direct "\"I counted it three times because I thought that I was wrong,\"" | B direct "\"I went over it three times, I was sure I'd got it wrong,\""
q2: Dev Patel | A mixed "a man who \"gave out the hymn books\"" | B direct "\"He was the one who handed round the hymn books,\""
q3: Margaret Foyle | A indirect "no child would miss a holiday" | B indirect "every kiddie will get to the beach" | C indirect "the holidays are safe"
= differ
x1: number, strong, exclude | How much is missing? | A "About £1.3 million is unaccounted for" | B "A whopping £1.8million has vanished" | C "\"between one and one and a half million pounds\""
x2: number, soft, exclude | How old is he? | A "a 57-year-old man from Ashby Rise" | B "Clive Manners, 58"
x3: factuality, strong, can-both-hold | Is it a crime? | B "accused of robbing sick kids" | C "suspected losses at the children's charity"
x4: order, medium, can-both-hold | Is he held? | A "is being questioned" | C "has been released on bail until January"
x5: label, medium, framing | What was the arrest? | A "was arrested on Thursday on suspicion of fraud" | B "Cops swooped at dawn yesterday"
x6: agency, medium, can-both-hold | Who let it happen? | C "the board noted the advice" | B "has vanished from the coffers"
x7: modality, medium, can-both-hold | Is he still treasurer? | A "its treasurer, Clive Manners, had been suspended" | C "He has been removed as treasurer"
x8: between-speakers, medium, exclude | Did he do wrong? | B "\"It's a muddle, not a crime.\"" | A "on suspicion of fraud"
= labels
Clive Manners | A "The treasurer of Little Lanterns" | B "a churchgoing bean counter" | C "A man arrested last week"
Bukola Ade | A "a trainee, Bukola Ade, 22" | B "Plucky office junior Bukola Ade"
Margaret Foyle | A "Chair of trustees Lady Margaret Foyle" | B "Charity boss Lady Foyle" | C "Lady Foyle, who chairs the board"
= times
A "on Thursday" 2025-11-20
A "in September" 2025-09
A "last year" 2024
B "yesterday" 2025-11-20
C "last week" 2025-W47
C "until January" 2026-01
C "November 14" 2025-11-14
C "on Monday" 2025-11-24
= never
n1: A "the former director of another local charity, Harbour Hands, was jailed" | C "has been released on bail until January" | other charity, other man
n2: C "Lady Foyle, who chairs the board, offered to resign" | A "Clive Manners, had been suspended" | other person
n3: A "The charity took £4 million in donations last year" | B "£1.8million has vanished" | income against loss
n4: B "the £900,000 home" | A "jailed for stealing £90,000" | other sums
n5: C "The Charities Regulator's inquiry, begun on November 14" | A "was arrested on Thursday on suspicion of fraud" | regulator against police
n6: C "Three auditors in a row had advised a second signature" | A "\"I counted it three times because I thought that I was wrong,\"" | three, other thing
n7: C "Mr Manners, through a solicitor, denies wrongdoing" | B "His wife Pauline said: \"It's a muddle, not a crime.\"" | other speaker
