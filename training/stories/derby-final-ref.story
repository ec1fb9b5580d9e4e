about: a cup final is decided by a disputed penalty and abandoned, then awarded; four accounts

## A | Agence Sportive | 2028-05-21
# Cup final abandoned after late penalty row {f1 f2}
SOLENNE, May 21 (AS) - The national cup final between Racing Solenne and Atlético Moura was abandoned in the 94th minute on Saturday when Moura's players left the pitch in protest at a penalty. {f1 f2 f3 f4}
The score stood at 1-1. {f5}
Referee Jakub Horák pointed to the spot after consulting the video screen for almost five minutes. {f6 f7}
He ruled that defender Sergi Puig had handled the ball. {f8}
After waiting for a quarter of an hour he blew for the end. {f9}
Objects were thrown from the stands and 14 people, two of them policemen, were slightly hurt. {f10}
"I did not take my team off; dignity took them off," Moura's coach, Rui Falcão, said. {f11}
The federation will decide on Tuesday. {f12}

## B | Diário de Moura (translated) | 2028-05-21
# Robbed {f13}
A shoulder is not a hand. {f8 f13}
Everyone among the 58,000 in the stadium saw it, and one man with a screen did not. {f6 f8}
In the fourth minute of added time Jakub Horák, a referee who has whistled eleven penalties for Racing in nine games, invented a twelfth. {f3 f6 f14}
Our lads walked off with their heads up. {f2 f4}
“It wasn't I who led them off the field, it was dignity,” said Rui Falcão. {f11}
The captain, Yaw Boateng, had begged the referee to look once more. {f15}
Moura had been the better side and led by Lucas Reis's goal until the 88th minute. {f16 f17}
Our supporters were then beaten by the police; at least forty had to be treated. {f10 f18}
The president of the club will go to the international tribunal if the cup is not played for again. {f19}

## C | Solenne Sport | 2028-05-22
# Moura run away from the spot {f2 f4}
Champions face a penalty.
Atlético Moura packed their bags. {f2 f4}
That Sergi Puig's arm was away from his body when it met the ball can be seen on every picture, and the former referee Inge Dahl told this paper that it was "as clear as they come". {f8 f20}
Hakim Benali had already put the ball on the spot; he stood there for sixteen minutes, alone. {f9 f21}
He had headed the equaliser two minutes from time. {f17}
Racing's coach, Greta Holm, said that she would rather have lost than won like this. {f22 f23}
Fourteen had bruises to show for the evening, most of them hit by lighters from the Moura end. {f10}
In the final of 2016 it was Racing who complained of a penalty, and they stayed on the pitch.

## D | The Touchline Review | 2028-05-25
# A cup without a last minute
On Tuesday the federation's disciplinary panel awarded the cup to Racing Solenne, by three goals to nil. {f12 f24}
Moura, who had gone to the dressing room rather than face a penalty, are fined 300,000 and shut out of next year's competition. {f2 f25}
It was the least that the rules allow, said the panel's chairman, Prof. Osei Adjei. {f26}
The panel did not say whether the penalty was right. {f27}
The pictures, seen a hundred times, show a ball that strikes the border of shoulder and arm. {f8}
Mr Horák had needed four minutes and fifty seconds in front of the monitor. {f7}
He will not referee again this season, at his own wish. {f28}
Ms Holm put it best: sooner a defeat than such a victory. {f22}
Moura have appealed to the international tribunal. {f19}
In 2003 a league match between the same clubs was replayed after a floodlight failed.

= facts
f1: the cup final between Racing and Moura was abandoned
f2: Moura's players left the pitch in protest at a penalty
f3: it was in the 94th minute on Saturday
f4: they left of their own will
f5: the score was 1-1
f6: referee Horák gave a penalty after looking at the screen
f7: he looked at the screen for almost five minutes
f8: whether Puig handled the ball
f9: the referee waited a quarter of an hour
f10: people were hurt
f11: Falcão said dignity took the team off
f12: the federation decides on Tuesday
f13: Moura's paper holds the penalty wrong
f14: Horák gave eleven penalties for Racing in nine games
f15: Boateng had begged the referee to look once more
f16: Moura led by Reis's goal
f17: the equaliser fell in the 88th minute
f18: Moura says its supporters were beaten by police
f19: Moura goes to the international tribunal
f20: Dahl said it was as clear as they come
f21: Benali had put the ball on the spot
f22: Holm said she would rather have lost than win like this
f23: Holm is Racing's coach
f24: the cup was awarded to Racing by three to nil
f25: Moura is fined and shut out
f26: Adjei said it was the least the rules allow
f27: the panel did not say whether the penalty was right
f28: Horák will not referee again this season
= quotes
q1: Rui Falcão | A direct "I did not take my team off; dignity took them off" | B direct "It wasn't I who led them off the field, it was dignity"
q2: Greta Holm | C indirect "she would rather have lost than won like this" | D indirect "sooner a defeat than such a victory"
= differ
x1: polarity, strong, exclude | Was it handball? | A "defender Sergi Puig had handled the ball" | B "A shoulder is not a hand" | D "strikes the border of shoulder and arm"
x2: number, medium, exclude | How many were hurt? | A "14 people, two of them policemen, were slightly hurt" | B "at least forty had to be treated"
x3: cause, strong, exclude | How were people hurt? | B "were then beaten by the police" | C "most of them hit by lighters from the Moura end"
x4: label, strong, framing | What did Moura do? | A "left the pitch in protest" | B "walked off with their heads up" | C "run away from the spot"
x5: speech-act, medium, framing | How is the penalty told? | A "pointed to the spot" | B "invented a twelfth"
x6: modality, soft, maybe-different-events | Does Moura go to the tribunal? | B "will go to the international tribunal if" | D "have appealed to the international tribunal"
x7: number, soft, can-both-hold | How long did the referee wait? | A "a quarter of an hour" | C "for sixteen minutes"
x8: degree, medium, exclude | How clear was it? | C "as clear as they come" | D "strikes the border of shoulder and arm"
x9: between-speakers, medium, can-both-hold | Was it right to leave? | A "dignity took them off" | C "she would rather have lost than won like this"
x10: number, soft, can-both-hold | How long did he look? | A "for almost five minutes" | D "four minutes and fifty seconds"
= labels
Jakub Horák | A "Referee Jakub Horák" | B "one man with a screen"
the leaving of the pitch | A "in protest at a penalty" | C "packed their bags"
the injured | A "slightly hurt" | C "had bruises to show for the evening"
= times
A "on Saturday" 2028-05-20
A "on Tuesday" 2028-05-23
D "On Tuesday" 2028-05-23
D "In 2003" 2003
C "In the final of 2016" 2016
= never
n1: C "In the final of 2016 it was Racing who complained of a penalty" | A "in protest at a penalty" | other final, other club
n2: D "was replayed after a floodlight failed" | A "was abandoned in the 94th minute" | other match
n3: B "eleven penalties for Racing in nine games" | A "The score stood at 1-1" | other count
n4: D "by three goals to nil" | A "The score stood at 1-1" | awarded and played score
n5: C "he stood there for sixteen minutes" | A "for almost five minutes" | Benali's wait and the referee's look
n6: B "had begged the referee to look once more" | D "at his own wish" | other person's wish
n7: D "fined 300,000" | B "the 58,000 in the stadium" | fine and crowd
