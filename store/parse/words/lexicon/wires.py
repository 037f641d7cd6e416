"""News agencies and wires, as datelines, letterheads and hosts have them."""

from store.parse.words.lexicon.base import listed

WIRES = listed("""
    ots | prnewswire | cnw | dpa | afp | ap | apa | ansa | reuters | eurekalert | idw | presseportal | pr | wire | lusa
    efe | pap | rns
""")
"""By a word of theirs, folded."""

PRINTED = listed("PRNewswire | BUSINESS WIRE | CNW | OTS")
"""As they stand between a place and its text without brackets."""

WIDE_WIRES = listed("本报 | 本報 | 记者 | 記者 | 新华社 | 新華社 | 中央社 | 中新社 | 共同")
"""Papers and wires that a dateline in Chinese or Japanese opens with."""

SENT = listed("讯 | 訊 | 电 | 電 | 发 | 發")
"""What they end a dateline with: "sent"."""
