"""Weights of the headline's features, fitted on 1838 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 1.63 contact+ -0.60 date 1.91 date+ -1.14 dateline 0.12 dateline+ -0.42 embargo 1.79 greeting 0.42 greeting+ -0.04 heading -0.32 heading+ -0.04 label 2.36 label+ 0.23 line -0.65 line+ -2.14 meta 0.65 meta+ -1.35 name 0.24 name+ 0.44 nothing -0.58 number 1.00 number+ -0.05 place 0.19 place+ -0.02 prose -1.59 prose+ -0.30 rule -0.17 rule+ -0.65 short 0.05 short+ -1.55 titled+ -0.01
barred + -1.07
breaks aa -1.53 ab -1.03 ca -0.64 cb -1.26 f -1.07 o 0.09
continues + -1.34
dated_below + 1.66
filled + -0.53
first_sign ( -0.41 * -0.42 - -1.04 . -0.15 0 -1.00 : -0.24 A 1.40 W 0.84 a -0.48 » 0.99 “ -0.15
form behind -1.77 cell 0.02 clean 0.71 glued -1.79 labelled 1.02 part -0.68 run 1.10 segment -1.86 subject -0.29 title 0.92 untailed -0.77 value 2.63
furniture + -1.39
goes_on + -2.55
holds_contact + -2.11
holds_date < -0.44 = -0.91 > -0.20 | -1.40
holds_label + -2.97
itself contact -1.10 date -0.75 dateline -0.25 embargo -1.45 greeting -0.14 heading 1.29 label -0.28 line 1.94 meta -0.66 name -0.98 nothing -0.03 number 0.71 place -0.17 prose 0.80 rule -0.31 short 1.16 titled -0.40
last_sign ! 1.29 ( -0.01 ) -0.50 * -0.82 , -0.91 - -0.48 . -1.70 0 0.32 : -0.75 ? 0.26 a 0.69 » 1.92 “ -0.08
length 1 -0.69 10 0.90 15 0.79 2 -1.13 22 0.30 3 -0.77 30 -0.13 4 -0.14 40 -0.69 5 0.49 60 -0.25 7 0.55
length_of_look caps:15 1.60 caps:25 1.66 caps:3 -0.11 caps:40 0.66 caps:5 -0.44 caps:8 0.25 mixed:15 -0.80 mixed:25 0.51 mixed:3 -0.05 mixed:40 -0.60 mixed:5 -0.10 mixed:8 -0.10 sentence:15 0.84 sentence:25 -0.77 sentence:3 -0.13 sentence:40 -1.26 sentence:5 0.48 sentence:8 -0.02 short:15 -0.01 short:25 -0.02 short:3 -0.74 short:5 -0.40 short:8 -0.14 title:15 0.09 title:25 0.32 title:3 -0.39 title:40 -0.43 title:5 -0.24 title:8 -0.88 wide:15 0.47 wide:25 -0.22 wide:3 -0.41 wide:40 0.16 wide:5 -0.21 wide:8 0.61
lines caps:1 1.70 caps:2 1.18 caps:3 0.95 caps:4 -0.19 mixed:1 0.84 mixed:2 -1.66 mixed:3 -0.34 mixed:4 -0.64 sentence:1 0.46 sentence:2 -0.19 sentence:3 -1.14 sentence:4 -0.54 short:1 -1.04 short:2 -0.12 title:1 1.15 title:2 0.07 title:3 -0.57 title:4 -1.04 wide:1 1.74 wide:2 -0.70 wide:3 -0.37 wide:4 -0.15
look_above caps>caps -0.88 caps>mixed 0.19 caps>sentence -0.12 caps>short -0.17 caps>title -1.32 mixed>caps 0.08 mixed>mixed -0.36 mixed>sentence -0.58 mixed>short -0.08 mixed>title 0.85 sentence>caps -0.32 sentence>mixed -0.48 sentence>sentence -1.48 sentence>short -0.47 sentence>title -1.12 short>caps -0.17 short>mixed -0.14 short>sentence 0.02 short>short -0.01 short>title 0.18 short>wide -0.16 title>caps 0.22 title>mixed 0.35 title>sentence 1.69 title>short -0.50 title>title 0.08 wide>short -0.06 wide>wide -1.04
look_below caps>caps -2.83 caps>mixed 0.04 caps>sentence 0.48 caps>short 0.51 caps>title -0.03 mixed>caps -0.10 mixed>mixed 0.23 mixed>sentence -0.67 mixed>short 0.10 mixed>title 1.31 sentence>caps 0.21 sentence>mixed -0.06 sentence>sentence -0.78 sentence>short -0.37 sentence>title -0.91 short>caps -0.19 short>mixed -0.71 short>sentence -0.48 short>short -1.12 short>title -1.11 short>wide -0.08 title>caps -0.45 title>mixed -0.13 title>sentence 0.06 title>short -0.08 title>title -1.68 wide>short 1.06 wide>wide 0.32
lower_share 0 -0.68 1 -0.66 3 -0.36 5 0.24 7 0.50 9 0.20
name + -0.83
name_above + -0.56 - -0.70
outside_text ! -1.75 0 -1.19 < -0.33 = 1.19 > 0.22 ? -0.14 | 0.97 ~ 0.25
rank 0 -1.26 <+ -0.26 <1 0.49 =+ -0.50 =1 2.02
recurs 0:3 -0.35 0:5 -0.02 0:8 -0.37 0:9 -0.04 1:3 -0.16 1:5 0.28 1:8 0.70 1:9 -0.57 2:3 -1.01 2:5 -0.33 2:8 -0.53 2:9 1.29 3:3 -0.30 3:5 -0.84 3:8 -0.07 3:9 1.55
shared 0 -0.95 1 -0.33 3 -0.27 5 0.37 7 1.42 9 -0.01
small_first + -0.27
small_share 0 0.18 1 0.03 2 0.05 3 -0.67 4 0.09 6 -0.45
sort eml:heading1 0.43 eml:text 0.04 html:heading1 0.49 html:heading2 1.61 html:heading3 -0.09 html:heading4 0.22 html:heading5 -0.03 html:item 0.46 html:lead -0.24 html:over -0.70 html:text 1.07 md:heading1 0.27 md:heading2 0.18 md:heading3 -0.68 md:item -0.03 md:quote -0.01 md:text -1.99 txt:text -1.31
titles_until_text 0 0.82 1 1.13 2 0.99 3 -0.75 5 -0.31 9 0.70
top_line < 0.06 = 2.76 | -0.21
two_above contact 0.58 date 0.40 dateline -0.34 embargo 0.23 greeting 0.06 heading 0.67 label 1.40 line 0.09 meta 0.60 name -0.68 nothing 0.04 number 0.69 place -0.01 prose -1.21 rule -0.01 short -0.01 titled -0.05
two_below contact -0.45 date -0.22 dateline 0.65 embargo -0.07 greeting -0.03 heading -0.65 label -1.06 line 0.22 meta 0.05 name -0.21 nothing -1.08 number 0.52 place -0.02 prose 0.17 rule -0.20 short 0.52 titled 1.27
until_text -3 -0.90 -40 -1.46 0 -0.85 1 0.96 15 0.94 2 0.77 3 0.22 4 -0.55 6 -0.35 9 0.60
""")
