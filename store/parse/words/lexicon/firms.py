"""The forms that laws give to companies and other bodies, as they end or begin a name."""

from store.parse.words.lexicon.base import listed

FORMS = listed("""
    gGmbH | GmbH | GmbH & Co. KG | GmbH & Co. KGaA | SE & Co. KGaA | KGaA | mbH | gAG | e. V. | e. G. | Ltd | Limited | Inc | Incorporated | Corp | LLC | LLP | PLC | plc
    S.A.S. | SARL | S.A. | S/A | S.p.A. | S.r.l. | S.L. | Lda | Ltda | B.V. | N.V. | Oy | Oyj | A/S | I/S | K/S
    ApS | Sp. z o.o. | s.r.o. | a.s. | z.s. | o.p.s. | z.ú. | Kft | Zrt | Nyrt | A.Ş. | d.o.o. | d.d. | ООД | ЕООД | ЕАД
    OÜ | UAB | SIA | ehf. | ohf. | Tbk
""")
"""Points may be left out where a form has large letters."""

SHORT = listed("Co | AS | ASA | AB | AG | SE | KG | UG | SA | SAS | BV | NV")
"""Forms that are a word as well in a name that is all in capitals."""

PARTNERS = listed("Co | Cie | Sons | Partners | Associés | Associates")
"""What follows a sign for "and" at the end of a firm's name."""

WIDE = listed("株式会社 | 有限会社 | 公司 | (주) | ㈜ | 주식회사")
"""Companies' forms, which are part of the name where it is printed in full."""

WIDE_BODIES = listed("""
    独立行政法人 | 国立大学法人 | 国立研究開発法人 | 公立大学法人 | 一般社団法人 | 公益社団法人 | 一般財団法人
    公益財団法人 | 特定非営利活動法人 | 学校法人 | 財團法人 | 재단법인 | 사단법인
""")
"""Forms of other bodies, which stand before a name."""

WIDE_ENDS = listed("公司 | 株式会社 | 株式會社 | 事務所")
"""Ends of a company's name that no department's has."""

WIDE_FIRMS = listed("""
    株式会社 | 株式會社 | 有限会社 | 合同会社 | 주식회사 | 유한회사 | 股份有限公司 | 有限责任公司 | 有限公司
""")
"""Companies' forms at either end of a name, which most texts leave out where they go on."""

SIGNED = listed("(주) | ㈜")
"""Companies' forms as signs before a name, of which they are no part."""

AGENCIES = listed("""
    pr | rp | publicrelations | pragentur | pressagentur | communications | kommunikationsagentur
    comunicazione | consulting | publicity
""")
"""Words in the names of those who speak for others by trade, folded."""

WIDE_UNITS = listed("部 | 課 | 室 | 係 | 科 | 课 | 处 | 處 | 과 | 팀 | 실")
"""Ends of the names of departments, none of which is a house by itself."""

WIDE_HEADS = listed("長 | 长 | 장")
"""What makes the name of a department its head's."""

WIDE_BUREAUS = listed("局 | 官房")
"""Ends of the names of a ministry's parts, as `WIDE_UNITS`, and MINISTRY that of its own."""
MINISTRY = "省"

WIDE_HOUSES = listed(
    "市 | 県 | 府 | 都 | 省 | 庁 | 大学 | 大學 | 研究所 | 公司 | 会社 | 會社 | 法人 | 院 | 館 | 馆 | 園 | 园 | 군 | 시 | 청 | 대학"
)
"""What shows that a house is named before its department in one word."""
