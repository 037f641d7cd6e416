"""Weights of the subhead's features, fitted on 1898 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
ended 0 0.12 1 0.42 2 -2.52 3 -1.59
gaps ++ -0.01 +- -0.60 -+ -2.22 -- -0.75
goes_on + -1.73
headed behind -0.89 clean -0.44 glued -0.10 labelled -0.09 none -1.47 run -0.07 segment 0.81 subject -0.21 title 0.54 untailed -0.35 value -0.38
itself contact -0.40 date -2.73 dateline -0.89 embargo -0.39 greeting -0.10 heading 1.00 label -0.56 line 1.73 meta -0.60 name -0.63 number -0.23 place -0.04 prose -0.34 rule -0.26 short 0.85
label + -0.15
last_sign ! -0.35 * -0.12 , -0.27 . -1.30 : -0.66 ? -0.09 a -0.35 。 -0.44
length 0 -2.33 14 0.24 22 -0.81 3 -0.42 5 -0.12 50 -0.47 8 0.35
lines 1 0.15 2 -1.34 3 -0.68 4 -1.12 5 -0.58
looks caps>mixed -0.52 caps>sentence -0.16 caps>short -0.04 caps>title -0.13 mixed>mixed 0.87 mixed>sentence 1.33 mixed>short -0.18 mixed>title -0.75 sentence>caps -1.02 sentence>mixed -0.36 sentence>sentence 0.74 sentence>short -0.74 sentence>title -1.57 short>mixed -0.11 short>sentence -0.57 short>short -0.15 short>title -0.39 short>wide -0.24 title>caps -0.47 title>mixed 0.11 title>sentence 1.02 title>short -1.02 title>title -0.36 wide>short -0.06 wide>wide 1.06
none contact -0.26 date 0.28 dateline 1.38 embargo 0.39 heading 0.02 label 0.86 line -0.56 meta 0.58 name -0.11 number -0.28 prose 0.99 rule -0.53 short 0.52
none_in_format eml 1.12 html 0.96 md 0.74 txt 0.75
none_under >heading 0.04 >text 0.83 heading>heading -0.36 heading>lead 0.62 heading>over 0.18 heading>text 1.02 text>text 0.17
off 0 1.04 1 -1.05 2 -0.86 3 -1.61 5 -1.10
plain + 1.22
point + -0.98
shares + 0.08
small_first + -1.94
sort eml:text -0.92 html:heading1 -0.39 html:heading2 0.31 html:heading3 0.71 html:heading4 0.18 html:item 0.09 html:lead 1.09 html:over -2.19 html:table -0.11 html:text -0.58 md:heading2 -0.08 md:item -0.06 md:text -0.58 txt:text -0.75
under contact -1.10 date 0.39 dateline 0.68 heading -1.52 label -0.33 line -0.34 meta -0.11 name 0.09 nothing -0.55 number -0.08 prose -0.29 rule 0.48 short -0.13
unended + -1.08
until_text -20 -2.95 0 -2.28 1 1.48 2 0.41 3 1.20 5 -1.42
""")
