"""Weights of the runs's features, fitted on 2445 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 1.33 contact+ -1.64 date 1.71 date+ -0.69 dateline 0.09 dateline+ -0.27 embargo 1.18 embargo+ -0.12 greeting -0.28 greeting+ -0.05 heading -0.78 heading+ -0.17 label 0.68 label+ -0.59 line -0.44 line+ -1.08 meta 0.34 meta+ -0.18 name 0.62 name+ 0.17 nothing -0.57 number 1.16 number+ -0.19 place 0.12 place+ -0.16 prose 0.04 prose+ -0.85 rule 0.66 rule+ -0.35 short 0.96 short+ -0.50 titled -0.11
amid_short 0 0.67 1 -0.09 2 -0.22 4 0.02 8 -0.38
behind_label 0 2.11 1 0.26 2 0.37 3 0.92
below contact -0.58 contact+ -0.52 date 1.15 date+ -0.25 dateline 0.03 dateline+ 0.23 embargo -0.05 embargo+ 0.51 greeting -0.02 heading -0.05 heading+ -0.50 label -0.06 label+ 1.54 line 0.40 line+ 0.69 meta 0.43 meta+ -0.74 name 0.45 name+ -0.20 nothing -0.83 nothing+ -0.06 number 0.24 number+ -0.43 place -0.36 place+ 0.33 prose 0.04 prose+ -1.26 rule -0.24 rule+ 0.63 short -0.29 short+ 0.28 titled -0.45 titled+ -0.07
continues + -1.63
dated_above + 0.81
dated_below + 1.79
filled + -0.94
goes_on + -1.70
itself contact -0.47 date -1.38 dateline -0.67 embargo -0.70 greeting -0.65 heading 1.56 label 0.32 line 2.86 meta -1.44 name -0.14 nothing -0.22 number 0.10 place -0.27 prose -0.52 rule -0.35 short 0.47 titled 1.50
label_below + 0.58
look_above caps>caps 0.15 caps>mixed -0.02 caps>sentence 0.36 caps>short -0.33 caps>title -0.98 mixed>caps 0.24 mixed>mixed 0.20 mixed>sentence -0.60 mixed>short -0.17 mixed>title -0.03 sentence>caps 0.02 sentence>mixed -0.15 sentence>sentence -0.57 sentence>short -0.77 sentence>title -0.59 short>caps 0.57 short>mixed -0.52 short>sentence 0.47 short>short -0.17 short>title 0.22 short>wide -0.66 title>caps 0.97 title>mixed -0.34 title>sentence 1.66 title>short -0.82 title>title 0.53 title>wide -0.01 wide>short -0.23 wide>wide -0.49
look_below caps>caps -0.91 caps>mixed 0.66 caps>sentence 1.09 caps>short 0.95 caps>title 1.07 mixed>caps 0.09 mixed>mixed 0.54 mixed>sentence -0.20 mixed>short -0.15 mixed>title 0.86 sentence>caps -0.15 sentence>mixed 0.32 sentence>sentence 0.13 sentence>short 0.63 sentence>title -0.08 short>caps -0.76 short>mixed -0.81 short>sentence -1.13 short>short -1.78 short>title -1.53 short>wide 0.03 title>caps -0.59 title>sentence 0.42 title>short -0.39 title>title 0.21 title>wide -0.01 wide>short 0.82 wide>wide 1.03
name + -0.45
name_above + -0.39 - -0.67
name_below + -0.26 - 0.40
order 0 -0.53 1 0.08 2 -0.03 3 0.46 5 0.33 9 -0.31
place -9 -0.11 0 -0.24 1 -0.59 12 0.54 2 -0.12 20 -0.04 3 -0.24 40 -0.34 5 0.07 8 1.09
prose_above + -1.56
rank 0 -2.23 <+ -0.39 <1 0.38 =+ -0.18 =1 2.42
sort eml:heading1 0.14 eml:text -0.13 html:heading1 1.23 html:heading2 0.51 html:heading3 0.01 html:heading4 -0.03 html:heading5 -0.30 html:item 0.25 html:lead -0.76 html:over -0.46 html:table -0.02 html:text -0.34 md:heading1 0.44 md:heading2 0.49 md:item -0.20 md:text -0.73
titles_until_text 0 1.39 1 0.91 2 1.51 3 0.35 5 0.58 9 0.46
two_above contact 0.09 date 0.51 dateline -0.17 embargo -0.20 greeting 0.50 heading -0.01 label 0.62 line 0.28 meta 0.19 name -0.44 nothing 0.32 number 0.26 place -0.11 prose -0.92 rule 0.16 short 0.10 titled 0.13
two_below contact -0.29 dateline 0.06 embargo -0.10 heading 0.40 label -0.34 line 0.16 meta -0.23 name 1.41 nothing -1.27 number -0.05 place -0.03 prose -0.11 rule -0.07 short 0.14 titled 0.33
until_text -3 -1.24 -40 -2.78 0 -1.18 1 0.35 15 2.54 2 0.83 3 0.23 4 0.01 6 0.21 9 1.04
""")
