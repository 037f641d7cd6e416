"""Weights of the runs's features, fitted on 1838 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 1.86 contact+ -1.54 date 2.31 date+ -0.58 dateline -0.78 dateline+ -0.81 embargo 2.45 embargo+ -0.31 greeting -0.92 greeting+ -0.23 heading -0.83 heading+ -0.11 label 2.47 label+ 0.51 line -0.49 line+ -1.68 meta 0.51 meta+ -1.38 name 0.76 name+ 0.31 nothing -0.80 number 1.51 number+ -0.02 place 0.54 place+ -0.13 prose -0.31 prose+ -0.82 rule 1.17 rule+ -0.87 short 0.22 short+ -2.00 titled -0.01 titled+ -0.01
continues + -2.72
dated_below + 2.18
filled + -0.19
goes_on + -2.31
itself contact -1.28 date -1.81 dateline -0.29 embargo -1.31 greeting -1.04 heading 1.50 label -0.92 line 3.98 meta -0.97 name -0.24 nothing -0.47 number 0.01 place -0.67 prose 0.13 rule -0.69 short 1.31 titled 2.76
look_above caps>caps -0.51 caps>mixed 0.09 caps>sentence 0.20 caps>short -1.07 caps>title -1.42 mixed>caps 0.26 mixed>mixed 0.67 mixed>sentence -0.61 mixed>short -0.34 mixed>title 0.40 sentence>caps -0.03 sentence>mixed 0.17 sentence>sentence -0.73 sentence>short -0.86 sentence>title -0.67 short>caps 0.41 short>mixed 0.25 short>sentence 0.70 short>short -2.04 short>title 0.35 short>wide -0.73 title>caps 1.88 title>mixed -0.50 title>sentence 1.79 title>short -1.49 title>title 0.79 title>wide -0.02 wide>short -0.54 wide>wide -1.22
look_below caps>caps -2.30 caps>mixed 0.67 caps>sentence 1.00 caps>short 0.62 caps>title 1.53 mixed>caps 0.06 mixed>mixed 0.81 mixed>sentence -0.11 mixed>short 0.01 mixed>title 1.19 sentence>caps 1.36 sentence>mixed 0.59 sentence>sentence -0.05 sentence>short 0.36 sentence>title -0.18 short>caps -0.96 short>mixed -1.04 short>sentence -1.43 short>short -2.71 short>title -2.40 short>wide -0.49 title>caps -0.42 title>mixed -0.15 title>sentence 0.29 title>short -0.47 title>title -0.63 title>wide -0.01 wide>short 1.26 wide>wide 1.13
name + -0.81
name_above + -0.26 - -0.72
rank 0 -2.74 <+ -0.47 <1 0.57 =+ 0.15 =1 2.49
sort eml:heading1 0.34 eml:text -0.42 html:heading1 1.54 html:heading2 0.63 html:heading3 -0.07 html:heading4 -0.19 html:heading5 -0.32 html:item 0.25 html:lead -0.82 html:over -0.76 html:text -0.03 md:heading1 0.42 md:heading2 0.86 md:item -0.13 md:text -1.14
titles_until_text 0 0.86 1 1.44 2 1.75 3 1.09 5 0.70 9 0.73
two_above contact 0.90 date 1.17 dateline -0.25 embargo 0.25 greeting 1.08 heading 0.42 label 1.78 line 0.99 meta 1.60 name -0.11 nothing 0.50 number 0.84 place -0.11 prose -0.71 rule -0.53 short 0.74 titled 0.33
two_below contact -0.59 date -0.32 dateline 0.25 embargo -0.25 greeting -0.05 heading 0.34 label -1.25 line 0.35 meta 0.31 name 1.42 nothing -1.26 number -0.54 place -0.24 prose 0.03 rule -0.35 short 0.24 titled 1.89
until_text -3 -2.11 -40 -2.88 0 -1.59 1 1.21 15 1.57 2 1.43 3 0.73 4 0.15 6 0.31 9 1.16
""")
