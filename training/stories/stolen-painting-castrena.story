about: a painting is stolen from a museum in Castrena in the daytime; four accounts

## A | Radio Castrena | 2027-05-12
# "Woman with a Lamp" stolen from municipal museum {f1}
Thieves stole the painting "Woman with a Lamp" by Aurelio Bent from Castrena's municipal museum on Tuesday, police said. {f1 f2}
Two men entered shortly after noon with ordinary tickets and left four minutes later with the canvas under a raincoat. {f3 f4 f5}
No alarm rang because the room's sensors had been switched off for cleaning. {f6 f7}
The 1911 oil, which measures 48 by 36 centimetres, is valued at six million crowns. {f8 f9}
A guard who tried to stop the pair at the exit was pushed to the floor and broke her wrist. {f10 f11}
Police are looking for a grey van with foreign plates. {f12}
"We are not talking about connoisseurs; they took the smallest one," said chief inspector Lucía Ferrer. {f13}
The museum will remain closed until Saturday. {f14}
In 1998 the same painting was slashed by a visitor with a penknife. {f15}

## B | El Correo de la Costa (translated) | 2027-05-13
# A theft in four minutes, a scandal of four years {f1 f4}
The director knew. {f16}
Since 2023 three reports on her desk had said that Room 7 of the Castrena museum could be emptied by anyone with a screwdriver. {f16 f17}
On Tuesday at lunchtime somebody did it. {f1 f2 f3}
Two visitors, one of them in a wheelchair, unscrewed the most loved picture of the town, Bent's portrait of his sister reading by lamplight, and were gone before the ice in the guard's lemonade had melted. {f1 f5 f18}
The police speak of four minutes; the cameras, which worked, speak of seven. {f4 f19}
The alarm did not ring. {f6}
According to the museum it had been turned off for the cleaners. {f7}
According to two employees, who asked not to be named, it has been dead since Easter. {f7 f20}
Marta Iriarte, the director, was asked about the warnings on Wednesday evening. {f16}
“I asked for the money and I was given a smile,” she replied. {f21}
The councillor for culture, Joan Prat, denied that any request had ever reached him. {f22}
A woman of 61 who guards the entrance lies in hospital with a broken arm; the wheelchair, it turned out, made an excellent battering ram. {f10 f11}
The picture is insured for two million crowns, a third of what experts say it would fetch. {f9 f23}
The inspector in charge thinks little of the thieves' taste. {f13}
They took the smallest, Lucía Ferrer said. {f13}
No one has yet asked for a ransom. {f24}

## C | Artmarket Bulletin | 2027-05-14
# Bent theft: register entry 27-0518
The work described below was reported stolen on 11 May 2027 from the Museo Municipal, Castrena. {f1 f2}
Artist: Aurelio Bent (1874-1932).
Title: Woman with a Lamp, signed and dated lower left, 1911. {f8}
Oil on canvas, 48 x 36 cm, unframed at the time of the theft. {f8}
A horizontal repair of nine centimetres, the result of an act of vandalism in 1998, is visible under raking light. {f15}
Estimates given to the press vary; the last comparable Bent, sold in 2024, brought 5.8 million crowns. {f25}
The two suspects are described as men between 30 and 40, one using a wheelchair. {f5 f18}
Dealers are reminded that a second version of the composition, in private hands, has not been stolen. {f26}
The insurer offers a reward of 100,000 crowns for information leading to recovery. {f27}

## D | The Evening Standpoint | 2027-05-13
# Gang in wheelchair ruse grab £600,000 masterpiece {f1 f18}
A ruthless gang used a WHEELCHAIR to snatch a priceless old lady off the wall of a sleepy seaside museum. {f1 f18}
Brave guard Pilar Soto, 61, was sent flying as the crooks made their dash for freedom. {f10}
"I held on to his coat, but he was strong as a bull," said Pilar from her hospital bed. {f28}
She is nursing a broken wrist. {f11}
The cheeky pair had paid for their tickets - one even asked for a senior discount. {f3 f29}
Cops have found the getaway van burnt out near the airport at Sant Boi. {f12 f30}
Bungling bosses had turned the alarm off so that the floor could be mopped. {f6 f7}
Detective Lucia Ferrer sneered: "These are no art lovers. They picked the smallest." {f13}
Museum chief Marta Iriarte said she had asked for funds for security and got only a smile. {f21}
The gallery hopes to open its doors again this weekend. {f14}
It is the town's second art heist in a decade after silver was taken from the cathedral in 2019.

= facts
f1: the painting Woman with a Lamp was stolen from the Castrena museum
f2: the theft was on Tuesday 11 May
f3: the thieves came in around noon as paying visitors
f4: the theft took four minutes according to police
f5: two men carried it out
f6: no alarm rang
f7: why the alarm was off
f8: the painting is a small oil of 1911
f9: the painting's value is in the millions
f10: a guard was knocked over at the exit
f11: the guard broke a bone
f12: police looked for, or found, the van
f13: Ferrer said the thieves were no connoisseurs because they took the smallest
f14: the museum is closed until about Saturday
f15: the painting was vandalised in 1998
f16: the director had been warned
f17: three reports since 2023 named Room 7 as insecure
f18: one of the thieves used a wheelchair
f19: the cameras show seven minutes
f20: two employees say the alarm has been dead since Easter
f21: Iriarte said she asked for money and got a smile
f22: Prat denied that a request had reached him
f23: the picture is insured for two million crowns
f24: no ransom has been asked for
f25: the last comparable Bent brought 5.8 million in 2024
f26: a second version has not been stolen
f27: the insurer offers a reward of 100,000 crowns
f28: Soto said she held on to his coat
f29: one thief asked for a senior discount
f30: the van was found burnt out near the airport
= quotes
q1: Lucía Ferrer | A direct "We are not talking about connoisseurs; they took the smallest one" | B indirect "They took the smallest" | D direct "These are no art lovers. They picked the smallest."
q2: Marta Iriarte | B direct "I asked for the money and I was given a smile" | D indirect "she had asked for funds for security and got only a smile"
= differ
x1: number, medium, exclude | How long did it take? | A "left four minutes later" | B "the cameras, which worked, speak of seven"
x2: cause, strong, exclude | Why was the alarm silent? | A "the room's sensors had been switched off for cleaning" | B "it has been dead since Easter" | D "turned the alarm off so that the floor could be mopped"
x3: number, strong, exclude | What is it worth? | A "valued at six million crowns" | D "£600,000 masterpiece"
x4: degree, medium, exclude | What did the guard break? | A "broke her wrist" | B "with a broken arm" | D "a broken wrist"
x5: between-speakers, strong, exclude | Did the director ask for money? | B "denied that any request had ever reached him" | D "she had asked for funds for security"
x6: factuality, medium, maybe-different-events | Has the van been found? | A "Police are looking for a grey van" | D "have found the getaway van burnt out"
x7: modality, soft, can-both-hold | When will the museum reopen? | A "will remain closed until Saturday" | D "hopes to open its doors again this weekend"
x8: label, soft, framing | Who did it? | B "Two visitors" | C "The two suspects" | D "A ruthless gang"
x9: speech-act, soft, framing | How did Ferrer speak? | A "said chief inspector Lucía Ferrer" | D "Detective Lucia Ferrer sneered"
x10: agency, medium, can-both-hold | Who is to blame for the silence? | A "No alarm rang" | D "Bungling bosses had turned the alarm off"
x11: role, medium, can-both-hold | How was the canvas carried or the way forced? | A "with the canvas under a raincoat" | B "the wheelchair, it turned out, made an excellent battering ram"
= labels
the guard | A "A guard who tried to stop the pair" | B "A woman of 61 who guards the entrance" | D "Brave guard Pilar Soto"
the painting | A "The 1911 oil" | B "the most loved picture of the town" | D "a priceless old lady"
Marta Iriarte | B "the director" | D "Museum chief Marta Iriarte"
= times
A "on Tuesday" 2027-05-11
A "until Saturday" 2027-05-15
B "On Tuesday at lunchtime" 2027-05-11
B "on Wednesday evening" 2027-05-12
C "11 May 2027" 2027-05-11
D "this weekend" 2027-05-15/2027-05-16
= never
n1: A "valued at six million crowns" | B "insured for two million crowns" | value and insured sum
n2: A "valued at six million crowns" | C "brought 5.8 million crowns" | this picture and another one sold
n3: B "three reports on her desk" | C "Estimates given to the press vary" | other papers
n4: A "the same painting was slashed by a visitor with a penknife" | B "could be emptied by anyone with a screwdriver" | vandalism and theft
n5: C "a second version of the composition, in private hands, has not been stolen" | D "used a WHEELCHAIR to snatch" | other version
n6: D "silver was taken from the cathedral in 2019" | B "On Tuesday at lunchtime somebody did it" | other theft
n7: C "The insurer offers a reward of 100,000 crowns" | B "No one has yet asked for a ransom" | reward and ransom
