"""Weights of the place's features, fitted on 1838 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
addressed + 2.29
amid < -0.75 <> -0.15 > -1.65
at 0 -0.75 1 -0.82 10 -1.18 30 0.20 80 -0.58
before + 0.77
behind + 1.73
bracket_behind + 1.09
capitals + 1.38
comma_behind + 2.08
dash_behind + 0.64
dashed + 0.63
date_behind + -0.01
date_on_row + -0.38
dated + 3.30
dateline + 1.05
from_text -1 0.31 -3 0.70 -40 -1.28 -8 -0.66 0 0.89 1 0.07 2 -2.12 5 -1.03
itself contact -2.11 date 1.01 dateline 0.27 embargo -0.16 greeting -0.03 heading -0.74 label 0.20 line -1.34 meta -0.64 = -0.53 number 1.17 place 1.87 prose -1.76 short -0.31 titled -0.02
known + 3.31
label + -1.77
none ++ 1.20 +- -0.43 -+ 1.55 -- 0.81
none_known + 0.53 - 2.59
nothing_behind + -0.54
opening + -0.03
opens_text ^ 2.38 ~ -1.49
point_behind + 0.75
region + -0.31
small_first + -0.94
sort heading -0.87 item -0.42 lead -0.11 over -1.32 table -0.19 text -0.21
state_behind + 1.42 = 1.54
tail + -0.89
times 0 -1.60 1 -0.95 2 0.28 3 0.67 6 -1.52
titles_above 0 -1.67 1 -0.24 2 -0.04 3 -0.85 5 -0.10 9 -0.23
wide + 1.04
words 1 0.40 2 -0.90 3 -1.86 4 -0.77
""")
