"""Signs and short words of money and measures, which a figure that is no telephone number has."""

from store.parse.words.lexicon.base import listed

CURRENCIES = listed("EUR | USD | CHF | GBP | R$ | Rs")
"""Those that stand in front of a sum."""

UNITS = listed("""
    EUR | USD | CHF | GBP | kr | zł | Kč | Ft | km | kg | m² | kHz | MHz | GHz | Hz | kB | MB | GB | TB | B | Mio | euro
    euros
""")
"""Those that stand behind a figure."""
