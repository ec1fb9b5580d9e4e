about: the singer Dani Lark pleads guilty after a hotel fight; four accounts

## A | Coast Courts Service | 2027-06-23
# Singer Lark admits lesser charge over hotel fight {f1 f2}
The singer Dani Lark pleaded guilty on Tuesday to common assault after prosecutors dropped a charge of wounding with intent. {f1 f2 f3 f4}
Lark, 33, struck the photographer Per Hallström with a lamp in the corridor of the Grand Hotel in Sund on January 16. {f5 f6 f7}
Judge Miriam Adler imposed 180 hours of community work and a fine of 15,000 kroner. {f8 f9}
Hallström needed nine stitches. {f10}
"I was frightened, and fright is no excuse," Lark told the court. {f11}
A civil claim by Hallström for 400,000 kroner is pending. {f12}
In 2022 Lark's drummer was fined for a fight in the same hotel.

## B | Superstar Daily | 2027-06-23
# DANI WALKS FREE {f13}
Pop queen Dani Lark skipped out of court a free woman after a sweetheart deal saved her from up to eight years behind bars. {f2 f4 f13 f14}
The Velvet Rain singer had battered snapper Per Hallström with a brass lamp. {f5 f6}
She dabbed her eyes as she told Judge Adler she had been scared but that was no excuse. {f11}
She must scrub graffiti for 200 hours. {f8}
Outside, fans sang her number one hit. {f15}
Hallström, who got a dozen stitches, slammed the deal as "a discount for the famous". {f10 f16}
Her summer tour, 31 dates, will go ahead. {f17}

## C | Sunds Avis (translated) | 2027-06-24
# “It's cheaper to be known” {f16}
The photographer sat in the last row and shook his head. {f18}
“That's the rebate the well-known get,” Per Hallström said after the hearing. {f16}
He had been, he says, in the corridor with a room key of his own, and his camera in its bag. {f19}
The agreement, which her lawyer and the prosecution signed on Monday evening, says that he was outside her door at three in the morning with the camera at his eye. {f4 f20 f19}
It says as well that she hit first. {f5}
Dani Lark had always maintained that she was pushed. {f21}
On Tuesday she said only that she had been afraid and did not offer it as an excuse. {f11 f3}
For the blow with the lamp, which left him with nine stitches, she is to work 180 hours for the town. {f6 f8 f10}
The work is to be done in the public library. {f22}
In the same courtroom on the same day a man who had struck a waiter with a chair got five months.

## D | Entertainment Law Brief | 2027-06-28
# Lark: anatomy of a plea
Prosecutors in Sund seldom trade down two steps. {f23}
They did so for Dani Lark because, the head of the office says, the only neutral witness, a night porter, had withdrawn his statement. {f4 f24}
The defence had offered a plea to affray in April; it was turned down. {f25}
Under the deal approved on 22 June the entertainer admitted a simple assault. {f1 f2 f3 f4}
The court was not bound by the agreed sentence and added the fine. {f9}
A damages action has yet to be heard. {f12}
Talk of eight years was never realistic: no first offender has had more than three. {f14}
Her insurers had made the tour depend on her liberty. {f17 f26}

= facts
f1: Lark pleaded guilty to common assault
f2: Dani Lark was convicted or dealt with in court over a hotel fight
f3: it was on Tuesday 22 June
f4: a deal with the prosecution replaced a graver charge
f5: Lark struck the photographer Per Hallström
f6: she struck with a lamp
f7: it was in the Grand Hotel in Sund on January 16
f8: she is to do community work
f9: she was fined
f10: Hallström had stitches
f11: Lark said she was frightened and that fright is no excuse
f12: a civil claim is pending
f13: she leaves the court free
f14: what sentence she could have got
f15: fans sang outside
f16: Hallström said it was a discount for the famous
f17: her tour goes ahead or depends on it
f18: Hallström sat in the last row
f19: what Hallström was doing in the corridor
f20: the agreement was signed on Monday evening
f21: Lark had maintained that she was pushed
f22: the work is to be done in the library
f23: prosecutors in Sund seldom trade down two steps
f24: the night porter had withdrawn his statement
f25: a plea to affray was turned down in April
f26: the insurers made the tour depend on her liberty
= quotes
q1: Dani Lark | A direct "I was frightened, and fright is no excuse" | B indirect "she had been scared but that was no excuse" | C indirect "she had been afraid and did not offer it as an excuse"
q2: Per Hallström | B mixed "slammed the deal as \"a discount for the famous\"" | C direct "That's the rebate the well-known get"
= differ
x1: number, medium, exclude | How many hours? | A "180 hours of community work" | B "scrub graffiti for 200 hours"
x2: number, medium, exclude | How many stitches? | A "needed nine stitches" | B "got a dozen stitches"
x3: degree, medium, exclude | What could she have got? | B "up to eight years behind bars" | D "no first offender has had more than three"
x4: place, soft, exclude | What work must she do? | B "scrub graffiti" | C "in the public library"
x5: cause, medium, can-both-hold | Why the deal? | C "the rebate the well-known get" | D "had withdrawn his statement"
x6: label, medium, framing | What was the deal? | B "a sweetheart deal" | D "Under the deal approved on 22 June"
x8: speech-act, medium, framing | How did Hallström speak? | B "slammed the deal" | C "Per Hallström said after the hearing"
x9: agency, medium, framing | How is the blow told? | A "struck the photographer Per Hallström with a lamp" | B "had battered snapper Per Hallström"
x10: modality, soft, only-if | Does the tour go ahead? | B "will go ahead" | D "had made the tour depend on her liberty"
= labels
Dani Lark | A "The singer Dani Lark" | B "Pop queen Dani Lark" | D "the entertainer"
Per Hallström | A "the photographer Per Hallström" | B "snapper Per Hallström"
the outcome | B "a sweetheart deal" | C "The agreement"
= times
A "on Tuesday" 2027-06-22
A "on January 16" 2027-01-16
C "on Monday evening" 2027-06-21
D "on 22 June" 2027-06-22
D "in April" 2027-04
= never
n1: A "Lark's drummer was fined for a fight in the same hotel" | D "added the fine" | other person
n2: C "a man who had struck a waiter with a chair got five months" | A "struck the photographer Per Hallström with a lamp" | other case
n3: D "had offered a plea to affray in April" | A "pleaded guilty on Tuesday to common assault" | refused plea and plea
n4: A "A civil claim by Hallström for 400,000 kroner" | D "added the fine" | claim and fine
n5: B "31 dates" | A "180 hours" | other number
n6: C "Dani Lark had always maintained that she was pushed" | A "I was frightened" | earlier claim and plea
n7: D "The court was not bound by the agreed sentence" | B "a free woman" | other matter
