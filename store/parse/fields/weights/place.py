"""Weights of the place's features, fitted on 1838 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
addressed + 2.46
amid < -0.45 <> -0.20 > -1.77
at 0 -0.74 1 -0.90 10 -1.02 30 0.16 80 -0.51
behind + 1.26
bracket_behind + 1.11
capitals + 1.42
comma_behind + 2.13
dash_behind + 0.59
dashed + 0.53
date_on_row + -0.46
dated + 3.13
dateline + 0.97
from_date $ -0.03 ( -0.06 , 1.40 . -0.02 / -0.02 : -0.25 a -0.77 | -0.21
from_text -1 0.39 -3 0.62 -40 -1.10 -8 -0.57 0 0.90 1 0.14 2 -2.11 5 -1.27
itself contact -1.89 date 1.04 dateline 0.31 embargo -0.23 greeting -0.03 heading -0.70 label 0.20 line -1.37 meta -0.61 name -0.51 number 0.98 place 1.91 prose -1.79 short -0.31 titled -0.02
known + 3.32 ~ 1.05
label + -1.79
none ++ 1.08 +- -0.39 -+ 1.57 -- 0.75
none_known + 0.27 - 2.74
nothing_behind + -0.48
opening + -0.19
opens_text ^ 2.40 ~ -1.50
point_behind + 0.64
region + -0.38
small_first + -0.84
sort heading -0.88 item -0.40 lead -0.15 over -1.31 table -0.09 text -0.18
state_behind + 1.58 = 1.27
tail + -0.81
times 0 -1.62 1 -0.89 2 0.22 3 0.76 6 -1.48
titles_above 0 -1.63 1 -0.23 2 -0.01 3 -0.80 5 -0.13 9 -0.20
to_date + -1.61 = 1.16 ^+ 0.47 ^= 0.89 ^~ 0.56 ~ -0.25
wide + 0.81
words 1 0.56 2 -0.92 3 -1.83 4 -0.82
""")
