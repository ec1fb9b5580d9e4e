about: Prince Casimir of Lorven and his divorced wife reach an agreement on their children; an interview quoted across languages; four accounts

## A | Kronika (translated from Lorvenian) | 2026-05-18
# Casimir: "I wanted to be a father on Tuesdays too" {f1 f2}
Prince Casimir receives us in the library, without shoes. {f3}
Since Friday he has been what the law calls a joint holder of custody. {f4 f5}
“I wanted to be a father on Tuesdays too, not a man who waves from a balcony,” he says. {f2}
It is his first interview since the divorce. {f1}
The twins, Otto and Livia, aged six, will live one week at the palace and one week with their mother, the architect Noor van Asch. {f6 f7}
Neither child will take part in official ceremonies before the age of twelve. {f8}
On this, he says, he gave way. {f9}
“Noor was right. I was photographed at two weeks old and I have not stopped blinking since.” {f10}
He does not deny that lawyers' letters flew for fourteen months. {f11}
He denies that the Queen took a side. {f12}
“My mother asked me only whether I had eaten.” {f13}
He will not say what the settlement cost. {f14}

## B | Daily Comet | 2026-05-19
# BAREFOOT PRINCE: I'M NO BALCONY DAD {f2 f3}
Heartbroken Prince Casimir has blasted life as a part-time father in a bombshell interview. {f1 f2}
The shoeless royal, 38, confessed he did not want to be "some bloke waving off a balcony" but a dad seven days a week. {f2 f3}
His bitter two-year court war with ex-wife Noor van Asch finally ended last week. {f4 f11}
She walks away with a cool nine million and the lake house, friends say. {f14 f15}
The couple will share their six-year-old twins week and week about. {f6 f7}
In a stunning surrender, Casimir agreed that the tots will be hidden from the cameras until they are 12. {f8 f9}
"Noor got it right," he admitted. {f10}
The Queen is said to have been furious. {f12}
A pal of Noor said she was "relieved and very tired". {f16}
Casimir's cousin Prince Albin lost custody of his two sons in 2017 after a car crash.

## C | Lorven News Agency | 2026-05-15
# Court approves agreement on royal children {f4}
The Family Court of Lorven on Friday approved an agreement between Prince Casimir and Ms Noor van Asch on the care of their children. {f4 f5}
Parental responsibility is held jointly. {f5}
The children will reside with each parent in alternate weeks. {f6}
They will not carry out public duties until they reach the age of twelve. {f8}
The financial terms are confidential. {f14}
The proceedings, opened in March 2025, are thereby closed. {f11}
Her Majesty the Queen has been informed, the Court Marshal said. {f17}
The parties asked the media to respect their privacy. {f18}

## D | Die Woche am See (translated) | 2026-05-21
# A prince gives in, and wins
There are agreements from which both come out poorer, and there is the one that a family judge in Lorven signed last Friday. {f4}
Prince Casimir and Noor van Asch will bring up their twins in equal parts, a week here and a week there. {f5 f6 f7}
In the weekly Kronika the prince has now explained himself. {f1}
He had not wished to be a man on a balcony, he says in essence, but somebody who is there on an ordinary Tuesday. {f2}
On the cameras he concedes the point to his former wife: photographed as an infant, he has been blinking ever since. {f10}
And his mother? {f13}
She had merely wanted to know if he had had something to eat. {f13}
In Brussels, where she now builds schools, Ms van Asch told this newspaper by telephone that she had read the interview twice. {f19}
“I recognise him again,” she said. {f20}
Reports that she had received millions she called a fairy tale; she had asked for nothing but the books. {f14 f15}
The monarchy's approval stands at 61 per cent, five points more than a year ago. {f21}
When Casimir's aunt was divorced in 1991, the children were simply sent abroad to school.

= facts
f1: Casimir gave an interview on it
f2: Casimir said he did not want to be a father who only waves from a balcony
f3: he received the reporters without shoes
f4: the court approved the agreement on Friday
f5: custody is joint
f6: the children live in alternate weeks with each parent
f7: the children are twins of six
f8: the children have no public duties before twelve
f9: Casimir gave way on this
f10: Casimir said Noor was right and that he has blinked since he was photographed as a baby
f11: the dispute lasted more than a year
f12: whether the Queen took a side
f13: Casimir said his mother only asked whether he had eaten
f14: what the settlement cost
f15: what van Asch received or asked for
f16: a friend said Noor was relieved and very tired
f17: the Queen has been informed
f18: the parties asked for privacy
f19: van Asch said she read the interview twice
f20: van Asch said she recognises him again
f21: the monarchy's approval is at 61 per cent
= quotes
q1: Prince Casimir | A direct "I wanted to be a father on Tuesdays too, not a man who waves from a balcony" | B mixed "he did not want to be \"some bloke waving off a balcony\" but a dad seven days a week" | D indirect "He had not wished to be a man on a balcony, he says in essence, but somebody who is there on an ordinary Tuesday"
q2: Prince Casimir | A direct "Noor was right. I was photographed at two weeks old and I have not stopped blinking since." | B direct "Noor got it right" | D indirect "photographed as an infant, he has been blinking ever since"
q3: Prince Casimir | A direct "My mother asked me only whether I had eaten." | D indirect "She had merely wanted to know if he had had something to eat"
= differ
x1: number, medium, exclude | How long did the dispute last? | A "lawyers' letters flew for fourteen months" | B "His bitter two-year court war"
x2: polarity, strong, exclude | Did she get money? | B "She walks away with a cool nine million and the lake house" | D "she had asked for nothing but the books"
x3: between-speakers, medium, exclude | Was the Queen against it? | A "He denies that the Queen took a side" | B "The Queen is said to have been furious"
x4: label, medium, framing | What was the dispute? | B "His bitter two-year court war" | C "The proceedings"
x5: speech-act, medium, framing | How did he speak? | B "has blasted life as a part-time father" | D "the prince has now explained himself"
x6: degree, soft, framing | How did he give way? | A "he says, he gave way" | B "In a stunning surrender" | D "he concedes the point to his former wife"
x7: modality, soft, can-both-hold | How certain is the settlement's sum? | A "He will not say what the settlement cost" | C "The financial terms are confidential"
x8: role, soft, can-both-hold | What are the children kept from? | B "the tots will be hidden from the cameras" | C "They will not carry out public duties"
x9: agency, soft, can-both-hold | Who made it final? | C "approved an agreement between Prince Casimir and Ms Noor van Asch" | D "a family judge in Lorven signed"
x10: factuality, soft, only-if | How far is the money known? | B "friends say" | D "she called a fairy tale"
= labels
Prince Casimir | B "The shoeless royal" | D "A prince gives in, and wins"
Noor van Asch | A "the architect Noor van Asch" | B "ex-wife Noor van Asch" | D "his former wife"
the interview | A "his first interview since the divorce" | B "a bombshell interview"
the children | B "the tots" | C "The children"
= times
A "Since Friday" 2026-05-15
B "last week" 2026-05-11/2026-05-17
C "on Friday" 2026-05-15
C "in March 2025" 2025-03
D "last Friday" 2026-05-15
= never
n1: B "Prince Albin lost custody of his two sons in 2017" | C "Parental responsibility is held jointly" | other prince
n2: D "When Casimir's aunt was divorced in 1991" | A "It is his first interview since the divorce" | other divorce
n3: C "The parties asked the media to respect their privacy" | B "hidden from the cameras until they are 12" | request and clause
n4: B "relieved and very tired" | D "I recognise him again" | other speaker, a friend
n5: C "Her Majesty the Queen has been informed" | B "The Queen is said to have been furious" | informed is no anger
n7: A "The twins, Otto and Livia, aged six" | B "his two sons in 2017" | other children
