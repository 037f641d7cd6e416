"""Weights of the issuer's features, fitted on 1241 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
about + -0.28
acronym + -0.56
agency + -0.85
agreed + 1.90
any + 0.49
card_part + -0.89
city + -0.54
column + 0.48
company + 0.28
figure + -0.74
free + 0.25
free_brand + 1.25
heading + -0.27
headline + -0.26
headline_first + 0.03
headline_later + -1.56
holder + 3.17
host_below + 0.59
in_headline + -0.04
in_lead + 0.48
in_prose + 0.09
inside + -0.32
kind_first + 0.62
label + 0.87
lead + -1.02
letterhead + 1.40
line_over + -0.36
named + -1.00
of_host + 1.66
office + 0.30
one_word + -1.32
owner + 0.57
person + -1.41
placed + -0.66
publisher + 1.02
sender + 0.85
sender_part + 0.10
shortened + -0.39
small_start + -0.71
small_word + -0.27
source + 0.59
subject + 0.39
tells + -1.44
times + 0.21
told_short + 1.35
used_short + 1.21
version + -0.42
""")
