about: nurses on hunger strike in Kosh end it after a deal; three accounts

## A | Kosh Independent | 2027-02-24
# Nurses end hunger strike after ministry signs {f1 f2}
Six nurses of the Central Hospital in Kosh took their first spoonful of broth on Tuesday evening after seventeen days without food. {f1 f3 f4}
The health ministry had signed a paper raising night pay by a third from July. {f2 f5}
"It's thin soup and it's the best I've had," said the youngest, Aigerim Sadu, 26. {f6}
Two others had been taken to intensive care last week and remain there. {f7}
The nurses had set up their beds in the lobby on February 6, under a banner with the words "We feed you, who feeds us?". {f8 f9}
Minister Bolat Kenzhin thanked them for their "patience". {f10}
He had said on Friday that the state didn't negotiate with stomachs. {f11}
The raise concerns 14,000 nurses and costs 9 billion tenar a year. {f12 f13}
Doctors at the hospital stopped planned operations for two days in sympathy. {f14}
The union did not get the extra nurse for each ward that it had asked for. {f15}
In 2016 miners in Tas starved themselves for eleven days and obtained nothing. {f16}

## B | Steppe News Service | 2027-02-23
# Government raises nurses' pay {f2 f5}
The Health Ministry has decided on an increase of 30 percent in the night allowance of nurses. {f2 f5}
The decision, taken at the instruction of the president, benefits 14,000 employees. {f12 f17}
A protest action by several staff at a Kosh hospital has ended. {f1}
All participants are in satisfactory condition. {f7}
"We value the patience of our medical workers," Health Minister Bolat Kenzhin said. {f10}
The increase takes effect on July 1. {f5}
The ministry noted that it had been planned since autumn. {f18}
The budget for health grows by 12 percent this year. {f19}

## C | The Continental | 2027-02-26
# Broth and a signature {f1 f2}
On the seventeenth day the government of a country that does not yield gave way to eight women in a hospital lobby. {f1 f2 f3 f4}
Sadu, who's 26 and had lost eleven kilos, called it "thin soup, and the best of my life". {f6 f20}
Night nurses will be paid a third more. {f5}
Everything else on their list, above all more hands on the wards, was struck out. {f15}
The president let it be known that the raise was his idea. {f17}
Four days before he signed, Mr Kenzhin had declared that one doesn't bargain with stomachs. {f2 f11}
What changed his mind, say two people in the ministry, was not the women but the surgeons, who had ceased all but emergency work. {f14 f21}
"We were afraid of the doctors; nurses we had plenty of," one of them said. {f22}
The pair in intensive care are out of danger. {f7}
A nurse in Kosh earns the equivalent of 290 euros a month. {f23}
The banner has been taken down and is said to be on its way to a museum. {f9 f24}

= facts
f1: the nurses' hunger strike ended
f2: the ministry agreed to a raise
f3: how many nurses took part
f4: they went seventeen days without food
f5: night pay rises by a third from July
f6: Sadu said the soup was thin and the best she had had
f7: the health of those taken ill
f8: they set up beds in the lobby on February 6
f9: there was a banner
f10: Kenzhin thanked them for their patience
f11: Kenzhin said the state did not negotiate with stomachs
f12: 14,000 nurses get the raise
f13: the raise costs 9 billion tenar a year
f14: doctors stopped operations
f15: more nurses on the wards were not granted
f16: miners in Tas starved themselves in 2016
f17: the raise is presented as the president's decision
f18: the raise had been planned since autumn
f19: the health budget grows by 12 percent
f20: Sadu lost eleven kilos
f21: it was the surgeons who changed his mind
f22: an official said they were afraid of the doctors
f23: a nurse earns 290 euros a month
f24: the banner goes to a museum
= quotes
q1: Aigerim Sadu | A direct "\"It's thin soup and it's the best I've had,\"" | C mixed "\"thin soup, and the best of my life\""
q2: Bolat Kenzhin | A mixed "thanked them for their \"patience\"" | B direct "\"We value the patience of our medical workers,\""
q3: Bolat Kenzhin | A indirect "the state didn't negotiate with stomachs" | C indirect "one doesn't bargain with stomachs"
= differ
x1: number, medium, exclude | How many nurses fasted? | A "Six nurses of the Central Hospital in Kosh" | C "eight women in a hospital lobby"
x2: cause, strong, exclude | Why was pay raised? | A "after seventeen days without food" | B "at the instruction of the president" | C "was not the women but the surgeons"
x3: label, strong, framing | What was it? | A "Nurses end hunger strike after ministry signs" | B "A protest action by several staff"
x4: degree, medium, exclude | How are those who fasted? | A "had been taken to intensive care last week and remain there" | B "All participants are in satisfactory condition"
x5: number, soft, can-both-hold | By how much does night pay rise? | A "raising night pay by a third" | B "an increase of 30 percent in the night allowance"
x6: order, medium, only-if | Was the raise there before the strike? | B "it had been planned since autumn" | C "gave way to eight women in a hospital lobby"
x7: agency, medium, can-both-hold | Whose act was it? | B "taken at the instruction of the president" | C "The president let it be known that the raise was his idea"
x8: degree, soft, can-both-hold | How far did doctors stop? | A "stopped planned operations for two days" | C "had ceased all but emergency work"
= labels
the nurses | A "Six nurses of the Central Hospital" | B "several staff at a Kosh hospital" | C "eight women in a hospital lobby"
Aigerim Sadu | A "the youngest, Aigerim Sadu, 26" | C "Sadu, who's 26"
Bolat Kenzhin | A "Minister Bolat Kenzhin" | B "Health Minister Bolat Kenzhin"
= times
A "on Tuesday evening" 2027-02-23TEV
A "February 6" 2027-02-06
A "on Friday" 2027-02-19
A "last week" 2027-W07
A "In 2016" 2016
B "July 1" 2027-07-01
B "this year" 2027
C "Four days before he signed" 2027-02-19
= never
n1: A "miners in Tas starved themselves for eleven days" | C "On the seventeenth day" | other strike
n2: C "had lost eleven kilos" | A "for eleven days" | kilos and days
n3: B "The budget for health grows by 12 percent" | A "raising night pay by a third" | budget against pay
n4: C "\"We were afraid of the doctors; nurses we had plenty of,\"" | B "\"We value the patience of our medical workers,\"" | other speaker
n5: A "Two others had been taken to intensive care" | C "say two people in the ministry" | two, other people
n6: C "A nurse in Kosh earns the equivalent of 290 euros" | A "costs 9 billion tenar a year" | wage against cost
n7: B "A protest action by several staff" | A "Doctors at the hospital stopped planned operations" | nurses' action against doctors'
