"""Weights of the headline's features, fitted on 1838 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 1.19 contact+ -0.49 date 1.61 date+ -0.68 dateline 0.03 dateline+ -0.24 embargo 1.37 greeting 0.19 greeting+ -0.04 heading -0.37 heading+ -0.03 label 1.80 label+ 0.19 line -0.61 line+ -1.75 meta 0.43 meta+ -0.91 name 0.25 name+ 0.27 nothing -0.55 number 0.71 number+ -0.05 place 0.15 place+ -0.01 prose -1.17 prose+ -0.29 rule 0.04 rule+ -0.38 short+ -1.16 titled+ -0.01
barred + -0.71
breaks aa -1.32 ab -0.67 ca -0.54 cb -0.80 f -0.76 o 0.01
continues + -1.02
dated_below + 1.32
filled + -0.47
first_sign ( -0.25 * -0.37 - -0.79 . -0.09 0 -0.55 : -0.12 A 1.06 W 0.66 a -0.49 » 0.60 “ -0.13
form behind -1.55 cell 0.06 clean 0.55 glued -1.41 labelled 0.81 part -0.48 run 1.11 segment -1.49 subject -0.22 title 0.75 untailed -0.53 value 1.86
furniture + -0.90
goes_on + -2.10
holds_contact + -1.63
holds_date < -0.37 = -0.62 > -0.21 | -1.07
holds_label + -2.19
itself contact -0.89 date -0.75 dateline -0.29 embargo -0.89 greeting -0.12 heading 1.09 label -0.34 line 1.67 meta -0.43 name -0.63 nothing -0.02 number 0.29 place -0.12 prose 0.41 rule -0.20 short 0.86 titled -0.15
last_sign ! 0.85 ( -0.01 ) -0.35 * -0.53 , -0.48 - -0.35 . -1.34 0 0.15 : -0.52 ? 0.08 a 0.65 » 1.37 “ -0.05
length 1 -0.63 10 0.70 15 0.59 2 -0.83 22 0.09 3 -0.57 30 -0.10 40 -0.53 5 0.44 60 -0.19 7 0.51
length_of_look caps:15 1.28 caps:25 1.18 caps:3 -0.12 caps:40 0.35 caps:5 -0.30 caps:8 0.10 mixed:15 -0.57 mixed:25 0.33 mixed:3 -0.01 mixed:40 -0.40 mixed:5 0.04 mixed:8 -0.03 sentence:15 0.71 sentence:25 -0.61 sentence:3 -0.10 sentence:40 -0.93 sentence:5 0.41 sentence:8 0.01 short:15 -0.01 short:25 -0.02 short:3 -0.54 short:5 -0.30 short:8 -0.10 title:15 0.17 title:25 0.33 title:3 -0.38 title:40 -0.26 title:5 -0.30 title:8 -0.73 wide:15 0.28 wide:25 -0.21 wide:3 -0.30 wide:40 0.10 wide:5 -0.13 wide:8 0.55
lines caps:1 1.11 caps:2 0.94 caps:3 0.55 caps:4 -0.10 mixed:1 0.64 mixed:2 -1.07 mixed:3 -0.24 mixed:4 -0.40 sentence:1 0.40 sentence:2 -0.01 sentence:3 -0.76 sentence:4 -0.38 short:1 -0.79 short:2 -0.08 title:1 0.87 title:2 -0.26 title:3 -0.56 title:4 -0.78 wide:1 1.34 wide:2 -0.52 wide:3 -0.28 wide:4 -0.14
look_above caps>caps -0.62 caps>mixed 0.04 caps>sentence -0.07 caps>short -0.11 caps>title -0.84 mixed>caps 0.07 mixed>mixed -0.25 mixed>sentence -0.42 mixed>short -0.05 mixed>title 0.42 sentence>caps -0.12 sentence>mixed -0.24 sentence>sentence -1.17 sentence>short -0.33 sentence>title -0.67 short>caps 0.08 short>mixed -0.09 short>sentence -0.08 short>short -0.26 short>title -0.01 short>wide -0.04 title>caps 0.21 title>mixed 0.22 title>sentence 1.10 title>short -0.36 title>title -0.03 wide>short -0.04 wide>wide -0.93
look_below caps>caps -1.91 caps>mixed 0.07 caps>sentence 0.44 caps>short 0.36 caps>title 0.21 mixed>caps -0.06 mixed>mixed 0.16 mixed>sentence -0.41 mixed>short 0.02 mixed>title 0.73 sentence>caps 0.16 sentence>mixed -0.08 sentence>sentence -0.57 sentence>short -0.15 sentence>title -0.62 short>caps -0.13 short>mixed -0.39 short>sentence -0.29 short>short -0.74 short>title -0.73 short>wide -0.06 title>caps -0.25 title>mixed -0.07 title>sentence 0.09 title>short 0.03 title>title -1.19 wide>short 0.60 wide>wide 0.23
lower_share 0 -0.44 1 -0.52 3 -0.38 5 0.15 7 0.43 9 0.23
name + -0.67
name_above + -0.54 - -0.43
outside_text ! -1.46 0 -0.91 < -0.26 = 1.04 > 0.22 ? -0.05 | 0.80 ~ 0.10
rank 0 -1.07 <+ -0.18 <1 0.22 =+ -0.36 =1 1.63
recurs 0:3 -0.29 0:8 -0.29 0:9 -0.02 1:3 -0.26 1:5 0.25 1:8 0.54 1:9 -0.50 2:3 -0.66 2:5 -0.28 2:8 -0.44 2:9 1.08 3:3 -0.24 3:5 -0.53 3:8 -0.01 3:9 1.16
shared 0 -0.85 1 -0.30 3 -0.19 5 0.26 7 1.27 9 -0.06
small_first + -0.27
small_share 0 0.04 1 0.04 2 0.04 3 -0.52 4 0.14 6 -0.27
sort eml:heading1 0.27 eml:text 0.08 html:heading1 0.44 html:heading2 1.09 html:heading3 -0.04 html:heading4 0.06 html:heading5 -0.05 html:item 0.17 html:lead -0.20 html:over -0.44 html:text 0.71 md:heading1 0.25 md:heading2 0.12 md:heading3 -0.45 md:item -0.02 md:quote -0.02 md:text -1.31 txt:text -1.00
titles_until_text 0 0.66 1 0.93 2 0.78 3 -0.50 5 -0.12 9 0.38
top_line < -0.05 = 2.15 | -0.14
two_above contact 0.36 date 0.27 dateline -0.21 embargo 0.01 greeting 0.12 heading 0.23 label 1.04 line 0.03 meta 0.50 name -0.40 nothing 0.03 number 0.43 place -0.01 prose -0.97 rule -0.13 short 0.03 titled -0.03
two_below contact -0.41 date -0.20 dateline 0.57 embargo -0.07 greeting -0.02 heading -0.27 label -0.68 line 0.19 meta -0.01 name -0.05 nothing -0.81 number 0.14 place -0.02 prose 0.16 rule -0.22 short 0.46 titled 0.72
until_text -3 -0.91 -40 -1.05 0 -0.68 1 0.90 15 0.59 2 0.75 3 0.23 4 -0.51 6 -0.26 9 0.42
""")
