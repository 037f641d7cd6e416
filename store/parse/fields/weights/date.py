"""Weights of the date's features, fitted on 1898 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact -0.78 date -0.45 dateline -0.18 embargo -0.58 heading 0.69 label 0.98 line -0.20 meta -0.73 name -1.16 nothing -0.35 number 0.43 prose -0.95 rule 0.94 short 0.12
ambiguous + 0.42
at 0 0.76 1 -0.75 120 -0.72 15 0.14 250 -0.25 30 -0.29 60 -0.36
at_end + 0.53
before dated 2.29 dated~ -0.07 embargo -0.21 embargo~ -0.54 immediate 1.10 immediate~ 0.37 kinds 0.89 kinds~ 0.04 numbers 1.37 numbers~ 1.53 updated -0.27 updated~ -1.36
clock + -0.25
dash_behind + 0.38
earliest + 0.70
itself contact -0.21 date 1.08 dateline 2.96 embargo -2.62 heading -0.09 label 0.56 line -0.70 meta -0.32 name 0.08 number 0.59 prose -1.68 short -1.13
label_in_row + 1.26
moment < -0.86 = 1.18 > -0.24 ~ 0.96
name_before + 1.31
none_dated + -0.07 - -0.36 / -0.55
number 0 -0.32 1 -1.46 2 0.31
opens_text + 0.19
order 0 0.87 1 0.68 2 -0.51 3 -1.34 5 -1.17
outside none:1 -0.83 none:2 -0.26 none:4 0.28 none:9 -0.14 published:1 0.30 published:2 0.51 published:4 0.64 sent:1 0.52 sent:2 -0.06 sent:4 0.01 sent:9 0.52
outside_said published+ 0.31 published- 1.15 sent+ 0.02 sent- 0.98
said - 0.40 dated 0.47 embargo -0.04 updated -0.51
sort eml:chrome 0.31 eml:text 0.86 html:aside 0.18 html:chrome -0.70 html:heading 0.09 html:item -1.43 html:lead 0.02 html:over 1.02 html:table -0.07 html:text -0.07 md:text -0.39 txt:text 0.58
times 0 2.13 1 0.36 2 -0.36 3 -0.60 5 -0.55
titles_above 0 0.41 1 -0.33 2 0.40 3 -0.96 5 -0.81 9 -0.19
word_before " 0.65 ( 1.36 ) -0.97 , 0.73 - 0.83 . -1.10 / -0.25 : -1.10 A 0.26 [ 0.03 ^ 0.72 a -0.65 dating -1.72 | 0.22 ~ -1.39 – 0.69 — -0.16 • 0.22 、 -0.52 （ -0.99 ， 0.50 ： 0.58
yearless + -0.56
""")
