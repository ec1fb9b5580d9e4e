about: a washing-machine works at Brenn is to close; three accounts

## A | Velmark Group (press release) | 2026-04-15
# Velmark to concentrate production in the south {f1}
Velmark Group has today informed the employees of its Brenn site of the intention to end production there by 31 March 2027. {f1 f2 f3}
The step affects 1,140 positions. {f4}
Production will be concentrated at the group's modern plant in Orsova. {f5}
"This decision was not an easy one, but it secures the future of 9,000 colleagues elsewhere," says chief executive Lena Forsman. {f6}
Energy costs at Brenn have risen by 70 per cent in three years. {f7}
A comprehensive social plan will be negotiated with the employee representatives. {f8}
The group confirms its forecast of an operating profit of 310 million this year. {f9}
Development and service, with 160 employees, remain in Brenn. {f10}

## B | Brenner Volksblatt (translated) | 2026-04-16
# Eleven minutes for 61 years {f11}
-- The canteen on Wednesday. Photo: Volksblatt
It took the man from head office eleven minutes. {f11}
Then the men and women of Hall 3 knew that the last washing machine will leave Brenn next spring. {f1 f2 f3}
“He said we were the heart of the company, and then he cut it out,” said Dragana Ilić, who has fitted drums for 26 years. {f12}
More than eleven hundred people lose their jobs, in a town of nine thousand. {f4}
The works council had offered in February to give up the Christmas bonus. {f13}
It never got an answer, its chairman, Uwe Kranz, said. {f13 f14}
The firm blames the price of electricity. {f7}
“Electricity? They let the machines grow old, year after year, on purpose,” said Kranz. {f15 f7}
The mayor wept, and is not ashamed of it. {f16}
In 2020 the region gave Velmark eight million towards new presses; they were delivered to Orsova. {f17}
Nobody worked after ten o'clock, and nobody had called for that. {f18}
A vigil is to be held at Gate 1 on Saturday. {f19}
The chief executive called it a hard choice that safeguards nine thousand jobs at other sites. {f6}

## C | Finance Today | 2026-04-17
# Velmark shares jump as Brenn axed {f1 f20}
Shares of the appliance maker Velmark rose 6.2 per cent after it said it would shut its oldest factory. {f1 f20}
The closure, due in the first quarter of next year, will save 45 million annually, analysts reckon. {f3 f21}
About 1,300 people work at Brenn; roughly 160 designers and service engineers are to stay. {f4 f10}
Machines will come from Orsova, where an hour of labour costs a quarter as much. {f5 f22}
That, rather than power bills, is what the move is about, says Petra Nagy of Mercator Bank. {f7 f22}
Velmark still expects to earn 310 million before interest and tax. {f9}
The state government said it would ask for eight million in aid to be paid back. {f17 f23}
A spokesman for Velmark said the conditions of the grant had been met. {f24}
Talks with the works council start on Monday. {f8}
Rival Homekraft closed two plants last year, with the loss of 2,100 jobs.

= facts
f1: Velmark ends production at Brenn
f2: the employees were told on Wednesday
f3: production ends in the first quarter of 2027
f4: more than eleven hundred jobs go
f5: production moves to Orsova
f6: Forsman said it was hard but secures 9,000 jobs elsewhere
f7: whether energy costs are the reason
f8: a social plan is to be negotiated with the works council
f9: the group forecasts a profit of 310 million
f10: some 160 in development and service stay
f11: the announcement took eleven minutes
f12: Ilić said he called them the heart and cut it out
f13: the works council had offered to give up the bonus
f14: Kranz says no answer came
f15: Kranz says the machines were let grow old on purpose
f16: the mayor wept
f17: the region gave Velmark eight million in aid
f18: nobody worked after ten
f19: a vigil is held on Saturday
f20: the shares rose 6.2 per cent
f21: the closure saves 45 million a year
f22: labour in Orsova costs a quarter
f23: the state asks for the money back
f24: Velmark says the grant's conditions were met
= quotes
q1: Lena Forsman | A direct "This decision was not an easy one, but it secures the future of 9,000 colleagues elsewhere" | B indirect "a hard choice that safeguards nine thousand jobs at other sites"
q2: Velmark | A block "Energy costs at Brenn have risen by 70 per cent in three years" | B indirect "The firm blames the price of electricity"
= differ
x1: cause, strong, only-if | Why does it close? | A "Energy costs at Brenn have risen by 70 per cent" | B "They let the machines grow old, year after year, on purpose" | C "an hour of labour costs a quarter as much"
x2: label, medium, framing | What is it? | A "concentrate production in the south" | B "the last washing machine will leave Brenn" | C "it would shut its oldest factory"
x3: number, soft, can-both-hold | How many jobs go? | A "The step affects 1,140 positions" | B "More than eleven hundred people lose their jobs"
x4: date, soft, can-both-hold | When? | A "by 31 March 2027" | B "next spring" | C "due in the first quarter of next year"
x5: modality, soft, can-both-hold | Is it decided? | A "of the intention to end production there" | B "the last washing machine will leave Brenn next spring"
x6: between-speakers, medium, exclude | Must the grant be repaid? | B "they were delivered to Orsova" | C "the conditions of the grant had been met"
x7: agency, medium, framing | What happens to the workers? | A "The step affects 1,140 positions" | B "and then he cut it out"
x8: speech-act, soft, framing | How did the company speak? | A "has today informed the employees" | B "It took the man from head office eleven minutes"
x9: degree, soft, can-both-hold | How hard was the decision? | A "This decision was not an easy one" | B "The chief executive called it a hard choice"
= labels
the closure | A "the intention to end production" | C "Brenn axed"
the Brenn works | A "its Brenn site" | C "its oldest factory"
the workers | A "the employees" | B "the men and women of Hall 3"
= times
A "today" 2026-04-15
A "by 31 March 2027" 2027-03-31
B "on Saturday" 2026-04-18
B "in February" 2026-02
C "on Monday" 2026-04-20
C "in the first quarter of next year" 2027-Q1
= never
n1: C "closed two plants last year, with the loss of 2,100 jobs" | A "The step affects 1,140 positions" | other firm
n2: A "9,000 colleagues elsewhere" | B "in a town of nine thousand" | colleagues and inhabitants
n3: B "eleven minutes" | A "1,140 positions" | other eleven
n4: C "About 1,300 people work at Brenn" | B "More than eleven hundred people lose their jobs" | total and those losing jobs
n5: C "will save 45 million annually" | A "an operating profit of 310 million" | saving and profit
n6: B "It never got an answer" | C "Talks with the works council start on Monday" | February's offer and the coming talks
n7: B "they were delivered to Orsova" | C "Machines will come from Orsova" | presses and washing machines
