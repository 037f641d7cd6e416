"""Weights of the runs's features, fitted on 3032 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 1.83 contact+ -1.56 date 2.72 date+ -0.30 dateline -0.38 dateline+ -1.88 embargo 2.44 embargo+ -0.31 greeting -1.25 greeting+ -0.25 heading -0.38 heading+ -0.30 label 2.38 label+ 0.39 line+ -1.87 meta 0.70 meta+ -1.44 name 1.06 name+ 0.11 nothing -0.51 number 1.93 number+ -0.55 place 0.63 place+ -0.11 prose 0.06 prose+ -1.01 rule 0.89 rule+ -0.61 short 0.41 short+ -1.94 titled -0.03 titled+ -0.86
continues + -3.04
dated_below + 1.77
filled + -0.64
goes_on + -2.58
inset + 0.79 ++ -0.11 = 0.13
itself contact -0.89 date -1.77 dateline -0.02 embargo -1.48 greeting -1.38 heading 1.75 label -1.08 line 3.65 meta -1.28 name 0.71 nothing -0.72 number 0.14 place -0.41 prose -0.12 rule -1.44 short 1.12 titled 3.22
look_above caps>caps 0.43 caps>mixed 0.15 caps>sentence 1.08 caps>short -1.10 caps>title -1.39 mixed>caps 0.26 mixed>mixed 1.01 mixed>sentence -0.47 mixed>short -0.66 mixed>title -0.11 sentence>caps -0.18 sentence>mixed -0.79 sentence>sentence -0.55 sentence>short -0.68 sentence>title -0.82 short>caps 0.61 short>mixed 0.49 short>sentence 0.93 short>short -2.03 short>title -0.01 short>wide -0.69 title>caps 1.86 title>mixed -0.21 title>sentence 1.77 title>short -1.35 title>title 0.20 title>wide -0.03 wide>short -0.47 wide>wide -1.46
look_below caps>caps -2.29 caps>mixed 1.08 caps>sentence 1.14 caps>short 0.54 caps>title 1.59 mixed>mixed 0.63 mixed>sentence 0.31 mixed>short 0.53 mixed>title 0.47 sentence>caps 0.60 sentence>mixed 0.62 sentence>sentence 0.03 sentence>short -0.05 sentence>title 0.20 short>caps -1.34 short>mixed -1.20 short>sentence -2.08 short>short -2.34 short>title -1.95 short>wide -0.34 title>caps -0.28 title>mixed 0.11 title>sentence 0.35 title>short -0.46 title>title 0.08 title>wide -0.02 wide>short 1.21 wide>wide 1.15
name + -0.64
name_above + -0.44 - -0.26
rank 0 -2.22 <+ -0.52 <1 -0.09 =+ 0.67 =1 2.17
sort eml:heading1 0.37 eml:text -0.45 html:heading1 1.32 html:heading2 0.48 html:heading3 -0.10 html:heading4 -0.45 html:heading5 -0.47 html:item 0.08 html:lead 0.07 html:over -0.32 html:table -0.25 html:text -0.03 md:heading1 0.75 md:heading2 0.84 md:heading3 -0.03 md:item -0.40 md:text -1.16
titles_until_text 0 0.70 1 1.07 2 1.34 3 0.86 5 1.45 9 1.54
two_above contact 0.70 date 1.11 dateline -0.38 embargo 0.29 greeting 0.90 heading -0.56 label 1.54 line 0.64 meta 1.70 name 0.11 nothing 0.73 number 1.09 place -0.51 prose -0.69 rule -0.14 short 0.59 titled 0.25
two_below contact -0.06 date 0.09 dateline 0.35 embargo -0.39 greeting -0.15 heading -0.05 label -1.31 line 0.30 meta 0.45 name 2.00 nothing -1.90 number -0.78 place -0.21 prose -0.12 rule -0.07 short 0.31 titled 1.53
until_text -3 -2.07 -40 -3.37 0 -1.52 1 1.28 15 1.51 2 1.71 3 0.93 4 0.49 6 0.14 9 0.91
""")
