"""Weights of the runs's features, fitted on 1838 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 1.68 contact+ -1.26 date 2.15 date+ -0.46 dateline -0.64 dateline+ -0.66 embargo 2.04 embargo+ -0.18 greeting -0.84 greeting+ -0.15 heading -0.84 heading+ -0.09 label 2.22 label+ 0.59 line -0.55 line+ -1.56 meta 0.40 meta+ -1.08 name 0.61 name+ 0.20 nothing -0.82 number 1.33 number+ -0.04 place 0.41 place+ -0.09 prose -0.32 prose+ -0.65 rule 0.94 rule+ -0.67 short 0.13 short+ -1.77 titled -0.01 titled+ -0.02
continues + -2.20
dated_below + 1.96
filled + -0.19
goes_on + -2.16
itself contact -1.21 date -1.68 dateline -0.24 embargo -1.09 greeting -0.82 heading 1.60 label -0.86 line 3.68 meta -0.95 name -0.21 nothing -0.35 number -0.14 place -0.48 prose 0.03 rule -0.61 short 1.15 titled 2.19
look_above caps>caps -0.43 caps>mixed 0.02 caps>sentence 0.21 caps>short -0.77 caps>title -1.12 mixed>caps 0.17 mixed>mixed 0.45 mixed>sentence -0.48 mixed>short -0.23 mixed>title 0.21 sentence>caps -0.01 sentence>mixed 0.10 sentence>sentence -0.70 sentence>short -0.75 sentence>title -0.58 short>caps 0.55 short>mixed 0.21 short>sentence 0.54 short>short -1.75 short>title 0.18 short>wide -0.51 title>caps 1.35 title>mixed -0.37 title>sentence 1.50 title>short -1.20 title>title 0.55 title>wide -0.02 wide>short -0.38 wide>wide -1.20
look_below caps>caps -1.91 caps>mixed 0.52 caps>sentence 0.88 caps>short 0.67 caps>title 1.52 mixed>caps 0.09 mixed>mixed 0.63 mixed>sentence -0.08 mixed>short 0.01 mixed>title 0.88 sentence>caps 0.96 sentence>mixed 0.43 sentence>sentence -0.04 sentence>short 0.36 sentence>title -0.10 short>caps -0.74 short>mixed -0.78 short>sentence -1.21 short>short -2.24 short>title -1.86 short>wide -0.34 title>caps -0.40 title>mixed -0.09 title>sentence 0.26 title>short -0.37 title>title -0.57 title>wide -0.01 wide>short 1.03 wide>wide 1.06
name + -0.72
name_above + -0.33 - -0.61
rank 0 -2.37 <+ -0.35 <1 0.35 =+ 0.08 =1 2.28
sort eml:heading1 0.24 eml:text -0.32 html:heading1 1.35 html:heading2 0.52 html:heading3 -0.08 html:heading4 -0.14 html:heading5 -0.24 html:item 0.08 html:lead -0.70 html:over -0.63 html:text -0.06 md:heading1 0.36 md:heading2 0.61 md:item -0.09 md:text -0.88
titles_until_text 0 0.83 1 1.34 2 1.53 3 0.92 5 0.49 9 0.64
two_above contact 0.71 date 1.00 dateline -0.21 embargo 0.13 greeting 0.90 heading 0.16 label 1.54 line 0.78 meta 1.40 name -0.12 nothing 0.35 number 0.70 place -0.08 prose -0.75 rule -0.46 short 0.58 titled 0.18
two_below contact -0.47 date -0.19 dateline 0.25 embargo -0.19 greeting -0.03 heading 0.30 label -0.97 line 0.35 meta 0.26 name 1.07 nothing -1.12 number -0.43 place -0.16 prose 0.04 rule -0.31 short 0.34 titled 1.25
until_text -3 -1.95 -40 -2.38 0 -1.41 1 1.18 15 1.25 2 1.36 3 0.68 4 0.05 6 0.23 9 0.99
""")
