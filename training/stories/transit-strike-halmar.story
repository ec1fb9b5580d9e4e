about: tram and bus drivers strike in Halmar; three accounts

## A | Halmar Morning | 2026-11-03
# City walks to work as drivers down tools {f1 f2}
Halmar went to work on foot, on borrowed bicycles and in its neighbours' cars on Monday as tram and bus drivers began a strike that their union says will last until Wednesday midnight. {f1 f2 f3}
Not one of the 31 tram lines ran. {f4}
The operator, HVB, managed to send out 40 buses of 612. {f5}
At the Steinplatz a bus that left the depot at five was turned back by pickets with a brass band. {f6}
"My grandfather's tram came every six minutes in the war," said Hilde Brauer, 81, who had walked two kilometres to a doctor. {f7}
The Transport Workers' Union demands nine percent more pay and a break of twelve minutes at each terminus. {f8 f9}
HVB offers four percent over two years. {f10}
Union leader Yusuf Demir said that between 90 and 95 percent of the drivers had followed the call. {f11}
"We're not asking for gold, we're asking for a toilet," he told a rally of 2,000 outside the town hall. {f12 f13}
Mayor Petra Voss called the strike "a blow at those who have no car". {f14}
Schools stayed open but a fifth of the pupils stayed away. {f15}
The suburban trains, whose drivers belong to another union, ran as usual. {f16}
No talks are planned before Thursday. {f17}

## B | Northline Agency | 2026-11-02
# Transit strike hits Halmar {f1}
-- HALMAR, Nov 2 (Northline) -
A three-day strike by bus and tram drivers brought public transport in Halmar, a city of 900,000, almost to a halt on Monday. {f1 f2 f3 f18}
The Transport Workers' Union is seeking a 9 percent raise; management has offered 4. {f8 f10}
HVB said 61 percent of drivers had reported sick or failed to appear. {f11}
Commuter rail was not affected. {f16}
Some 1,200 people attended a rally, police said. {f13}
Mayor Petra Voss urged both sides to return to the table. {f19}
The last strike of the kind, in 2015, lasted eleven days. {f20}
The walkout costs the city about 3 million euros a day, the chamber of commerce said. {f21}
Further stoppages have not been ruled out. {f22}

## C | Der Kurier von Halmar | 2026-11-03
# "We want a toilet": what the drivers are really after {f12}
Line 14 takes 71 minutes from Nordend to the harbour and at neither end is there a lavatory. {f23}
That, says Ines Kolar, who has driven it for sixteen years, is the strike in one sentence. {f24}
Money comes second. {f25}
On paper the union wants nine percent, a figure which even its negotiators think of as an opening bid, and twelve minutes' rest wherever a line ends. {f8 f9 f26}
"It is not gold that we ask for, it is a toilet," chairman Demir shouted on Monday in front of the town hall to a crowd put at two thousand by the organisers and at just over half of that by the police. {f12 f13}
HVB's chief executive, Carla Benn, told Kurier she had been "ready to talk about toilets since August". {f27}
The offer, four percent in two steps, was her last. {f10 f28}
The stoppage was to end in the night to Thursday. {f3}
Nothing moved on rails within the ring road. {f4}
A few dozen buses driven by managers were on the road. {f5 f29}
In the council, the Greens accuse the mayor of hiding behind the company, which the city owns outright. {f30}
Ms Voss had said that the walkout hits people without cars. {f14}
The strike eleven years ago dragged on for a week and a half and ended with two and a half percent. {f20 f31}
The parties meet again on Thursday at ten. {f17}

= facts
f1: tram and bus drivers in Halmar are on strike
f2: people could not ride on Monday
f3: the strike lasts three days, until Wednesday night
f4: no trams ran
f5: only a few dozen buses ran
f6: pickets turned back a bus at the Steinplatz
f7: Brauer said her grandfather's tram came every six minutes
f8: the union demands nine percent more pay
f9: the union demands twelve minutes' break at each terminus
f10: HVB offers four percent
f11: how many drivers took part
f12: Demir said they ask not for gold but for a toilet
f13: a rally was held outside the town hall
f14: Voss said the strike hits those without a car
f15: a fifth of the pupils stayed away
f16: suburban trains ran
f17: talks on Thursday
f18: Halmar has 900,000 inhabitants
f19: Voss urged both sides back to the table
f20: the strike of 2015 lasted eleven days
f21: the strike costs 3 million euros a day
f22: further stoppages are not ruled out
f23: line 14 takes 71 minutes and has no lavatory
f24: Kolar says that is the strike in one sentence
f25: money comes second
f26: negotiators think of nine percent as an opening bid
f27: Benn said she was ready to talk about toilets since August
f28: the offer was her last
f29: managers drove the buses
f30: the Greens accuse the mayor of hiding behind the company
f31: the old strike ended with two and a half percent
= quotes
q1: Yusuf Demir | A direct "\"We're not asking for gold, we're asking for a toilet,\"" | C direct "\"It is not gold that we ask for, it is a toilet,\""
q2: Petra Voss | A mixed "called the strike \"a blow at those who have no car\"" | C indirect "the walkout hits people without cars"
= differ
x1: number, strong, exclude | How many drivers took part? | A "between 90 and 95 percent of the drivers had followed the call" | B "61 percent of drivers had reported sick or failed to appear"
x2: number, medium, exclude | How many came to the rally? | A "a rally of 2,000" | B "Some 1,200 people attended a rally" | C "put at two thousand by the organisers and at just over half of that by the police"
x3: cause, medium, can-both-hold | What is the strike about? | B "is seeking a 9 percent raise" | C "Money comes second"
x4: modality, medium, only-if | Will there be talks on Thursday? | A "No talks are planned before Thursday" | C "The parties meet again on Thursday at ten"
x5: degree, soft, can-both-hold | How far did transport stop? | A "Not one of the 31 tram lines ran" | B "almost to a halt"
x6: modality, soft, can-both-hold | Is the end fixed? | B "Further stoppages have not been ruled out" | C "The stoppage was to end in the night to Thursday"
x7: role, soft, can-both-hold | What is Demir in the union? | A "Union leader Yusuf Demir" | C "chairman Demir"
x8: speech-act, medium, can-both-hold | What did the mayor say? | A "called the strike \"a blow at those who have no car\"" | B "urged both sides to return to the table"
= labels
Yusuf Demir | A "Union leader Yusuf Demir" | C "chairman Demir"
HVB | A "The operator, HVB" | B "management" | C "the company, which the city owns outright"
the strike | B "A three-day strike" | C "The stoppage"
= times
A "on Monday" 2026-11-02
A "until Wednesday midnight" 2026-11-04
A "before Thursday" 2026-11-05
B "in 2015" 2015
C "since August" 2026-08
C "in the night to Thursday" 2026-11-04TNI
C "on Thursday at ten" 2026-11-05T10:00
= never
n1: B "The last strike of the kind, in 2015, lasted eleven days" | A "will last until Wednesday midnight" | the strike of 2015, not this one
n2: C "ended with two and a half percent" | A "HVB offers four percent over two years" | the old result against the present offer
n3: A "a fifth of the pupils stayed away" | B "61 percent of drivers had reported sick or failed to appear" | pupils, not drivers
n4: A "The suburban trains, whose drivers belong to another union, ran as usual" | C "Nothing moved on rails within the ring road" | trains and trams, no conflict
n5: C "\"ready to talk about toilets since August\"" | A "we're asking for a toilet" | the company's chief, not the union's
n6: B "Mayor Petra Voss urged both sides to return to the table" | C "the Greens accuse the mayor of hiding behind the company" | what she said and what is said of her
n7: A "40 buses of 612" | C "Line 14 takes 71 minutes" | numbers of different things
