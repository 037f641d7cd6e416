"""Weights of the date's features, fitted on 1754 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact -0.63 date 0.11 dateline -0.17 embargo -0.66 greeting -0.01 heading 0.60 label 0.24 line -0.11 meta -0.24 name -0.11 nothing -0.22 number 0.27 prose -1.37 rule 0.09 short 1.05
ambiguous + 0.59
at 0 0.69 1 -0.16 120 -0.84 15 -0.09 250 -0.33 30 -0.09 60 -0.33
at_end + 0.39
before dated 1.53 dated~ 0.34 embargo -0.27 embargo~ -0.61 immediate 0.77 immediate~ 0.71 kinds 0.66 kinds~ -0.36 numbers 1.34 numbers~ 0.96 updated -0.68 updated~ -1.60
below contact 0.33 date -0.83 dateline 0.93 embargo 0.41 greeting 0.16 heading 0.10 label 0.41 line -0.03 meta -0.80 name -0.74 nothing 0.37 number 0.08 place 0.07 prose -0.30 rule -0.77 short -0.55
clock + -0.38
dash_behind + 0.45
earliest + 0.70
from_text -1 1.03 -2 0.65 -4 0.71 -40 -1.40 -8 0.02 0 -0.49 1 -0.73 10 -0.48 2 0.12 4 -0.06
itself contact 0.29 date 0.98 dateline 2.80 embargo -2.23 heading -0.06 label 0.20 line -0.41 meta -0.71 number 0.10 prose -1.36 short -0.77
label_in_row + 1.03
moment < -0.77 = 1.01 > -0.30 ~ 0.54
name_before + 1.20
none_dated + 0.62 - -0.84 / -0.55
number 0 -0.51 1 -1.22 2 0.58
opens_text + 0.31
order 0 0.73 1 0.70 2 -0.87 3 -1.06 5 -0.65
outside forwarded:2 0.02 forwarded:4 -0.03 none:1 -0.61 none:2 -0.27 none:4 0.08 none:9 0.06 published:1 0.23 published:2 0.49 published:4 0.31 sent:1 0.39 sent:2 -0.13 sent:9 0.64
outside_said forwarded+ -0.01 published- 1.02 sent+ -0.01 sent- 0.91
row -9 -0.45 0 0.51 1 0.96 10 -0.06 16 -1.14 3 0.77 30 -1.20
said - 0.68 dated 0.35 embargo -0.01 updated -1.04
share 0 -0.08 1 -0.80 3 -0.56 5 0.04 8 0.26
sort eml:chrome -0.01 eml:text 0.75 html:aside -0.07 html:chrome -0.45 html:item -1.02 html:lead -0.02 html:over 0.78 html:table -0.28 html:text 0.04 md:text -0.26 txt:text 1.04
times 0 1.93 1 0.21 2 -0.05 3 -0.67 5 -0.65
titles_above 0 0.39 1 -0.79 2 -0.18 3 -0.62 5 0.09 9 -0.04
word_before " 0.68 ( 1.08 ) -0.43 , 0.51 - 0.42 . -1.06 / -0.24 : -0.75 A 0.02 [ 0.08 ^ 0.68 a -0.72 at_hour -0.02 dating -1.43 | 0.27 ~ -1.48 – 0.55 — -0.07 • 0.30 、 -0.12 ， 0.31 ： -0.37
yearless + -1.23
""")
