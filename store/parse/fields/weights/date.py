"""Weights of the date's features, fitted on 1838 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact -0.68 date -0.42 dateline -0.18 embargo -0.44 heading 0.55 label 0.88 line -0.07 meta -0.70 name -0.34 nothing -0.21 number 0.39 prose -1.31 rule 0.88 short 0.33
ambiguous + 0.55
at 0 0.82 1 -0.47 120 -0.56 15 -0.21 250 -0.31 30 -0.12 60 -0.48
at_end + 0.55
before dated 2.24 dated~ 0.56 embargo -0.20 embargo~ -0.40 immediate 0.59 immediate~ 0.37 kinds 1.14 kinds~ -0.03 numbers 1.24 numbers~ 1.46 updated -0.63 updated~ -1.41
clock + -0.33
dash_behind + 0.43
earliest + 0.64
itself contact 0.13 date 1.07 dateline 2.43 embargo -2.36 heading -0.12 label 0.37 line -0.38 meta -0.52 number 0.61 prose -1.59 short -1.03
label_in_row + 0.78
moment < -0.66 = 1.01 > -0.56 ~ 0.75
name_before + 1.34
none_dated + -0.08 - -0.30 / -0.55
number 0 -0.55 1 -1.33 2 0.56
opens_text + 0.52
order 0 0.92 1 0.69 2 -0.74 3 -1.08 5 -1.11
outside none:1 -0.78 none:2 -0.58 none:4 0.30 none:9 0.13 published:1 0.27 published:2 0.49 published:4 0.48 sent:1 0.51 sent:2 0.01 sent:9 0.50
outside_said published+ -0.01 published- 1.25 sent+ 0.02 sent- 0.99
said - 0.31 dated 0.71 embargo -0.04 updated -0.83
sort eml:chrome 0.04 eml:text 0.85 html:aside 0.18 html:chrome -0.46 html:heading 0.04 html:item -1.28 html:lead 0.01 html:over 1.02 html:table -0.10 html:text -0.18 md:text -0.25 txt:text 0.67
times 0 2.25 1 0.16 2 -0.21 3 -0.64 5 -0.63
titles_above 0 0.45 1 -0.34 2 0.31 3 -0.74 5 -0.86 9 -0.14
word_before " 0.58 ( 1.35 ) -0.92 , 0.86 - 0.54 . -0.55 / -0.24 : -1.39 A 0.17 [ 0.04 ^ 0.82 a -0.75 dating -1.48 | 0.22 ~ -1.45 – 0.68 — -0.11 • 0.30 、 -0.47 ， 0.35 ： -0.16
yearless + -1.02
""")
