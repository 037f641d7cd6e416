"""Weights of the issuer's features, fitted on 1456 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
about + 0.19
acronym + -0.03
agency + -0.97
agreed + 1.78
any + 0.06
card_part + -0.68
city + -0.54
column + 0.28
company + 0.40
figure + -0.63
free + 0.19
free_brand + 0.62
heading + -1.06
headline + -0.63
headline_first + 0.02
headline_later + -1.88
holder + 2.45
host_below + 0.85
in_headline + 0.01
in_lead + 0.43
in_prose + 0.45
inside + -0.41
kind_first + 0.54
label + 1.03
lead + -1.12
letterhead + 1.21
line_over + -0.39
named + -0.94
of_host + 1.88
office + 0.02
one_word + -1.41
owner + 0.66
person + -1.51
placed + -0.43
publisher + 1.59
sender + 0.82
sender_part + 0.20
shortened + -0.78
small_start + 0.04
small_word + -0.25
source + 0.74
subject + 0.23
tells + -1.31
times + 0.21
told_short + 1.19
used_short + 0.27
version + -0.33
""")
