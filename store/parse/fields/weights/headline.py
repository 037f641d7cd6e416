"""Weights of the headline's features, fitted on 2445 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 0.78 contact+ -0.80 date 1.29 date+ -0.97 dateline 0.43 dateline+ -0.16 embargo 0.72 embargo+ -0.01 greeting 0.23 greeting+ -0.01 heading -0.28 heading+ -0.05 label 0.71 label+ -0.62 line -0.40 line+ -1.07 meta 0.27 meta+ -0.03 name 0.28 name+ 0.27 nothing -0.03 number 0.47 number+ -0.04 place 0.07 place+ -0.04 prose -0.91 prose+ -0.46 rule 0.40 rule+ -0.40 short 0.66 short+ -0.53 titled -0.01
amid_short 0 0.05 1 -0.59 2 -0.18 4 0.50 8 -0.06
barred + -1.33
behind_label 0 1.05 1 -0.46 2 0.22 3 0.10
below contact -0.30 contact+ -0.45 date 0.69 date+ -0.27 dateline 0.24 dateline+ 0.16 embargo -0.07 embargo+ 0.36 heading 0.15 heading+ -0.76 label 0.25 label+ 0.26 line 0.59 line+ 0.03 meta 0.24 meta+ -0.71 name 0.43 name+ -0.27 nothing -0.67 nothing+ -0.04 number -0.09 number+ -0.09 place -0.03 place+ 0.51 prose 0.42 prose+ -0.63 rule -0.12 rule+ 0.57 short -0.15 short+ -0.45 titled -0.08
bracketed < -0.27 > -0.23
colon + -0.64
continues + -1.42
dated_above + 0.45
dated_below + 1.29
ended 0 0.71 1 -0.40 2 -0.71 3 -0.10
filled + -0.67
first_sign ! -0.02 ( -0.22 * -0.39 , -0.01 - -0.96 . -0.11 0 -0.35 : -0.15 A 1.04 W 0.93 a -0.56 » 0.47 “ -0.18
form behind -0.89 cell 0.32 clean 0.15 glued -1.17 part -0.38 run 1.16 segment -1.19 subject -0.12 title 0.27 untailed 0.16 value 1.19
furniture + -1.14
goes_on + -1.86
headed 0 0.40 1 0.28
holds_contact + -1.65
holds_date < -0.51 = -0.52 > 0.25 | -0.79
holds_label + -1.59
itself contact -0.44 date -0.44 dateline -0.53 embargo -0.69 greeting -0.19 heading 0.82 label 0.02 line 1.45 meta -0.59 name -0.64 nothing -0.01 number 0.55 place -0.09 prose 0.39 rule -0.25 short 0.22 titled 0.13
label about -0.01 dated -0.01 immediate -0.01 kinds -0.42 notes -0.01 skip -0.40
label_below + -0.30
last_sign ! 1.01 ( -0.01 ) -0.27 * -0.57 , -0.42 - -0.50 . -1.11 0 -0.17 : -0.77 ? 0.11 a 0.61 » 1.59 “ -0.01
leads_with_label + -0.72
led * 0.63 dated -0.03 embargo -0.04 issued -0.07 kinds 0.45 skip -0.01 titled -1.02
length 1 -0.72 10 0.73 15 0.56 2 -0.69 22 0.10 3 -0.65 30 0.20 4 -0.02 40 -0.54 5 0.40 60 -0.24 7 0.36
length_of_look caps:15 1.22 caps:25 1.10 caps:3 -0.03 caps:40 0.42 caps:5 -0.04 caps:8 -0.02 mixed:15 -0.74 mixed:25 0.22 mixed:3 -0.02 mixed:40 -0.39 mixed:5 -0.39 mixed:8 0.08 sentence:15 0.73 sentence:25 -0.58 sentence:3 -0.29 sentence:40 -0.82 sentence:5 0.41 sentence:8 0.27 short:15 -0.05 short:25 -0.02 short:3 -0.34 short:5 -0.37 short:8 -0.10 title:15 0.20 title:25 0.77 title:3 -0.59 title:40 -0.50 title:5 -0.22 title:8 -0.73 wide:15 0.04 wide:25 -0.20 wide:3 -0.15 wide:40 0.08 wide:5 -0.06 wide:8 0.58
lines caps:1 1.21 caps:2 0.87 caps:3 0.76 caps:4 -0.17 mixed:1 0.68 mixed:2 -0.77 mixed:3 -0.55 mixed:4 -0.48 sentence:1 0.22 sentence:2 0.24 sentence:3 -0.62 sentence:4 -0.35 short:1 -0.72 short:2 -0.07 short:3 -0.03 title:1 0.63 title:2 0.04 title:3 -0.50 title:4 -0.82 wide:1 1.22 wide:2 -0.53 wide:3 -0.39 wide:4 -0.15
look_above caps>caps -0.37 caps>mixed -0.05 caps>sentence 0.04 caps>short -0.06 caps>title -0.58 mixed>caps -0.08 mixed>mixed -0.20 mixed>sentence -0.61 mixed>short -0.11 mixed>title 0.43 sentence>caps 0.11 sentence>mixed -0.23 sentence>sentence -0.80 sentence>short -0.29 sentence>title -0.54 short>caps -0.03 short>mixed -0.59 short>short 0.24 short>title 0.09 short>wide -0.06 title>caps 0.27 title>mixed -0.02 title>sentence 1.25 title>short -0.35 title>title 0.24 wide>short -0.07 wide>wide -0.66
look_below caps>caps -1.31 caps>mixed 0.17 caps>sentence 0.75 caps>short 0.16 caps>title 0.27 mixed>caps 0.04 mixed>mixed 0.07 mixed>sentence -0.29 mixed>short -0.03 mixed>title 1.17 sentence>mixed -0.11 sentence>sentence -0.04 sentence>short 0.12 sentence>title -0.58 short>caps -0.05 short>mixed -0.29 short>sentence -0.36 short>short -0.45 short>title -0.75 short>wide -0.01 title>caps -0.28 title>mixed -0.13 title>sentence 0.44 title>short -0.26 title>title -0.56 wide>short 0.50 wide>wide 0.44
lower_share 0 -0.44 1 -0.46 3 -0.31 5 0.13 7 0.50 9 0.09
name + -0.76
name_above + -0.50 - -0.49
name_below + -0.34 - 0.33
names_inside - -0.83 < -0.75 > -1.18 | -0.76
none 0 0.31 1 0.61 2 -0.16 3 -0.25
none_headed ++ 0.19 +- -0.05 -+ -0.15 -- 0.52
none_in_format eml -0.08 html -0.06 md 0.10 txt 0.54
none_labelled + 0.29
order 0 -0.12 1 0.40 2 -0.17 3 0.11 5 -0.30 9 -0.18
outside_text ! -1.62 0 -0.47 < -0.18 = 0.71 > 0.22 ? -0.10 | 0.71 ~ 0.22
place -9 0.31 0 0.04 1 -0.16 12 -0.47 2 0.24 20 -0.11 3 0.08 40 -0.39 5 -0.10 8 0.30
prose_above + -1.38
rank 0 -1.28 <+ -0.24 <1 0.31 =+ -0.34 =1 1.72
recurs 0:3 -0.41 0:5 -0.11 0:8 -0.35 0:9 -0.24 1:3 -0.20 1:5 0.21 1:8 0.41 1:9 -0.45 2:3 -0.74 2:5 -0.11 2:8 -0.16 2:9 1.06 3:3 -0.07 3:5 -0.66 3:8 0.19 3:9 1.12
sender + -0.02
shared 0 -0.79 1 -0.05 3 -0.11 5 0.50 7 1.50 9 0.11
small_first + -0.61
small_last + -0.25
small_share 0 0.09 1 0.20 2 0.03 3 -0.55 4 -0.04 6 -0.23
sort eml:heading1 0.24 eml:text 0.14 html:heading1 0.15 html:heading2 1.24 html:heading3 -0.15 html:heading4 0.07 html:heading5 -0.08 html:item 0.21 html:lead -0.14 html:over -0.25 html:text 0.05 md:heading1 0.47 md:heading2 0.24 md:item -0.19 md:text -1.20 txt:text -0.54
tail_line + -0.63
titles_until_text 0 0.66 1 0.14 2 0.60 3 -0.99 5 0.16 9 0.23
top_line < 2.96 = -0.19 | 0.26
two_above contact 0.26 date 0.05 dateline -0.20 embargo 0.12 greeting 0.11 heading 0.24 label 0.45 line 0.11 meta 0.05 name -0.35 nothing 0.02 number 0.38 place -0.11 prose -1.27 rule -0.04 short -0.07 titled -0.10
two_below contact -0.26 date 0.10 dateline 0.56 embargo -0.02 greeting -0.02 heading 0.06 label -0.33 line 0.13 meta -0.48 name -0.01 nothing -0.81 number 0.38 place -0.01 prose 0.01 rule -0.11 short 0.17 titled 0.37
until_text -3 0.16 -40 -0.95 0 -0.28 1 0.18 15 0.48 2 0.89 3 0.16 4 -0.38 6 -0.60 9 0.06
whole < -0.60 = 0.32 > 0.07 | -0.07
""")
