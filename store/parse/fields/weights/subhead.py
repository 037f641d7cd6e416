"""Weights of the subhead's features, fitted on 3032 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
ended 0 0.39 1 0.14 2 -2.31 3 -1.87
gaps ++ -0.04 +- -0.48 -+ -2.51 -- -0.60
goes_on + -2.17
headed behind 0.73 clean -0.54 glued -0.05 labelled -0.15 none -1.36 run -0.24 segment 1.24 subject -0.12 title -0.24 untailed -0.70 value -0.93
insets ++>++ 0.47 ++>= -0.14 +>+ 0.19 +>= -0.23 =>+ -0.97 =>= -0.12
itself contact -0.75 date -3.07 dateline -1.02 greeting -0.22 heading 1.01 label -0.72 line 1.73 meta -0.58 name -0.90 number -0.20 place -0.05 prose 0.16 rule -0.21 short 1.31
label + -0.42
last_sign ! -0.19 * 0.23 , -0.51 . -1.03 : -0.84 a -0.13 。 -1.17
length 0 -2.55 14 0.40 22 -1.01 3 -0.75 35 0.35 5 -0.30 50 0.06 8 0.17
lines 1 0.42 2 -1.22 3 -1.28 4 -1.36 5 -0.20
looks caps>mixed -0.42 caps>sentence 0.37 caps>short -0.25 caps>title 0.47 mixed>mixed 0.97 mixed>sentence 1.34 mixed>short -0.25 mixed>title -1.11 sentence>caps -1.52 sentence>mixed -0.62 sentence>sentence 0.88 sentence>short -0.79 sentence>title -1.76 short>mixed -0.75 short>sentence 0.18 short>short -0.36 short>title -0.37 short>wide -0.22 title>caps -0.40 title>mixed 0.65 title>sentence 0.38 title>short -1.15 title>title -0.23 wide>short -0.10 wide>wide 1.41
none contact -0.12 date 0.12 dateline 1.45 greeting 0.26 label 0.52 line -0.62 meta 0.23 name 0.32 number -0.11 prose 0.72 rule 0.38 short 0.26
none_in_format eml 1.36 html 0.87 md 0.37 txt 1.04
none_under >heading 0.66 >text 1.71 heading>heading -0.79 heading>lead 0.80 heading>over 0.83 heading>text 1.26 lead>lead 0.31 text>text -0.04
off 0 1.01 1 -1.11 2 -1.06 3 -1.28 5 -1.20
plain + 0.88
point + -1.27
shares + 0.07
small_first + -1.89
sort eml:text -1.20 html:heading1 -0.01 html:heading2 -0.20 html:heading3 1.05 html:heading4 -0.53 html:heading5 -0.17 html:item 0.04 html:lead 1.20 html:over -2.08 html:table -0.07 html:text -0.09 md:heading2 -1.14 md:heading3 0.29 md:item 0.52 md:lead 1.20 md:text -0.96 txt:text -1.04
under contact -1.34 date 0.95 dateline 0.55 heading -1.48 label -0.30 line -0.35 meta -0.22 name 0.04 nothing -0.77 number -0.15 prose -0.21 rule 0.53 short -0.11
unended + -0.83
until_text -20 -2.83 0 -1.73 1 1.09 2 0.22 3 1.12 5 -1.51
""")
