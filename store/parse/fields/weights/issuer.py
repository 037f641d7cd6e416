"""Weights of the issuer's features, fitted on 1241 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
about + -0.32
acronym + -0.55
agency + -0.85
agreed + 1.86
any + 0.36
card_part + -0.81
city + -0.55
column + 0.49
company + 0.43
figure + -0.69
free + 0.26
free_brand + 1.19
heading + -0.48
headline + -0.23
headline_first + 0.11
headline_later + -1.45
holder + 2.36
host_below + 0.61
in_headline + -0.06
in_lead + 0.41
in_prose + 0.20
inside + -0.32
kind_first + 0.61
label + 0.87
lead + -1.00
letterhead + 1.32
line_over + -0.31
named + -0.95
of_host + 1.62
office + 0.38
one_word + -1.30
owner + 0.63
person + -1.38
placed + -0.65
publisher + 1.11
sender + 0.78
sender_part + 0.09
shortened + -0.44
small_start + -0.73
small_word + -0.25
source + 0.79
subject + 0.42
tells + -1.43
times + 0.25
told_short + 1.35
used_short + 1.22
version + -0.49
""")
