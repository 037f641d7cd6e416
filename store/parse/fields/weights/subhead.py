"""Weights of the subhead's features, fitted on 2445 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
ended 0 0.02 1 0.36 2 -1.41 3 -1.71
gaps ++ -0.09 +- -0.53 -+ -1.50 -- -0.61
goes_on + -1.26
headed behind -0.17 clean 0.20 none -1.54 run 0.24 segment -0.42 title 0.43 untailed -0.23 value -0.14
in_lead 0 -0.91 1 0.18 3 0.13 5 0.38 7 -0.97 9 -1.55
itself contact -0.60 date -2.05 dateline -0.75 heading 0.79 label -0.40 line 1.76 meta -0.42 name -0.48 number -0.10 place -0.03 prose -0.83 rule -0.39 short 1.04
label + -0.19
last_sign ! -0.50 * 0.51 , -0.13 . -1.10 : -0.60 a 0.04 。 -0.95
length 0 -1.77 14 0.28 22 -0.71 3 -0.58 35 0.33 5 -0.04 50 -0.25 8 -0.01
lines 1 0.60 2 -1.05 3 -0.66 4 -1.10 5 -0.52
looks caps>mixed -0.10 caps>sentence -0.24 caps>short -0.04 caps>title -0.03 mixed>mixed 1.38 mixed>sentence 0.57 mixed>short -0.19 mixed>title -0.94 sentence>caps -0.42 sentence>mixed -0.31 sentence>sentence 0.82 sentence>short -0.65 sentence>title -0.96 short>mixed -0.03 short>sentence -0.30 short>short -0.13 short>title -0.63 title>caps -0.49 title>mixed 0.07 title>sentence 0.53 title>short -0.58 title>title -0.49 wide>short -0.14 wide>wide 1.02
none contact 0.26 date 0.37 dateline 0.93 heading -0.70 label 0.71 line -0.87 meta 0.14 name 0.18 prose 1.22 rule 0.45 short 0.18
none_in_format eml 0.94 html 0.84 md 0.21 txt 0.75
none_look caps>mixed 0.05 caps>sentence 0.60 caps>sentence+ -0.34 caps>title -0.02 mixed>mixed -0.38 mixed>mixed+ -0.09 mixed>sentence -0.02 mixed>short 0.22 mixed>title 0.18 sentence>mixed 0.65 sentence>sentence 0.67 sentence>sentence+ -0.75 sentence>short 0.41 sentence>short+ 0.37 sentence>title 0.27 short>sentence 0.22 short>short 0.16 short>title 0.62 title>mixed -0.04 title>sentence 0.26 title>sentence+ 0.07 title>short 0.63 title>short+ 0.08 title>title -0.35 title>title+ 0.10 wide>short 0.36 wide>short+ -0.98 wide>wide 0.84 wide>wide+ -1.09
none_under >heading 0.37 >text 0.64 heading>heading -0.88 heading>lead 0.25 heading>over -0.24 heading>text 1.82 text>text 0.25
off 0 0.76 1 -0.97 2 -0.66 3 -0.92 5 -0.95
plain + 0.94
point + -0.54
repeats + -1.63
shares + -0.56
small_first + -1.43
sort eml:text -0.44 html:heading1 -0.01 html:heading2 -0.17 html:heading3 1.04 html:heading4 0.08 html:heading5 -0.38 html:item 0.08 html:lead 0.55 html:over -1.72 html:text -0.31 md:item -0.05 md:text -0.02 txt:text -0.75
under contact -1.07 date 0.46 dateline 0.68 heading -1.10 label -0.22 line -0.48 meta -0.14 name 0.05 nothing -0.56 number -0.08 prose 0.11 rule 0.28 short -0.27
unended + -1.08
until_text -20 -1.61 0 -0.98 1 0.35 2 -0.04 3 0.38 5 -0.84
""")
