"""Weights of the issuer's features, fitted on 1169 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
about house 0.30 name -0.07
acronym house -0.10 name -0.26
agency house -0.55 name -0.13
agreed house 1.81 name 1.79
any house 0.63
card_part house -0.77 name -0.42
city house -0.38 name -0.37
column house 0.50 name 0.71
company house -0.16 name -0.57
figure house -1.10 name -0.87
free house 0.33 name 0.76
free_brand house 1.03 name 0.41
heading house -0.35 name 0.40
headline house -0.27 name 0.74
headline_first house 0.36 name -0.03
headline_later house -1.48 name -0.98
holder house 3.18 name -0.21
host_below house 0.78 name 1.20
in_headline house -0.02 name -0.02
in_lead house 0.64 name 0.70
in_prose house 0.55 name 0.90
inside house -0.06 name 0.34
kind_first house 0.65 name 0.73
label house 0.87 name 0.29
lead house -0.98 name -0.87
letterhead house 1.46 name 1.59
line_over house -0.30 name 0.69
named house -1.79 name -2.25
of_host house 1.76 name 1.62
office house 0.25 name 0.72
one_word house -1.77 name -2.17
owner house 0.47 name 0.17
person house -0.80 name 0.02
placed house -0.64 name -0.36
publisher house 0.75 name 0.21
sender house 0.79 name 0.98
sender_part house 0.14 name 0.60
small_start house -1.01 name -0.83
small_word house -0.45 name -0.25
source house 0.76 name 0.53
subject house 0.23 name 0.28
tells house -1.55 name -0.73
times house 0.19 name 0.14
""")
