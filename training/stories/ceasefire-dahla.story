about: a ceasefire between the government of Dahla and the Northern Front, and what broke it; four accounts

## A | Crescent News Network | 2027-02-06
# Dahla truce takes effect after night of shelling {f1 f2}
A 30-day ceasefire between the government of Dahla and the rebel Northern Front came into force at midnight on Friday, mediators said. {f1 f3 f4}
The guns around the besieged town of Omra went quiet twenty minutes before the deadline, after the heaviest bombardment in weeks. {f2 f5}
Under the agreement, signed in Geneva on Wednesday, the army is to open two roads into Omra and the Front is to free 140 prisoners. {f6 f7 f8}
"For thirty days people will sleep," said the mediator, Ingrid Solheim. {f9}
About 85,000 civilians are trapped in the town. {f10}
Lorries with flour were lined up on the southern road on Saturday morning. {f7 f11}
A previous truce, in October, lasted eleven hours.
The Front's commander, Said Barre Osman, told his fighters to hold fire "even if you are insulted". {f12}

## B | Dahla State Television (monitored, in translation) | 2027-02-07
# Terrorists break humanitarian pause {f13 f1}
The terrorist gangs of the so-called Northern Front on Saturday night violated the humanitarian pause granted by the Leadership. {f1 f13 f14}
At 9.10 p.m. they fired four rockets at an aid convoy on the southern road. {f14 f15 f16}
Two drivers were martyred. {f17}
The armed forces responded with restraint against the sources of fire. {f18}
“The pause stands, but our patience is not a treaty,” said General Musa Harun, the chief of staff. {f19 f20}
The first convoy of the day, of eighteen lorries, had been allowed to pass by the armed forces. {f11}
The gangs have so far released none of those they hold. {f8}
The citizens of Omra greeted the pause by hanging out the national flag.

## C | Borderline Dispatch | 2027-02-08
# Who fired on the flour? {f16}
The first lorry had already been emptied when the second convoy was hit. {f11 f16}
“I saw a light in the sky above us, a small engine like a sewing machine, and then the road was on fire,” said Abdi Warsame, the driver of the third lorry, from his bed in Omra's only hospital. {f21 f16}
What he describes is a drone, and only the army has drones. {f15}
The army says it was rockets, fired by the Northern Front. {f14 f15}
The Front says it would hardly starve its own mothers. {f22}
Three men of the convoy died, one of them on Sunday. {f17}
Photographs that a relief worker sent to this paper show fragments with a serial number of a type the army bought in 2025. {f23}
Within the hour shells fell on the rebels' quarter, killing a family of five. {f18 f24}
Chief of staff Harun said the truce still held although the army would not wait for ever. {f19 f20}
On Sunday the Front let forty prisoners go, a first group; a hundred are to follow. {f8}
Each side has filed complaints with the mediators: the government nine, the Front fourteen. {f25}

## D | The Geneva Observer | 2027-02-09
# A truce on paper, and what the paper says
The document that Ms Solheim got both delegations to sign on 3 February has four pages and one date. {f6}
It says nothing about who is to judge a violation. {f26}
That omission is now the whole of the matter: a convoy carrying flour to Omra was struck on 6 February, at about ten past nine in the evening. {f16 f14}
The government and the rebels accuse each other. {f13 f22}
The mediators have asked for a panel of three to be admitted; Dahla's foreign minister called the idea premature. {f27 f28}
Ms Solheim insists that the ceasefire, though bruised, is alive. {f19 f29}
Privately one of her aides gives it a week. {f30}
"They sleep for thirty days, I said. I did not say in peace," she remarked on Monday. {f9}
Some 60,000 people remain encircled, fewer than was thought, aid agencies say. {f10}
Forty captives have come home. {f8}
In October both sides had also signed; the text of that truce ran to eleven pages.

= facts
f1: a ceasefire or pause between the government and the Northern Front is in force
f2: there was heavy shelling before the truce
f3: it runs thirty days
f4: it began at midnight on Friday
f5: the guns went quiet twenty minutes before the deadline
f6: the agreement was signed in Geneva on Wednesday 3 February
f7: the army is to open two roads into Omra
f8: the Front's release of prisoners
f9: Solheim said people will sleep for thirty days
f10: tens of thousands of civilians are trapped in Omra
f11: a first convoy of lorries with flour went or was to go to Omra
f12: Osman told his fighters to hold fire even if insulted
f13: the government accuses the Front of breaking the truce
f14: the strike came on Saturday at ten past nine, or is said to be the Front's
f15: what the convoy was hit with
f16: an aid convoy on the road to Omra was hit
f17: men of the convoy were killed
f18: the army answered with fire
f19: the truce still holds
f20: Harun said the army's patience has an end
f21: Warsame saw a light and heard a small engine before the fire
f22: the Front denies it
f23: fragments bear a serial number of a type bought by the army
f24: shells killed a family of five
f25: the government filed nine complaints and the Front fourteen
f26: the document does not say who judges a violation
f27: the mediators asked for a panel of three
f28: the foreign minister called it premature
f29: Solheim says the ceasefire is alive
f30: an aide gives it a week
= quotes
q1: Musa Harun | B direct "The pause stands, but our patience is not a treaty" | C indirect "the truce still held although the army would not wait for ever"
q2: Ingrid Solheim | A direct "For thirty days people will sleep" | D direct "They sleep for thirty days, I said"
q3: government of Dahla | B indirect "they fired four rockets at an aid convoy on the southern road" | C indirect "it was rockets, fired by the Northern Front"
= differ
x1: actor, strong, exclude | Who hit the convoy? | B "they fired four rockets at an aid convoy" | C "What he describes is a drone, and only the army has drones"
x2: number, medium, maybe-different-events | How many of the convoy died? | B "Two drivers were martyred" | C "Three men of the convoy died"
x3: number, medium, exclude | How many are trapped? | A "About 85,000 civilians are trapped" | D "Some 60,000 people remain encircled"
x4: polarity, medium, maybe-different-events | Has the Front freed prisoners? | B "have so far released none of those they hold" | C "let forty prisoners go"
x5: label, strong, framing | What is the Front? | A "the rebel Northern Front" | B "The terrorist gangs of the so-called Northern Front"
x6: label, medium, framing | What was agreed? | A "A 30-day ceasefire" | B "humanitarian pause granted by the Leadership"
x7: degree, medium, can-both-hold | How did the army answer? | B "responded with restraint against the sources of fire" | C "shells fell on the rebels' quarter, killing a family of five"
x8: between-speakers, medium, exclude | Who broke it? | B "violated the humanitarian pause" | C "The Front says it would hardly starve its own mothers"
x9: modality, soft, can-both-hold | Will it last? | B "The pause stands" | D "gives it a week"
x10: agency, soft, framing | Who made the truce? | B "granted by the Leadership" | D "got both delegations to sign"
x11: role, medium, exclude | What was used? | B "four rockets" | C "a drone"
= labels
the Northern Front | A "the rebel Northern Front" | B "terrorist gangs" | D "the rebels"
the dead of the convoy | B "martyred" | C "Three men of the convoy"
the freed | A "140 prisoners" | D "Forty captives"
= times
A "at midnight on Friday" 2027-02-05
A "on Wednesday" 2027-02-03
A "on Saturday morning" 2027-02-06
B "on Saturday night" 2027-02-06
C "On Sunday" 2027-02-07
D "on 6 February" 2027-02-06
D "on Monday" 2027-02-08
= never
n1: A "A previous truce, in October, lasted eleven hours" | D "ran to eleven pages" | hours and pages
n2: A "A previous truce, in October, lasted eleven hours" | B "violated the humanitarian pause" | earlier truce
n3: A "free 140 prisoners" | C "let forty prisoners go" | total and subset
n4: C "killing a family of five" | B "Two drivers were martyred" | shelling and convoy
n5: B "The first convoy of the day, of eighteen lorries" | D "a convoy carrying flour to Omra was struck" | first convoy and second
n6: C "the government nine, the Front fourteen" | A "the Front is to free 140 prisoners" | complaints and prisoners
n7: A "hold fire \"even if you are insulted\"" | B "our patience is not a treaty" | other side's commander
n8: D "a panel of three" | C "Three men of the convoy died" | other three
