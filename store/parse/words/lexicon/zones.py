"""Time zones by the names that releases print, and what a place is off from UTC, in minutes."""

from store.text.words import pairs

FIXED = pairs(
    """utc=0 gmt=0 z=0 wet=0 bst=60 west=60 cet=60 mez=60 hnec=60 cest=120 mesz=120 eet=120
    eest=180 msk=180 мск=180 ist=330 est=-300 edt=-240 cst=-360 cdt=-300 mst=-420 mdt=-360
    pst=-480 pdt=-420 hst=-600 akst=-540 akdt=-480 nst=-210 ndt=-150 brt=-180 jst=540 kst=540
    hkt=480 sgt=480 aest=600 aedt=660 awst=480 acst=570 nzst=720 nzdt=780 sast=120 eat=180
    cat=120 wat=60 trt=180 gst=240 pkt=300 npt=345 ict=420 wib=420 myt=480 pht=480 wita=480
    wit=540"""
)
"""Abbreviations of zones, folded."""

SEASONAL = {"et": -300, "ct": -360, "mt": -420, "pt": -480}
"""Those that go by the American summer."""

SIGNED = ("UTC", "GMT")
"""Those that a figure with a sign may follow: "UTC+2"."""

EUROPEAN = {
    **dict.fromkeys(
        ("FR", "DE", "IT", "ES", "NL", "BE", "AT", "CH", "LU", "DK", "SE", "NO", "PL", "CZ", "SK"),
        60,
    ),
    **dict.fromkeys(("HU", "HR", "SI", "RS", "MT", "MC"), 60),
    **dict.fromkeys(("GB", "IE", "PT"), 0),
    **dict.fromkeys(("FI", "GR", "RO", "BG", "EE", "LV", "LT", "UA"), 120),
}
"""Countries (ISO 3166-1 alpha-2) that go by the European summer."""

STEADY = {
    "JP": 540,
    "KR": 540,
    "CN": 480,
    "TW": 480,
    "HK": 480,
    "SG": 480,
    "RU": 180,
    "TR": 180,
    "BR": -180,
    "AR": -180,
    "IN": 330,
    "KE": 180,
    "ZA": 120,
}
"""Countries without a summer time, or with one zone at least that most texts mean."""

AMERICAN = {"washington": -300, "new york": -300, "boston": -300, "chicago": -360}
"""Cities that go by the American summer."""
