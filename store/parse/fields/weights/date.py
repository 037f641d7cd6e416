"""Weights of the date's features, fitted on 2445 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact -0.58 date 0.20 dateline -0.17 embargo -0.46 greeting -0.01 heading 0.31 label 0.32 line 0.16 meta -0.24 name -0.17 nothing -0.15 number 0.22 prose -1.31 rule 0.04 short 0.72
ambiguous + 0.94
at 0 0.70 1 -0.21 120 -0.75 15 -0.18 250 -0.35 30 0.12 60 -0.43
at_end + 0.54
before dated 1.79 dated~ 0.25 embargo -0.21 embargo~ -0.38 immediate 0.59 immediate~ 0.09 kinds 0.59 kinds~ -0.20 numbers 1.34 numbers~ 0.81 updated -0.56 updated~ -1.47
below contact 0.25 date -0.84 dateline 0.93 embargo 0.29 greeting 0.18 heading -0.03 label 0.38 line -0.10 meta -0.83 name -0.59 nothing 0.40 number 0.09 prose -0.21 rule -0.66 short -0.41
clock + -0.35
dash_behind + 0.71
earliest + 0.64
from_text -1 0.89 -2 0.80 -4 0.61 -40 -1.19 -8 0.05 0 -0.57 1 -0.55 10 -0.51 2 0.07 4 -0.19
itself contact 0.13 date 0.99 dateline 2.39 embargo -1.93 heading -0.07 label 0.14 line -0.36 meta -0.69 number 0.13 prose -1.21 short -0.64
label_in_row + 0.92
moment < -0.80 = 1.11 > -0.36 ~ 0.70
name_before + 1.14
none_dated + 0.60 - -0.72 / -0.31
number 0 -0.37 1 -1.43 2 0.68
opens_text + 0.20
order 0 0.79 1 0.75 2 -0.95 3 -0.98 5 -0.71
outside forwarded:2 0.01 forwarded:4 -0.02 none:1 -0.68 none:10 -0.02 none:2 -0.01 none:4 0.21 none:9 0.07 published:1 0.27 published:2 0.30 published:4 -0.02 sent:1 0.42 sent:2 0.09 sent:4 -0.01 sent:9 0.50
outside_said forwarded+ -0.01 published+ -0.01 published- 0.57 sent- 0.99
row -9 -0.37 0 0.46 1 0.80 10 -0.03 16 -0.97 3 0.74 30 -1.25 6 0.05
said - 0.77 dated 0.25 embargo -0.01 updated -0.90
share 0 -0.04 1 -0.83 3 -0.55 5 0.18 8 0.12
sort eml:chrome 0.01 eml:text 0.58 html:aside -0.10 html:chrome -0.43 html:heading -0.02 html:item -0.93 html:lead -0.01 html:over 0.84 html:table -0.27 html:text -0.06 md:text 0.05 txt:text 0.64
times 0 1.56 1 0.24 2 -0.01 3 -0.66 5 -0.70
titles_above 0 0.33 1 -0.89 2 -0.25 3 -0.56 5 0.29 9 -0.04
word_before ( 0.99 , 0.44 - 0.40 . -1.20 / -0.37 : -0.87 A 0.04 [ 0.06 ^ 0.67 a -0.76 at_hour -0.01 dating -1.26 | 0.25 ~ -1.31 – 0.58 — -0.07 • 0.33 、 -0.06 ， 0.38 ： -0.46
yearless + -1.09
""")
