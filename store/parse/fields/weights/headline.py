"""Weights of the headline's features, fitted on 1898 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 1.53 contact+ -0.79 date 2.18 date+ -1.03 dateline -0.14 dateline+ -1.55 embargo 1.97 greeting 0.45 greeting+ -0.03 heading -0.20 heading+ -0.02 label 2.45 label+ 0.49 line -0.06 line+ -2.16 meta 0.58 meta+ -1.25 name 0.91 name+ 0.37 nothing -0.50 number 1.02 number+ -0.04 place 0.09 prose -1.77 prose+ -0.59 rule -0.25 rule+ -1.22 short 0.20 short+ -1.36 titled+ -0.01
barred + -1.23
breaks aa -1.75 ab -1.10 ca -0.81 cb -1.63 f -0.18 o 0.25
continues + -1.83
dated_below + 1.95
filled + -1.00
first_sign ( -0.44 * 0.50 - -1.19 . -0.11 0 -1.23 : -0.24 A 1.29 W 0.88 a -0.57 » 0.74 “ -0.18
form behind -2.03 clean 0.77 glued -1.61 labelled 1.04 part 0.11 run 1.00 segment -2.02 subject -0.29 title 0.63 untailed -0.84 value 2.64
furniture + -1.38
goes_on + -2.83
holds_contact + -2.30
holds_date < -0.68 = -0.97 > -0.47 | -1.71
holds_label + -3.09
itself contact -0.51 date -0.63 dateline -0.45 embargo -1.44 greeting -0.11 heading 1.03 label -0.33 line 1.95 meta -0.69 name -1.02 nothing -0.08 number 0.63 place -0.07 prose 0.67 rule -0.29 short 1.22 titled -0.62
last_sign ! 0.74 ( -0.01 ) -0.35 * -0.60 , -0.83 - -0.34 . -1.27 0 0.47 : -1.06 ? 0.21 a 0.84 » 1.71 “ -0.12
length 1 -0.84 10 1.11 15 0.84 2 -1.07 22 0.57 3 -0.84 30 0.16 4 -0.22 40 -1.09 5 0.60 60 -0.42 7 0.60
length_of_look caps:15 1.51 caps:25 1.73 caps:3 0.01 caps:40 0.68 caps:5 -0.63 caps:8 0.08 mixed:15 -0.68 mixed:25 0.99 mixed:3 -0.02 mixed:40 -0.97 mixed:5 0.26 mixed:8 0.07 sentence:15 0.60 sentence:25 -1.14 sentence:3 -0.14 sentence:40 -0.83 sentence:5 0.58 sentence:8 -0.18 short:15 0.88 short:25 -0.03 short:3 -1.00 short:40 -0.03 short:5 -0.64 short:8 -0.18 title:15 0.13 title:25 0.36 title:3 -0.42 title:40 -0.41 title:5 -0.45 title:8 -0.92 wide:15 0.37 wide:25 -0.37 wide:3 -0.33 wide:40 0.08 wide:5 -0.18 wide:8 0.62
lines caps:1 1.59 caps:2 1.05 caps:3 0.97 caps:4 -0.20 mixed:1 0.39 mixed:2 -1.86 mixed:3 -0.39 mixed:4 -0.83 sentence:1 0.49 sentence:2 -0.21 sentence:3 -0.66 sentence:4 -0.89 short:1 -0.68 short:2 -0.16 title:1 0.90 title:2 1.07 title:3 -0.68 title:4 -1.13 wide:1 1.77 wide:2 -0.66 wide:3 -0.48 wide:4 -0.16
look_above caps>caps -0.90 caps>mixed 0.16 caps>sentence -0.09 caps>short -0.24 caps>title -0.77 mixed>caps 0.07 mixed>mixed -0.68 mixed>sentence -0.60 mixed>short -0.15 mixed>title 0.29 sentence>caps -0.41 sentence>mixed -0.50 sentence>sentence -1.49 sentence>short -0.52 sentence>title -1.06 short>caps -0.15 short>mixed -0.09 short>sentence 0.10 short>short -0.01 short>title -0.08 short>wide 0.24 title>caps 0.31 title>mixed 0.33 title>sentence 1.27 title>short -0.72 title>title 0.06 wide>short -0.21 wide>wide -0.96
look_below caps>caps -2.91 caps>mixed 0.11 caps>sentence 0.51 caps>short 0.59 caps>title 0.19 mixed>caps -0.10 mixed>mixed 0.21 mixed>sentence -0.84 mixed>short 0.19 mixed>title 1.30 sentence>caps 0.23 sentence>mixed -0.32 sentence>sentence -0.64 sentence>short -0.31 sentence>title -0.91 short>caps -0.20 short>mixed -0.90 short>sentence -0.60 short>short -1.28 short>title -0.53 short>wide -0.05 title>caps -0.41 title>mixed -0.07 title>sentence 0.03 title>short -0.29 title>title -0.94 wide>short 1.14 wide>wide 0.34
lower_share 0 -0.41 1 -0.72 3 -0.34 5 0.33 7 0.42 9 0.11
name + -0.82
name_above + -0.30 - -0.53
outside_text ! -1.79 0 -1.56 < 0.03 = 1.36 > 0.87 ? -0.49 | 0.79 ~ 0.21
rank 0 -1.50 <+ -0.21 <1 0.33 =+ -0.43 =1 1.92
recurs 0:3 -0.34 0:5 -0.28 0:8 -0.55 0:9 -0.20 1:3 -0.31 1:5 0.48 1:8 0.84 1:9 -0.40 2:3 -0.91 2:5 -0.28 2:8 -0.36 2:9 1.80 3:3 -0.36 3:5 -0.98 3:8 -0.44 3:9 1.68
shared 0 -0.83 1 -0.04 3 -0.13 5 0.58 7 1.72 9 0.09
small_first + -0.35
small_share 0 0.16 1 0.11 2 0.21 3 -0.71 4 0.05 6 -0.41
sort eml:heading1 0.45 eml:text 0.40 html:heading1 -0.15 html:heading2 1.76 html:heading3 0.06 html:heading4 0.28 html:heading5 -0.03 html:item 0.45 html:lead -0.40 html:over -1.38 html:text 1.46 md:heading1 0.15 md:heading2 0.40 md:heading3 -0.66 md:heading4 -0.28 md:item -0.06 md:quote -0.02 md:text -2.39 txt:text -0.73
titles_until_text 0 0.37 1 0.68 2 0.90 3 -0.60 5 -0.18 9 0.87
top_line < 0.24 = 2.94 | 0.63
two_above contact -0.02 date 0.33 dateline -0.61 embargo 0.34 greeting 0.06 heading 0.33 label 1.11 line 0.04 meta 0.47 name -0.72 nothing 0.07 number 0.71 place -0.01 prose -1.56 rule -0.08 short 0.03 titled -0.07
two_below contact -0.06 date 0.11 dateline 0.75 embargo -0.05 greeting -0.04 heading -0.29 label -0.83 line 0.08 meta 0.01 name -0.18 nothing -0.67 number 0.47 place -0.01 prose 0.10 rule -0.29 short 0.47 titled -0.32
until_text -3 -0.48 -40 -1.61 0 -0.71 1 1.15 15 0.72 2 0.92 3 0.39 4 -0.95 6 -0.38 9 0.20
""")
