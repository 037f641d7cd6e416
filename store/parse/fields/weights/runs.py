"""Weights of the runs's features, fitted on 2178 cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
above contact 1.42 contact+ -1.97 date 1.64 date+ -1.00 dateline 0.27 dateline+ -0.45 embargo 1.48 embargo+ -0.12 greeting -0.26 greeting+ -0.04 heading -0.72 heading+ -0.17 label 0.69 label+ -0.17 line -0.18 line+ -1.02 meta 0.45 meta+ -1.27 name 0.71 name+ 0.15 nothing -0.43 number 1.34 number+ -0.29 place 0.20 place+ -0.22 prose 0.21 prose+ -1.06 rule 0.73 rule+ -0.18 short 0.89 short+ -0.56 titled -0.06 titled+ -0.04
amid_short 0 0.50 1 -0.04 2 -0.18 4 0.17 8 -0.45
behind_label 0 2.24 1 0.02 2 0.72 3 0.22
below contact -0.37 contact+ -0.54 date 1.19 date+ -0.27 dateline -0.18 dateline+ 0.06 embargo -0.04 embargo+ 0.45 greeting -0.02 heading -0.04 heading+ -0.47 label+ 1.53 line 0.54 line+ 0.78 meta 0.37 meta+ -0.60 name 0.44 name+ -0.17 nothing -0.74 nothing+ -0.03 number 0.25 number+ -0.44 place -0.34 place+ 0.24 prose -0.11 prose+ -1.46 rule -0.30 rule+ 1.24 short -0.47 short+ 0.23 titled -0.45 titled+ -0.25
continues + -1.46
dated_above + 0.94
dated_below + 1.77
filled + -0.97
goes_on + -2.17
itself contact -0.45 date -1.13 dateline -0.65 embargo -0.84 greeting -0.67 heading 1.55 label -0.28 line 3.10 meta -1.10 name -0.17 nothing -0.28 number 0.18 place -0.31 prose -0.55 rule -0.71 short 0.68 titled 1.65
label_below + 0.77
look_above caps>caps -0.40 caps>sentence 0.43 caps>short -0.44 caps>title -1.24 mixed>caps 0.24 mixed>mixed 0.24 mixed>sentence -0.55 mixed>short -0.18 mixed>title -0.13 sentence>caps 0.23 sentence>mixed -0.14 sentence>sentence -0.60 sentence>short -0.82 sentence>title -0.61 short>caps 0.69 short>mixed 0.15 short>sentence 0.42 short>short -1.39 short>title 0.22 short>wide -0.77 title>caps 1.14 title>mixed -0.40 title>sentence 1.67 title>short -0.93 title>title 0.52 title>wide -0.02 wide>short -0.22 wide>wide -0.74
look_below caps>caps -1.50 caps>mixed 0.73 caps>sentence 0.98 caps>short 0.93 caps>title 0.95 mixed>caps 0.09 mixed>mixed 0.89 mixed>sentence -0.20 mixed>short -0.15 mixed>title 0.87 sentence>caps -0.19 sentence>mixed 0.44 sentence>sentence 0.20 sentence>short 0.58 sentence>title -0.12 short>caps -0.55 short>mixed -0.77 short>sentence -1.10 short>short -1.81 short>title -1.53 short>wide 0.13 title>caps -0.73 title>sentence 0.62 title>short -0.13 title>title 0.07 title>wide -0.01 wide>short 0.61 wide>wide 1.14
name + -0.33
name_above + -0.17 - -0.67
name_below + -0.20 - 0.49
order 0 -0.53 1 0.13 2 0.03 3 0.36 5 0.26 9 -0.25
place -9 -0.11 0 -0.26 1 -0.61 12 0.61 2 -0.17 20 -0.06 3 -0.18 40 -0.45 5 0.10 8 1.13
prose_above + -1.65
rank 0 -2.29 <+ -0.43 <1 0.37 =+ -0.16 =1 2.52
sort eml:heading1 0.17 eml:text -0.12 html:heading1 1.22 html:heading2 0.54 html:heading3 -0.01 html:heading4 -0.07 html:heading5 -0.21 html:item 0.22 html:lead -0.73 html:over -0.46 html:table -0.01 html:text -0.39 md:heading1 0.45 md:heading2 0.49 md:item -0.25 md:text -0.69
titles_until_text 0 1.53 1 1.10 2 1.56 3 0.19 5 0.55 9 0.40
two_above contact 0.43 date 0.11 dateline -0.19 embargo -0.11 greeting 0.49 heading -0.01 label 0.58 line 0.35 meta 0.82 name -0.48 nothing 0.31 number 0.27 place -0.10 prose -0.92 rule -0.18 short 0.04 titled 0.10
two_below contact -0.39 date -0.17 dateline -0.02 embargo -0.11 heading 0.29 label -0.37 line 0.12 meta -0.13 name 1.47 nothing -1.36 number -0.01 place -0.03 prose -0.17 rule -0.20 short 0.07 titled 1.02
until_text -3 -1.30 -40 -2.92 0 -1.11 1 0.45 15 2.48 2 0.78 3 0.18 4 0.06 6 0.30 9 1.09
""")
