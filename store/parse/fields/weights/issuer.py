"""Weights of the issuer's features, fitted on 1456 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
about + 0.19
acronym + -0.05
agency + -1.00
agreed + 1.81
any + 0.06
card_part + -0.68
city + -3.00
column + 0.42
company + 0.37
figure + -0.65
free + 0.17
free_brand + 0.67
heading + -0.84
headline + -0.67
headline_first + -0.01
headline_later + -1.91
holder + 2.41
host_below + 0.90
in_headline + 0.08
in_lead + 0.45
in_prose + 0.52
inside + -0.45
kind_first + 0.58
label + 1.02
lead + -1.13
letterhead + 1.34
line_over + -0.50
named + -0.96
of_host + 1.84
office + 0.01
one_word + -1.44
owner + 0.70
person + -1.56
placed + -0.44
publisher + 1.58
sender + 0.93
sender_part + 0.22
shortened + -0.77
small_start + -0.02
small_word + -0.25
source + 0.76
subject + 0.20
tells + -1.35
times + 0.24
told_short + 1.25
used_short + 0.23
version + -0.32
""")
