"""Weights of the subhead's features, fitted on 1838 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
ended 0 -0.15 1 0.29 2 -1.96 3 -1.66
gaps ++ -0.15 +- -0.46 -+ -2.20 -- -0.68
goes_on + -1.84
headed behind -0.59 clean -0.24 labelled -0.09 none -1.59 run -0.13 segment 0.72 title 0.59 untailed -0.38 value -0.21
itself contact -0.19 date -2.77 dateline -0.91 greeting -0.11 heading 1.00 label -0.52 line 1.69 meta -0.58 name -0.49 number -0.20 place -0.03 prose -0.66 rule -0.25 short 0.89
label + -0.17
last_sign ! -0.35 * -0.06 , -0.23 . -1.35 : -0.63 ? -0.06 a -0.25 。 -0.55
length 0 -2.30 14 0.27 22 -1.15 3 -0.46 35 0.39 5 -0.15 50 -0.37 8 0.29
lines 1 0.34 2 -1.19 3 -0.81 4 -1.26 5 -0.56
looks caps>mixed -0.54 caps>sentence -0.22 caps>short -0.05 caps>title -0.15 mixed>mixed 1.29 mixed>sentence 1.26 mixed>short -0.17 mixed>title -0.67 sentence>caps -1.02 sentence>mixed -0.51 sentence>sentence 0.77 sentence>short -0.75 sentence>title -1.65 short>mixed -0.06 short>sentence -0.67 short>short -0.16 short>title -0.56 title>caps -0.47 title>mixed 0.26 title>sentence 0.63 title>short -0.99 title>title -0.09 wide>short -0.07 wide>wide 1.08
none contact -0.64 date 0.31 dateline 1.38 heading 0.26 label 0.86 line -0.56 meta 0.34 name -0.15 prose 1.24 rule -0.41 short 0.49
none_in_format eml 1.04 html 0.82 md 0.81 txt 0.81
none_under >heading 0.37 >text 0.72 heading>heading -0.36 heading>lead 0.32 heading>over 0.41 heading>text 1.20 text>text 0.11
off 0 1.12 1 -1.06 2 -0.89 3 -1.60 5 -1.05
plain + 1.10
point + -0.98
shares + 0.16
small_first + -1.82
sort eml:text -0.87 html:heading1 -0.02 html:heading2 0.17 html:heading3 0.72 html:heading4 0.18 html:item 0.04 html:lead 0.86 html:over -1.95 html:table -0.09 html:text -0.61 md:heading2 -0.01 md:item -0.02 md:text -0.51 txt:text -0.81
under contact -1.02 date 0.51 dateline 0.63 heading -1.60 label -0.21 line -0.27 meta -0.13 name 0.09 nothing -0.62 number -0.09 prose -0.21 rule 0.47 short -0.25
unended + -1.12
until_text -20 -2.79 0 -2.25 1 1.49 2 0.70 3 1.03 5 -1.68
""")
