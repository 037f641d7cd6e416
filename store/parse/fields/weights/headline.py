"""Weights of the headline's features, fitted on 3032 cases by `python -m tests.fit`.

That of `office` was set since: of 2,661 candidates that one opens, in 1,800 releases, none is one.
"""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 1.22 contact+ -0.82 date 2.26 date+ -0.75 dateline 0.51 dateline+ -1.60 embargo 1.82 greeting -0.04 greeting+ -0.08 heading 0.13 heading+ -0.39 label 2.13 label+ 0.45 line -0.34 line+ -2.12 meta 0.52 meta+ -1.37 name 0.74 name+ 0.22 nothing -0.16 number 1.36 number+ -0.23 place 0.19 prose -1.01 prose+ -1.35 rule 0.38 rule+ -0.79 short 0.27 short+ -1.40 titled -0.03 titled+ -0.28
barred + -1.10
breaks aa -1.85 ab -1.26 ca -0.57 cb -1.69 f 0.22 o 0.07
continues + -1.72
dated_below + 1.38
filled + -0.74
first_sign ( -0.64 * -0.38 , -0.03 - -1.41 . -0.15 0 -0.04 : -0.44 A 1.55 W 0.53 a -1.15 » 0.93 “ 0.03
form behind -2.10 cell 0.17 clean 0.72 glued -2.27 labelled 1.31 part -0.90 run 1.04 segment -1.70 subject -0.45 title 0.97 untailed -0.88 value 2.79
furniture + -1.51
goes_on + -2.61
holds_contact + -2.30
holds_date < -1.18 = -1.43 > -0.69 | -1.66
holds_label + -3.17
inset + 0.56 ++ 0.10 = 0.79
itself contact -0.88 date -0.13 dateline 0.06 embargo -1.59 greeting -0.42 heading 0.08 label 0.43 line 1.58 meta -0.73 name -0.56 nothing -0.05 number 0.76 place 0.12 prose 0.50 rule -0.01 short 1.14 titled -0.85
last_sign ! 1.62 ( -0.01 ) -0.94 * -1.13 , -0.80 - -0.79 . -1.74 0 0.25 : -0.56 ? 0.68 a 0.32 » 1.94 “ -0.15
length 1 -0.84 10 0.48 15 0.54 2 -0.68 22 0.29 3 -0.57 30 -0.18 4 -0.24 40 -0.84 5 0.52 60 -0.34 7 0.56
length_of_look caps:15 1.62 caps:25 1.49 caps:3 0.67 caps:40 0.87 caps:5 -0.71 mixed:15 -0.29 mixed:25 0.33 mixed:3 -0.01 mixed:40 -0.92 mixed:5 0.57 mixed:8 0.18 sentence:15 0.70 sentence:25 -0.72 sentence:3 -0.82 sentence:40 -1.44 sentence:8 -0.44 short:15 -0.89 short:25 -0.17 short:3 -0.54 short:40 -0.03 short:5 0.38 short:8 -0.17 title:15 0.18 title:25 0.59 title:3 -0.47 title:40 -0.12 title:5 -0.59 title:8 -1.05 wide:15 0.75 wide:25 -0.28 wide:3 -0.35 wide:40 -0.15 wide:5 -0.45 wide:8 0.97
lines caps:1 1.76 caps:2 1.18 caps:3 1.21 caps:4 -0.10 mixed:1 0.39 mixed:2 -1.82 mixed:3 -1.00 mixed:4 -0.72 sentence:1 0.59 sentence:2 -0.05 sentence:3 -1.09 sentence:4 -0.67 short:1 -1.03 short:2 -0.34 short:3 -0.06 short:4 -0.03 title:1 1.11 title:2 0.80 title:3 -0.90 title:4 -0.34 wide:1 1.71 wide:2 -0.53 wide:3 -0.45 wide:4 -0.16
look_above caps>caps -0.62 caps>mixed 0.10 caps>sentence 0.27 caps>short -0.07 caps>title -0.94 mixed>caps 0.21 mixed>mixed -0.02 mixed>sentence -0.49 mixed>short -0.19 mixed>title 0.16 sentence>caps -0.60 sentence>mixed -0.90 sentence>sentence -1.02 sentence>short 0.17 sentence>title -1.42 short>caps -0.17 short>mixed -0.09 short>sentence 0.25 short>short -0.41 short>title -0.18 short>wide 0.05 title>caps 0.49 title>mixed 0.28 title>sentence 1.93 title>short -0.45 title>title -0.41 title>wide -0.01 wide>short -0.11 wide>wide -1.34
look_below caps>caps -3.32 caps>mixed 0.38 caps>sentence 0.31 caps>short 0.16 caps>title 0.07 mixed>caps -0.12 mixed>mixed -0.26 mixed>sentence -0.31 mixed>short 0.12 mixed>title 0.43 sentence>caps -0.09 sentence>mixed -0.03 sentence>sentence -0.60 sentence>short -0.81 sentence>title -0.74 short>caps -0.53 short>mixed -1.03 short>sentence -1.35 short>short -0.81 short>title -1.30 short>wide -0.04 title>caps -0.59 title>mixed -0.08 title>sentence 0.07 title>short -0.29 title>title -1.01 wide>short 1.15 wide>wide 0.20
lower_share 0 -0.82 1 -0.76 3 -0.49 5 0.21 7 0.46 9 0.11
name + -0.73
name_above + -0.69 - -0.22
office + -3.50
outside_text ! -1.91 0 -0.76 < -0.65 = 1.31 > 0.80 ? -1.40 | 1.15 ~ 0.16
rank 0 -1.63 <+ -0.26 <1 -0.11 =+ -0.57 =1 1.72
recurs 0:3 -0.22 0:5 0.24 0:8 -0.11 0:9 -0.04 1:3 0.36 1:5 0.57 1:8 0.70 1:9 -0.47 2:3 -0.88 2:5 -0.04 2:8 -0.69 2:9 0.80 3:3 -0.78 3:5 -1.59 3:8 -0.40 3:9 1.24
shared 0 -0.94 1 -0.26 3 -0.15 5 0.41 7 1.43 9 0.54
small_first + -0.35
small_share 0 0.24 1 0.17 2 -0.03 3 -0.44 4 -0.05 6 -1.18
sort eml:heading1 0.69 eml:text 0.34 html:heading1 0.56 html:heading2 1.88 html:heading3 0.37 html:heading4 0.16 html:heading5 0.03 html:item 0.50 html:lead 0.94 html:over -0.32 html:table -0.01 html:text 0.71 md:heading1 0.72 md:heading2 -1.24 md:heading3 -1.14 md:heading4 -0.32 md:item -1.04 md:text -2.03 txt:text -1.28
titles_until_text 0 0.87 1 0.97 2 0.86 3 -0.37 5 0.29 9 0.75
top_line < 0.53 = 3.23 | -0.12
two_above contact 0.26 date 0.51 dateline -0.47 embargo 0.20 greeting 0.22 heading -0.07 label 1.32 line -0.01 meta 0.74 name -0.55 nothing 0.04 number 0.69 place -0.14 prose -1.10 rule 0.21 short 0.04 titled -0.07
two_below contact 0.06 dateline 0.98 embargo -0.13 greeting -0.09 heading -0.29 label -1.29 line 0.11 meta -0.14 name 1.00 nothing -1.79 number 0.14 place -0.06 prose -0.09 rule -0.13 short 0.67 titled 0.50
until_text -3 -1.31 -40 -1.57 0 -1.03 1 1.23 15 0.53 2 1.33 3 0.55 4 -0.24 6 -0.18 9 0.13
""")
