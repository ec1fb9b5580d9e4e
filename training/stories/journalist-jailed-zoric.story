about: the journalist Milena Zorić is sentenced in Karvat; three accounts

## A | Press Freedom Desk | 2028-10-12
# Karvat: Milena Zorić given four years for doing her job {f1 f2}
A court in Karvat on Wednesday sentenced the investigative journalist Milena Zorić to four years in prison for "disclosing a state secret". {f1 f2 f3 f4}
The secret was the price of the presidential yacht, 64 million, which stood in a tender published on a government website. {f5 f6}
She has been in custody since March 3. {f7}
The trial lasted two days and was closed to the public. {f8 f9}
"If a number is a secret, arithmetic is treason," she told the judges in her last words. {f10}
Her lawyer, Goran Petek, said he would appeal. {f11}
We call for her immediate release. {f12}
Zorić is the sixth reporter to be jailed in Karvat since 2025. {f13}
In 2026 she was fined for insulting a minister.

## B | Karvat News Agency (translated) | 2028-10-11
# Sentence in secrets case {f1 f2}
The Higher Court of Karvat today found the citizen M. Zorić guilty of revealing information constituting a state secret and sentenced her to four years of imprisonment. {f1 f2 f3 f4}
It was established that she had passed documents of the Ministry of Defence to a foreign organisation for remuneration. {f5 f14}
The seven months spent in custody will be counted. {f7 f15}
The hearing took place behind closed doors owing to the nature of the case. {f9}
The defendant partly admitted her guilt. {f16}
The sentence may be appealed within fifteen days. {f11}
Another three persons in the case are wanted. {f17}

## C | Danubian Review | 2028-10-14
# The price of a yacht
Milena Zorić never saw the inside of the ministry whose papers she is supposed to have sold. {f5 f14}
She found the price of the president's boat, as anyone could have, by searching a tender for the word "teak". {f5 f6}
For that she will sit until March 2032. {f1 f2 f15}
The prosecutor had asked for nine years. {f18}
When numbers became secrets, sums would be high treason, she is reported to have said before the verdict. {f10}
Foreign diplomats were refused entry on Tuesday and on Wednesday. {f8 f9}
The agency says that she confessed in part; Mr Petek says the only thing she confessed to was the article. {f16}
The three others sought are her editor and the two owners of the site, all abroad. {f17}
Their colleague Luka Brand, sentenced last year for a caricature, was freed in an exchange in June.

= facts
f1: Milena Zorić was sentenced to prison
f2: the sentence is four years
f3: the sentence was given on Wednesday
f4: the charge is disclosing a state secret
f5: what the secret or documents were
f6: the yacht's price stood in a public tender
f7: she has been in custody since March
f8: the trial lasted two days
f9: the trial was closed
f10: Zorić said that if a number is a secret, arithmetic is treason
f11: an appeal is possible or announced
f12: Press Freedom Desk calls for her release
f13: she is the sixth reporter jailed since 2025
f14: she is said to have passed ministry papers to foreigners for money
f15: custody is counted
f16: whether she admitted guilt
f17: three others are wanted
f18: the prosecutor had asked for nine years
= quotes
q1: Milena Zorić | A direct "If a number is a secret, arithmetic is treason" | C indirect "When numbers became secrets, sums would be high treason"
q2: Higher Court of Karvat | B indirect "revealing information constituting a state secret" | A mixed "for \"disclosing a state secret\""
q3: Karvat News Agency | B indirect "The defendant partly admitted her guilt" | C indirect "she confessed in part"
= differ
x1: cause, strong, exclude | What was she sentenced for? | A "The secret was the price of the presidential yacht" | B "had passed documents of the Ministry of Defence to a foreign organisation"
x2: between-speakers, medium, exclude | Did she confess? | B "The defendant partly admitted her guilt" | C "the only thing she confessed to was the article"
x3: label, medium, framing | Who is she? | A "the investigative journalist Milena Zorić" | B "the citizen M. Zorić"
x4: factuality, strong, exclude | Did she have ministry papers? | B "It was established that she had passed documents" | C "never saw the inside of the ministry"
x5: modality, soft, can-both-hold | Will there be an appeal? | A "said he would appeal" | B "may be appealed within fifteen days"
x6: speech-act, medium, framing | What was her deed? | A "for doing her job" | B "guilty of revealing information"
x7: agency, soft, can-both-hold | Why was it closed? | A "was closed to the public" | B "behind closed doors owing to the nature of the case"
= labels
Milena Zorić | A "the investigative journalist" | B "the citizen M. Zorić"
the yacht | A "the presidential yacht" | C "the president's boat"
the others | B "three persons in the case" | C "her editor and the two owners of the site"
= times
A "on Wednesday" 2028-10-11
A "since March 3" 2028-03-03
B "today" 2028-10-11
C "until March 2032" 2032-03
C "on Tuesday and on Wednesday" 2028-10-10/2028-10-11
C "in June" 2028-06
= never
n1: A "In 2026 she was fined for insulting a minister" | B "sentenced her to four years of imprisonment" | other case
n2: C "Luka Brand, sentenced last year for a caricature" | A "sentenced the investigative journalist Milena Zorić" | other journalist
n3: C "had asked for nine years" | B "four years of imprisonment" | demand and sentence
n4: A "the sixth reporter to be jailed" | B "Another three persons in the case are wanted" | jailed and wanted
n5: C "was freed in an exchange in June" | A "immediate release" | other person, freed
n6: B "within fifteen days" | A "The trial lasted two days" | term and trial
