"""Weights of the headline's features, fitted on 2178 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 1.03 contact+ -0.87 date 1.36 date+ -0.84 dateline 0.43 dateline+ -0.12 embargo 0.71 embargo+ -0.01 greeting 0.16 greeting+ -0.02 heading -0.29 heading+ -0.05 label 0.62 label+ -0.19 line -0.16 line+ -1.42 meta 0.34 meta+ -0.68 name 0.26 name+ 0.26 nothing 0.05 number 0.60 number+ -0.03 place 0.11 place+ -0.02 prose -0.69 prose+ -0.46 rule 0.23 rule+ -0.41 short 0.47 short+ -0.60 titled+ -0.02
amid_short 0 -0.15 1 -0.44 2 -0.10 4 0.58 8 -0.12
barred + -0.89
behind_label 0 1.09 1 -0.48 2 0.41 3 -0.54
below contact -0.16 contact+ -0.34 date 0.55 date+ -0.33 dateline 0.15 dateline+ 0.24 embargo -0.04 embargo+ 0.21 heading 0.20 heading+ -0.53 label 0.40 label+ 0.11 line 0.47 line+ -0.10 meta 0.23 meta+ -0.62 name 0.32 name+ -0.17 nothing -0.49 nothing+ -0.02 number -0.09 number+ -0.07 place -0.04 place+ 0.33 prose 0.27 prose+ -0.70 rule -0.18 rule+ 0.85 short -0.23 short+ -0.36 titled -0.09
bracketed < -0.23 > -0.30
breaks aa -1.14 ab -0.50 ca -0.34 cb -0.59 f -0.55 o 0.49
colon + -0.74
continues + -1.03
dated_above + 0.42
dated_below + 1.09
ended 0 0.62 1 -0.20 2 -0.62 3 -0.12
filled + -0.84
first_sign ! -0.03 ( -0.16 * -0.30 , -0.01 - -0.80 . -0.07 0 -0.19 : -0.08 A 0.98 W 0.70 a -0.47 » 0.33 “ -0.21
form behind -1.34 cell 0.45 clean 0.37 glued -1.12 labelled 0.67 part -0.45 run 0.90 segment -1.25 subject -0.24 title 0.60 untailed -0.03 value 1.13
furniture + -1.01
goes_on + -1.85
headed 1 0.02
holds_contact + -1.47
holds_date < -0.38 = -0.40 > 0.06 | -0.88
holds_label + -1.56
itself contact -0.56 date -0.59 dateline -0.50 embargo -0.62 greeting -0.12 heading 0.93 label -0.06 line 1.22 meta -0.38 name -0.59 nothing -0.01 number 0.38 place -0.11 prose 0.33 rule -0.12 short 0.46 titled 0.09
label about -0.01 dated -0.02 immediate -0.01 kinds -0.38 notes -0.02 skip -0.33
label_below + -0.34
last_sign ! 1.02 ( -0.01 ) -0.33 * -0.46 , -0.29 - -0.34 . -1.03 0 -0.31 : -0.69 ? 0.11 a 0.62 » 1.44 “ -0.04
leads_with_label + -0.67
led * 0.64 dated -0.02 embargo -0.04 immediate -0.01 issued -0.09 kinds -0.07 skip -0.01 titled -0.98
length 1 -0.66 10 0.76 15 0.61 2 -0.70 22 0.06 3 -0.79 30 0.15 4 0.09 40 -0.54 5 0.44 60 -0.18 7 0.46
length_of_look caps:15 1.10 caps:25 1.05 caps:3 -0.07 caps:40 0.32 caps:5 -0.12 caps:8 -0.07 mixed:15 -0.47 mixed:25 0.13 mixed:3 -0.01 mixed:40 -0.30 mixed:5 -0.07 mixed:8 0.07 sentence:15 0.68 sentence:25 -0.63 sentence:3 -0.26 sentence:40 -0.76 sentence:5 0.28 sentence:8 0.24 short:15 -0.05 short:25 -0.03 short:3 -0.30 short:40 -0.01 short:5 -0.38 short:8 -0.11 title:15 0.17 title:25 0.63 title:3 -0.52 title:40 -0.25 title:5 -0.17 title:8 -0.60 wide:15 0.23 wide:25 -0.18 wide:3 -0.20 wide:40 0.13 wide:5 -0.25 wide:8 0.48
lines caps:1 0.95 caps:2 0.78 caps:3 0.57 caps:4 -0.07 mixed:1 0.40 mixed:2 -0.76 mixed:3 -0.36 mixed:4 -0.28 sentence:1 0.11 sentence:2 0.20 sentence:3 -0.57 sentence:4 -0.29 short:1 -0.70 short:2 -0.11 short:3 -0.02 title:1 0.47 title:2 -0.05 title:3 -0.32 title:4 -0.49 wide:1 1.18 wide:2 -0.51 wide:3 -0.24 wide:4 -0.12
look_above caps>caps -0.51 caps>mixed 0.04 caps>sentence -0.11 caps>title -0.61 mixed>caps -0.05 mixed>mixed -0.21 mixed>sentence -0.51 mixed>short -0.04 mixed>title 0.18 sentence>caps 0.04 sentence>mixed -0.26 sentence>sentence -1.00 sentence>short -0.22 sentence>title -0.47 short>caps 0.11 short>mixed -0.01 short>sentence -0.19 short>short -0.03 short>title 0.13 short>wide -0.15 title>caps 0.26 title>mixed 0.03 title>sentence 1.01 title>short -0.29 title>title 0.22 wide>short -0.04 wide>wide -0.77
look_below caps>caps -1.51 caps>mixed 0.11 caps>sentence 0.62 caps>short 0.11 caps>title 0.11 mixed>caps -0.01 mixed>mixed 0.44 mixed>sentence -0.22 mixed>title 0.65 sentence>caps -0.02 sentence>sentence 0.06 sentence>short 0.16 sentence>title -0.31 short>caps -0.01 short>mixed -0.16 short>sentence -0.29 short>short -0.51 short>title -0.53 short>wide -0.01 title>caps -0.30 title>mixed -0.18 title>sentence 0.47 title>short 0.05 title>title -0.57 wide>short 0.26 wide>wide 0.52
looks = 0.10 caps>mixed -0.01 caps>sentence -0.15 caps>short -0.10 caps>title 0.23 mixed>caps -0.02 mixed>sentence 0.05 mixed>short -0.02 mixed>title -0.07 sentence>caps -0.01 sentence>mixed -0.34 sentence>short 0.06 sentence>title 0.07 short>caps -0.23 short>mixed -0.09 short>sentence -0.53 short>title -0.42 short>wide -0.08 title>caps -0.13 title>mixed -0.08 title>sentence -0.47 title>short -0.36 wide>short -0.03
lower_share 0 -0.29 1 -0.54 3 -0.30 5 0.30 7 0.46 9 0.05
name + -0.57
name_above + -0.36 - -0.43
name_below + -0.42 - 0.33
names_inside - -0.66 < -0.49 > -1.01 | -0.46
none 0 0.27 1 0.09 2 -0.15 3 0.10
none_headed ++ 0.05 +- -0.06 -+ -0.19 -- 0.51
none_in_format eml -0.08 html -0.07 md -0.08 txt 0.53
none_labelled + 0.15
none_opening contact -0.26 date 0.16 dateline -0.10 embargo -0.04 greeting -0.01 heading -0.07 label 0.11 line 0.13 meta 0.75 name -0.04 prose -0.07 rule -0.29 short 0.04
none_until_text 0 -0.69 1 0.91 2 -0.19 3 -0.23 5 0.17 9 0.34
order 0 0.05 1 0.48 2 -0.04 3 -0.08 5 -0.38 9 -0.25
outside_text ! -1.44 0 -0.45 < -0.16 = 0.89 > 0.15 ? 0.06 | 0.70 ~ -0.04
place -9 0.25 0 0.03 1 -0.20 12 -0.40 2 0.10 3 0.01 40 -0.36 5 0.01 8 0.33
prose_above + -1.19
rank 0 -1.34 <+ -0.23 <1 0.21 =+ -0.27 =1 1.63
recurs 0:3 -0.41 0:5 -0.02 0:8 -0.29 1:3 -0.34 1:5 0.11 1:8 0.41 1:9 -0.45 2:3 -0.64 2:5 -0.17 2:8 -0.22 2:9 0.85 3:3 0.03 3:5 -0.62 3:8 0.10 3:9 1.35
sender + -0.03
shared 0 -0.85 1 -0.11 3 0.04 5 0.42 7 1.33 9 0.09
small_first + -0.51
small_last + -0.12
small_share 0 0.16 1 0.16 2 0.12 3 -0.56 4 0.04 6 -0.23
sort eml:heading1 0.19 eml:text 0.27 html:heading1 0.38 html:heading2 1.09 html:heading3 -0.06 html:heading4 0.07 html:heading5 0.01 html:item 0.14 html:lead -0.11 html:over -0.48 html:text 0.30 md:heading1 0.40 md:heading2 0.10 md:heading3 -0.37 md:item -0.21 md:text -1.11 txt:text -0.53
tail_line + -0.59
titles_until_text 0 0.78 1 0.33 2 0.63 3 -0.94 5 0.19 9 0.14
top_line < 0.34 = 2.51 | -0.06
two_above contact 0.28 date -0.02 dateline -0.13 greeting 0.05 heading -0.10 label 0.52 line 0.20 meta 0.55 name -0.30 nothing 0.02 number 0.30 place -0.11 prose -1.06 rule -0.12 short -0.12 titled -0.07
two_below contact -0.16 date -0.17 dateline 0.71 embargo -0.02 greeting -0.02 heading -0.37 label -0.54 line 0.08 meta 0.03 name 0.16 nothing -0.66 number 0.20 place -0.01 prose 0.12 rule -0.17 short 0.23 titled 0.38
until_text -3 -0.03 -40 -0.92 0 -0.41 1 0.33 15 0.50 2 0.68 3 0.04 4 -0.30 6 -0.37 9 0.26
whole < -0.63 = 0.48 > 0.05 | -0.12
""")
