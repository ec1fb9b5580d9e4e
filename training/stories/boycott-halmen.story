about: film-makers boycott a festival over a sponsor; three accounts

## A | Kinoblatt (translated) | 2028-02-03
# Seventeen directors stay away from Halmen festival {f1 f2}
Seventeen directors have withdrawn their films from the Halmen Film Festival in protest at its main sponsor, the arms maker Rotwerk. {f1 f2 f3}
They announced it in an open letter on Wednesday, a week before the opening. {f4 f5}
"We will not have our pictures thrown on a wall paid for by shells," it says. {f6}
Rotwerk has given the festival 2.4 million marks a year since 2021. {f7}
The festival's head, Solveig Aune, said she respected the decision and regretted it. {f8}
The competition will go ahead with fourteen films in place of twenty-two. {f9 f10}
The jury's president, the actress Mei-Lin Zhao, has also resigned. {f11}
Rotwerk said that it supported culture "without conditions and without applause". {f12}
In 2019 the Halmen book fair parted with a tobacco firm after a similar letter.

## B | Halmen Anzeiger (translated) | 2028-02-04
# "Then we'll show old ones": the festival after the letter {f13}
-- The Festival Palace on Thursday. Photo: Anzeiger
Solveig Aune has slept for three hours.
On her wall hangs the programme, with red crosses on eight of twenty-two titles. {f10}
“Then we'll show old ones,” she says; she has already telephoned the film archive. {f13}
Calling the festival off was never discussed. {f9}
She can understand the directors, she says, and thinks it a pity all the same. {f8}
More than half of the signatories, by the way, had no film in the competition. {f2 f14}
Ms Zhao's departure hit her harder. {f11}
The actress, it is said here, was offered a role in New York for the same two weeks. {f15}
Without the money of the town's biggest employer there would be no festival: it pays a third of the budget. {f3 f7}
Four thousand people work for Rotwerk in Halmen, and many of them buy season tickets.
On Thursday the works council called the letter an insult to people who make ball bearings. {f16}
The company has made bearings since 1908, and shells since 1936; it makes more of the latter. {f3}
Hotels report nearly two hundred cancellations. {f17}

## C | Screen Courier | 2028-02-05
# Halmen boycott grows to 26 {f1 f2}
The revolt against Halmen's sponsor is spreading: the number of film-makers refusing to attend rose to 26 on Friday. {f1 f2}
Among the newcomers is last year's winner, Tomé Quental. {f18}
Their open letter, first published in midweek, demands that the festival drop the defence group Rotwerk by 2029. {f3 f4 f19}
“Our images are not for walls that shells have paid for,” it reads. {f6}
Zhao told this paper she had quit the jury on grounds of conscience alone. {f11 f20}
"There is no role in New York," she said. {f15 f21}
The sponsor's spokesman repeated that its support came with no strings attached, nor did it expect thanks. {f12}
A rival event in a disused tram depot has offered to show the withdrawn films. {f22}
The festival opens on Wednesday. {f5 f9}
At the Port Royal festival last autumn, directors who had threatened to stay away came in the end.

= facts
f1: directors boycott or withdraw from the Halmen festival
f2: how many take part
f3: the sponsor is the arms maker Rotwerk
f4: they announced it in an open letter in midweek
f5: the festival opens a week later, on Wednesday
f6: the letter says their pictures are not for walls paid for by shells
f7: what Rotwerk gives the festival
f8: Aune respects or understands the decision and regrets it
f9: the festival goes ahead
f10: eight of twenty-two competition films are lost
f11: Mei-Lin Zhao left the jury
f12: Rotwerk said its support came without conditions and without applause
f13: Aune said they will show old films
f14: more than half of the signatories had no film in competition
f15: whether Zhao had a role in New York
f16: the works council called the letter an insult
f17: hotels report nearly two hundred cancellations
f18: Tomé Quental joins
f19: the letter demands that Rotwerk be dropped by 2029
f20: Zhao said she quit for conscience alone
f21: Zhao said there is no role in New York
f22: a rival event offers to show the withdrawn films
= quotes
q1: open letter of the directors | A direct "We will not have our pictures thrown on a wall paid for by shells" | C direct "Our images are not for walls that shells have paid for"
q2: Rotwerk | A mixed "it supported culture \"without conditions and without applause\"" | C indirect "its support came with no strings attached, nor did it expect thanks"
q3: Solveig Aune | A indirect "she respected the decision and regretted it" | B indirect "She can understand the directors, she says, and thinks it a pity all the same"
= differ
x1: number, medium, maybe-different-events | How many boycott it? | A "Seventeen directors have withdrawn their films" | C "rose to 26 on Friday"
x2: cause, strong, exclude | Why did Zhao leave? | B "was offered a role in New York for the same two weeks" | C "she had quit the jury on grounds of conscience alone"
x3: label, medium, framing | What is Rotwerk? | A "the arms maker Rotwerk" | B "the town's biggest employer" | C "the defence group Rotwerk"
x4: number, soft, can-both-hold | What does it pay? | A "2.4 million marks a year" | B "it pays a third of the budget"
x5: factuality, medium, exclude | Had all withdrawn films of theirs? | A "have withdrawn their films" | B "had no film in the competition"
x6: degree, soft, framing | What is it? | A "Seventeen directors stay away" | C "The revolt against Halmen's sponsor is spreading"
x7: speech-act, soft, can-both-hold | What is the letter? | A "in protest at its main sponsor" | C "demands that the festival drop the defence group Rotwerk"
x8: modality, soft, can-both-hold | Does it take place? | A "The competition will go ahead" | B "Calling the festival off was never discussed"
x9: between-speakers, medium, exclude | What does Rotwerk make? | A "paid for by shells" | B "an insult to people who make ball bearings"
= labels
Rotwerk | A "the arms maker Rotwerk" | B "the town's biggest employer" | C "the defence group"
the protesters | A "Seventeen directors" | B "the signatories" | C "film-makers refusing to attend"
the protest | B "the letter" | C "The revolt"
= times
A "on Wednesday" 2028-02-02
B "On Thursday" 2028-02-03
C "on Friday" 2028-02-04
C "on Wednesday" 2028-02-09
C "last autumn" 2027-FA
= never
n1: A "In 2019 the Halmen book fair parted with a tobacco firm" | C "drop the defence group Rotwerk by 2029" | other fair, other firm
n2: A "fourteen films in place of twenty-two" | C "rose to 26" | films and persons
n3: B "nearly two hundred cancellations" | A "Seventeen directors have withdrawn" | hotel guests
n4: C "At the Port Royal festival last autumn" | A "stay away from Halmen festival" | other festival
n5: B "called the letter an insult" | A "it says" | the council's words and the letter's
n6: A "has also resigned" | C "has offered to show the withdrawn films" | other actor
n7: B "has made bearings since 1908" | A "a year since 2021" | making and giving
