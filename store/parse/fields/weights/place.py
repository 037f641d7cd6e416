"""Weights of the place's features, fitted on 2445 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
addressed + 2.48
alone + 0.33
at 0 0.10 1 -0.49 10 -1.19 30 0.48 80 -1.16
before + 1.20
behind + 0.46
bracket_behind + 0.79
capitals + 1.73
comma_behind + 2.22
dash_behind + 0.74
dashed + 0.83
date_behind + -0.31
date_on_row + -0.25
dated + 3.19
dateline + 1.77
from_text -1 -0.20 -3 0.25 -40 0.28 -8 -0.34 0 0.70 1 0.14 2 -1.84 5 -1.25
itself contact -1.63 date 1.17 dateline -0.06 embargo -0.09 greeting -0.02 heading -0.67 label 0.11 line -0.90 meta -0.44 name -0.26 number 0.72 place 0.89 prose -1.06 short -0.01 titled -0.01
known + 3.35
label + -1.47
none ++ 1.23 +- -0.09 -+ 0.83 -- 0.30
none_dated + 0.17 - 2.10
none_known + 0.26 - 2.00
nothing_behind + -0.52
opening + -0.39
opens_text ^ 1.60 ~ -0.90
point_behind + 0.75
region + -0.40
said + 0.89
small_first + -0.84
sort heading -0.84 item -0.19 lead -0.08 over -0.93 quote 0.01 table -0.03 text -0.20
state_behind + 1.33
times 0 -1.64 1 -0.74 2 0.51 3 1.10 6 -1.50
titles_above 0 -1.08 1 -0.15 2 0.28 3 -1.42 5 0.32 9 -0.21
wide + 0.11
words 1 0.25 2 -0.54 3 -1.33 4 -0.64
""")
