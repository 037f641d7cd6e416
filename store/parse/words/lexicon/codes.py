"""Codes that tell a country (ISO 3166-1 alpha-2): those of its numbers and of its domain."""

from store.text.words import pairs

CODES = pairs(
    """33=FR 49=DE 43=AT 41=CH 44=GB 353=IE 1=US 34=ES 39=IT 351=PT 55=BR 54=AR 52=MX 56=CL
    57=CO 31=NL 32=BE 352=LU 46=SE 45=DK 47=NO 358=FI 48=PL 420=CZ 421=SK 36=HU 40=RO 30=GR
    90=TR 7=RU 380=UA 385=HR 81=JP 82=KR 86=CN 886=TW 852=HK 65=SG 61=AU 64=NZ 27=ZA 91=IN
    972=IL 354=IS 386=SI 51=PE 598=UY 376=AD 377=MC 378=SM 423=LI"""
)
"""By what stands behind the plus sign, with the country that most numbers with it are of."""

DOMAINS = {"uk": "GB", "el": "GR"}
"""Domains that are not the country's code."""
