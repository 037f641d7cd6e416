"""Weights of the headline's features, fitted on 2445 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 0.80 contact+ -0.86 date 1.37 date+ -1.06 dateline 0.40 dateline+ -0.18 embargo 0.76 embargo+ -0.01 greeting 0.25 greeting+ -0.02 heading -0.30 heading+ -0.05 label 0.79 label+ -0.71 line -0.30 line+ -1.14 meta 0.23 meta+ 0.14 name 0.29 name+ 0.25 nothing -0.02 nothing+ -0.01 number 0.60 number+ -0.04 place 0.08 place+ -0.04 prose -0.90 prose+ -0.50 rule 0.40 rule+ -0.45 short 0.73 short+ -0.63 titled -0.01
amid_short 0 0.05 1 -0.61 2 -0.15 4 0.60 8 -0.06
barred + -1.29
behind_label 0 0.99 1 -0.36 2 0.34 3 0.13
below contact -0.31 contact+ -0.41 date 0.69 date+ -0.22 dateline 0.20 dateline+ 0.14 embargo -0.07 embargo+ 0.35 heading 0.21 heading+ -0.78 label 0.25 label+ 0.22 line 0.60 line+ 0.05 meta 0.30 meta+ -0.82 name 0.50 name+ -0.26 nothing -0.70 nothing+ -0.05 number -0.06 number+ -0.02 place -0.04 place+ 0.48 prose 0.46 prose+ -0.68 rule -0.15 rule+ 0.60 short -0.05 short+ -0.49 titled -0.09
bracketed < -0.29 > -0.18
colon + -0.61
continues + -1.51
dated_above + 0.48
dated_below + 1.35
ended 0 0.62 1 -0.37 2 -0.68 3 -0.09
filled + -0.68
first_sign ! -0.03 ( -0.22 * -0.35 , -0.01 - -0.96 . -0.10 0 -0.26 : -0.14 A 1.03 W 0.94 a -0.59 » 0.39 “ -0.24
form behind -0.74 cell 0.49 clean 0.15 glued -1.27 part -0.41 run 1.16 segment -1.28 subject -0.20 title 0.25 untailed 0.09 value 1.23
furniture + -1.19
goes_on + -1.88
headed 0 0.40 1 0.27
holds_contact + -1.77
holds_date < -0.54 = -0.52 > 0.23 | -0.85
holds_label + -1.32
itself contact -0.48 date -0.48 dateline -0.55 embargo -0.71 greeting -0.18 heading 0.91 label 0.22 line 1.34 meta -0.61 name -0.66 nothing -0.01 number 0.51 place -0.10 prose 0.40 rule -0.22 short 0.31 titled 0.16
label about -0.01 dated -0.02 immediate -0.02 kinds -0.62 notes -0.01 skip -0.46
label_below + -0.18
last_sign ! 0.97 ( -0.01 ) -0.22 * -0.53 , -0.42 - -0.52 . -1.15 0 -0.18 : -0.79 ? 0.17 a 0.65 » 1.55 “ -0.04
leads_with_label + -0.66
led * 0.71 dated -0.04 embargo -0.05 issued -0.09 kinds 0.36 skip -0.01 titled -1.03
length 1 -0.68 10 0.76 15 0.62 2 -0.81 22 0.13 3 -0.71 30 0.19 4 -0.07 40 -0.58 5 0.48 60 -0.26 7 0.42
length_of_look caps:15 1.19 caps:25 1.07 caps:3 -0.12 caps:40 0.42 caps:5 -0.03 caps:8 0.09 mixed:15 -0.62 mixed:25 0.24 mixed:3 -0.02 mixed:40 -0.37 mixed:5 -0.35 mixed:8 0.10 sentence:15 0.77 sentence:25 -0.59 sentence:3 -0.33 sentence:40 -0.82 sentence:5 0.33 sentence:8 0.25 short:15 -0.06 short:25 -0.03 short:3 -0.18 short:40 -0.01 short:5 -0.43 short:8 -0.13 title:15 0.15 title:25 0.82 title:3 -0.67 title:40 -0.48 title:5 -0.21 title:8 -0.78 wide:15 0.06 wide:25 -0.21 wide:3 -0.18 wide:40 0.06 wide:5 -0.10 wide:8 0.64
lines caps:1 1.30 caps:2 0.92 caps:3 0.67 caps:4 -0.23 mixed:1 0.65 mixed:2 -0.49 mixed:3 -0.56 mixed:4 -0.49 sentence:1 0.29 sentence:2 0.15 sentence:3 -0.63 sentence:4 -0.36 short:1 -0.64 short:2 -0.07 short:3 -0.04 short:4 -0.01 title:1 0.64 title:2 0.17 title:3 -0.59 title:4 -0.90 wide:1 1.23 wide:2 -0.56 wide:3 -0.40 wide:4 -0.17
look_above caps>caps -0.33 caps>mixed 0.04 caps>sentence 0.01 caps>short -0.03 caps>title -0.63 mixed>caps -0.07 mixed>mixed -0.21 mixed>sentence -0.66 mixed>short -0.12 mixed>title 0.40 sentence>caps 0.14 sentence>mixed -0.24 sentence>sentence -0.83 sentence>short -0.30 sentence>title -0.57 short>caps 0.05 short>mixed -0.78 short>sentence 0.07 short>short 0.41 short>title 0.15 short>wide -0.03 title>caps 0.27 title>mixed 0.02 title>sentence 1.37 title>short -0.38 title>title 0.35 wide>short -0.07 wide>wide -0.61
look_below caps>caps -1.51 caps>mixed 0.19 caps>sentence 0.78 caps>short 0.06 caps>title 0.18 mixed>caps 0.11 mixed>mixed 0.10 mixed>sentence -0.27 mixed>short 0.01 mixed>title 1.26 sentence>caps -0.08 sentence>mixed -0.11 sentence>sentence -0.05 sentence>short 0.16 sentence>title -0.45 short>caps -0.02 short>mixed -0.32 short>sentence -0.35 short>short -0.47 short>title -0.82 short>wide -0.01 title>caps -0.36 title>mixed -0.08 title>sentence 0.48 title>short -0.22 title>title -0.64 wide>short 0.48 wide>wide 0.49
lower_share 0 -0.46 1 -0.46 3 -0.34 5 0.13 7 0.50 9 0.11
name + -0.75
name_above + -0.47 - -0.59
name_below + -0.43 - 0.28
names_inside - -0.83 < -0.81 > -1.17 | -0.82
none 0 0.31 1 0.62 2 -0.16 3 -0.26
none_headed ++ 0.21 +- -0.06 -+ -0.15 -- 0.52
none_in_format eml -0.08 html -0.05 md 0.10 txt 0.55
none_labelled + 0.29
order 0 -0.08 1 0.38 2 -0.17 3 0.18 5 -0.26 9 -0.22
outside_text ! -1.66 0 -0.46 < -0.18 = 0.64 > 0.29 ? -0.06 | 0.68 ~ 0.24
place -9 0.33 0 0.05 1 -0.15 12 -0.34 2 0.32 20 -0.22 3 0.10 40 -0.46 5 -0.03 8 0.24
prose_above + -1.40
rank 0 -1.38 <+ -0.25 <1 0.36 =+ -0.28 =1 1.69
recurs 0:3 -0.46 0:5 -0.10 0:8 -0.29 0:9 -0.14 1:3 -0.21 1:5 0.16 1:8 0.30 1:9 -0.62 2:3 -0.77 2:5 -0.18 2:8 -0.16 2:9 1.10 3:3 -0.05 3:5 -0.67 3:8 0.32 3:9 1.25
sender + -0.03
shared 0 -0.81 1 -0.04 3 -0.05 5 0.54 7 1.48 9 0.20
small_first + -0.64
small_last + -0.28
small_share 0 0.18 1 0.19 2 0.02 3 -0.58 4 -0.05 6 -0.28
sort eml:heading1 0.23 eml:text 0.23 html:heading1 0.16 html:heading2 1.18 html:heading3 -0.14 html:heading4 0.07 html:heading5 0.01 html:item 0.22 html:lead -0.16 html:over -0.25 html:text 0.07 md:heading1 0.61 md:heading2 0.18 md:item -0.27 md:text -1.18 txt:text -0.55
tail_line + -0.61
titles_until_text 0 0.69 1 0.14 2 0.63 3 -1.06 5 0.21 9 0.35
top_line < 3.55 = -0.11 | 0.07
two_above contact 0.25 date 0.13 dateline -0.19 embargo 0.13 greeting 0.13 heading 0.24 label 0.46 line 0.15 meta -0.01 name -0.38 nothing 0.02 number 0.44 place -0.12 prose -1.24 rule -0.02 short -0.09 titled -0.10
two_below contact -0.33 date 0.04 dateline 0.56 embargo -0.03 greeting -0.02 heading 0.04 label -0.34 line 0.13 meta -0.11 name -0.02 nothing -0.78 number 0.32 place -0.01 prose 0.03 rule -0.12 short 0.06 titled 0.42
until_text -3 0.15 -40 -1.03 0 -0.24 1 0.23 15 0.53 2 0.89 3 0.19 4 -0.40 6 -0.52 9 0.05
whole < -0.51 = 0.34 > 0.03 | -0.02
""")
