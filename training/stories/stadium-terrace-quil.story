about: a terrace gives way in the stadium of Quil; three accounts

## A | Andean Wire | 2028-09-11
# Six dead as stadium terrace collapses in Quil {f1 f2}
QUIL, Sept 11 (AW) - Six people were killed and 112 injured on Sunday when part of a terrace collapsed during a league match in Quil, the fire service said. {f1 f2 f3 f4}
The section fell in the 61st minute, moments after the home side scored. {f5 f6}
Some 300 supporters dropped four metres on to a passage used by vendors. {f7 f8}
The stadium was built in 1964 and was passed as safe in March. {f9 f10}
"All the papers are in order," said the club's president, Rubén Tacuri. {f11}
The league has called off all matches until the end of the month. {f12}
Nine died in a crush at the same ground in 1987.

## B | El Minero | 2028-09-12
# The terrace was jumping {f6}
First came the goal, then the noise, and nobody can say where the one ended and the other began. {f5 f6}
Row K to row S of the north stand, which the town calls the Henhouse, went down like a drawer. {f1 f5}
“I fell standing up, still cheering,” says Wilmer Quispe, a miner of 40. {f13}
Under it Doña Pilar Mamani was frying corn cakes. {f8 f14}
She is among the seven. {f2 f14}
More than two hundred were taken to three hospitals. {f3}
Fifteen thousand tickets had been sold for a ground that holds eleven thousand. {f15}
The president, Mr Tacuri, insists that every document is as it should be. {f11}
Since 2025 the groundsman, Eloy Paz, had written four letters about rust. {f16}
On Monday he took copies of them to the prosecutor. {f17}

## C | Structural Review | 2028-09-29
# Quil: preliminary findings
A panel of three engineers has published a first report on the partial collapse of the north stand at Quil on 10 September, in which seven persons lost their lives. {f1 f2 f4 f18}
The cause was corrosion of the steel hangers, advanced by decades of leaking drains. {f19}
Rhythmic jumping hastened a failure that would have come in any case. {f6 f20}
The number of spectators, the panel finds, played no part: the north stand itself was not full. {f15 f21}
The inspection of March consisted of a visit of forty minutes, on a day of rain. {f10 f22}
The inspector did not go under the stand. {f23}
The panel commends a member of the ground staff whose warnings about rust were "exact and ignored". {f16 f24}
In Port Amparo in 2011 a stand of the same design was pulled down before anyone was hurt.
The final report is due in January. {f25}

= facts
f1: part of a terrace or stand collapsed in the stadium of Quil
f2: how many people died
f3: how many were injured
f4: it was on Sunday 10 September
f5: it fell just after the home side's goal
f6: the goal or the jumping came before or brought the fall
f7: some 300 supporters fell four metres
f8: they fell on to a passage where vendors were
f9: the stadium was built in 1964
f10: the stadium was inspected in March
f11: Tacuri said all the papers are in order
f12: the league called off matches until the end of the month
f13: Quispe said he fell standing up, still cheering
f14: Pilar Mamani was killed under the terrace
f15: whether there were too many spectators
f16: a groundsman had warned of rust
f17: Paz took his letters to the prosecutor on Monday
f18: three engineers published a first report
f19: the cause was corrosion of the hangers
f20: jumping hastened the failure
f21: the north stand was not full
f22: the inspection lasted forty minutes
f23: the inspector did not go under the stand
f24: the panel called the warnings exact and ignored
f25: the final report is due in January
= quotes
q1: Rubén Tacuri | A direct "All the papers are in order" | B indirect "every document is as it should be"
= differ
x1: number, medium, maybe-different-events | How many died? | A "Six people were killed" | B "She is among the seven" | C "seven persons lost their lives"
x2: number, medium, exclude | How many were hurt? | A "112 injured" | B "More than two hundred were taken to three hospitals"
x3: cause, strong, exclude | Was it too full? | B "Fifteen thousand tickets had been sold for a ground that holds eleven thousand" | C "played no part"
x4: factuality, medium, can-both-hold | Was it safe? | A "was passed as safe in March" | C "The inspection of March consisted of a visit of forty minutes"
x5: label, soft, framing | What fell? | A "part of a terrace" | B "which the town calls the Henhouse" | C "the north stand at Quil"
x6: degree, soft, can-both-hold | How much of it fell? | A "part of a terrace collapsed" | B "Row K to row S of the north stand"
x7: role, soft, framing | Who had warned? | B "the groundsman, Eloy Paz" | C "a member of the ground staff"
x8: speech-act, soft, framing | How did Tacuri put it? | A "said the club's president" | B "insists that every document"
x9: order, soft, can-both-hold | Did it fall after the goal? | A "moments after the home side scored" | B "nobody can say where the one ended and the other began"
= labels
Eloy Paz | B "the groundsman, Eloy Paz" | C "a member of the ground staff"
the collapse | A "stadium terrace collapses" | C "the partial collapse of the north stand"
Rubén Tacuri | A "the club's president, Rubén Tacuri" | B "The president, Mr Tacuri"
= times
A "on Sunday" 2028-09-10
A "in March" 2028-03
A "until the end of the month" 2028-09-30
B "On Monday" 2028-09-11
C "on 10 September" 2028-09-10
C "in January" 2029-01
= never
n1: A "Nine died in a crush at the same ground in 1987" | C "seven persons lost their lives" | other disaster
n2: C "In Port Amparo in 2011 a stand of the same design was pulled down" | A "part of a terrace collapsed" | other stand
n3: A "Some 300 supporters dropped" | B "More than two hundred were taken" | fallen and hurt
n4: B "four letters about rust" | A "dropped four metres" | other four
n5: C "a visit of forty minutes" | B "a miner of 40" | other forty
n6: C "A panel of three engineers" | B "three hospitals" | other three
