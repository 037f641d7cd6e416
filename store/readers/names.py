"""What the words in a block's class and id say that it is: hints, which its text may refute."""

import re
from functools import lru_cache

from store.readers.tree import Element
from store.text.words import words

FOOT = words(
    "footer foot colophon rodape pie pied fuss fuß fusszeile fussbereich bunn sidfot sidefod"
    " fotter stopka piede nav menu navigation"
)
CONSENT = words("cookie cookies cookiebar cookiebanner cookienotice consent gdpr lgpd rgpd dsgvo")
SITE = CONSENT | words(
    """nav navbar navigation menu menubar topmenu mainmenu submenu topnav subnav metanav topbar
    regiontop utility utilitybar utilitynav
    breadcrumb breadcrumbs crumb crumbs onetrust cmp
    footer foot colophon rodape pie pied fuss fuß fusszeile fussbereich bunn sidfot sidefod fotter
    stopka piede share sharing shares social socials addthis
    sharethis partage partager teilen compartir condividi dela del related relacionadas
    relacionados verwandt similar recommended recirculation morenews latestnews readmore skip
    skiplink skiplinks search suche recherche pagination pager masthead copyright toolbar login
    gnb lnb snb fnb tnb langswitch languages comments comment disqus"""
)
_ACTING = words(
    """share sharing shares social socials addthis sharethis partage partager teilen compartir
    condividi dela del readmore skip skiplink skiplinks search suche recherche pagination pager
    toolbar login menu nav navigation breadcrumb breadcrumbs crumb crumbs languages langswitch"""
)
_DISCUSSED = words(
    """comment comments commentlist commenting disqus respond responses replies discussion
    reactions kommentare kommentar commentaires comentarios commenti komentarze reader-comments"""
)
_ADDED = words(
    """related relacionadas relacionados verwandt similar recommended recirculation morenews
    latestnews newsletter subscribe subscription signup promo promoted promotion trending popular
    mostread mostpopular advert advertisement sponsored ad ads tags tag bio byline author authors
    cookie cookies cookiebanner cookienotice consent gdpr outbrain taboola carousel slider
    jp-relatedposts teaser teasers rail copyright disclaimer credit credits rating donate"""
)
BESIDE = words(
    """sidebar aside side rightcol leftcol rightcolumn leftcolumn marginal marginalie infobox
        factbox faktaboks faktaruta encadre recuadro riquadro seitenleiste zijbalk sidospalt hojre
    kolonne"""
)
CAPTIONS = words(
    """caption figcaption wpcaption bildunterschrift legende bildtext didascalia imagecredit
    imagecaption photocaption piedefoto"""
)
_LEADS = words(
    """subtitle subtitulo sottotitolo soustitre untertitel ondertitel undertitel underrubrik
    subhead subheading subheadline subline sub deck dek standfirst lead leadin leadparagraph
    leadtext chapo chapeau sumario entradilla bajada copete linhafina intro ingress ingressi manchet
    perex teaser vorspann abstract summary summarytext articlelead excerpt occhiello sommario
    alaotsikko podtytul"""
)
_OVER = words(
    """kicker roofline topline overline toptitle pretitle supertitle surtitle surtitre dachzeile
    eyebrow spitzmarke antetitulo overlinje vignette"""
)
_TOP = frozenset(("header", "head", "banner"))
_HOLDERS = words(
    "div section aside header footer nav ul ol dl table td th p form center span fieldset"
)
_SET_ASIDE = ("nav", "footer", "aside")
_LONGEST_LEAD = 400
_BUTTONS = 60  # letters, of a row of words to press
_TEXT = 150  # letters of running text, by which a block may be more than its name says
_NAMES = re.compile(r"[^\W_]+(?:[-_][^\W_]+)?")
_PIECES = re.compile(r"[A-Z]?[^\W\dA-Z_]+|\d+|[A-Z]+(?![a-z])")


def names_of(element: Element) -> frozenset[str]:
    """The words of its id and classes: `rightCol` gives `right`, `col` and `rightcol`."""
    attributes = element.attributes
    if "class" not in attributes and "id" not in attributes:
        return frozenset()
    return _words_of(f"{element.get('id')} {element.get('class')}"[:400])


@lru_cache(maxsize=4096)
def _words_of(said: str) -> frozenset[str]:
    names = {piece.lower() for piece in _PIECES.findall(said)}
    return frozenset(
        names | {name.lower().replace("-", "").replace("_", "") for name in _NAMES.findall(said)}
    )


def is_lead(element: Element) -> bool:
    """Whether a short block is named as the headline's subtitle or standfirst."""
    return element.size < _LONGEST_LEAD and not names_of(element).isdisjoint(_LEADS)


def is_kicker(element: Element) -> bool:
    """Whether it is named as the words over a headline."""
    return not names_of(element).isdisjoint(_OVER)


def is_site(element: Element, names: frozenset[str]) -> bool:
    """Whether `names` are those of a part of the site, and `element` may be one."""
    return bool(names & SITE) and (names.isdisjoint(_ACTING) or _is_pressed(element))


def is_banner(element: Element) -> bool:
    """Whether it is named as what stands on top of a site or of an article."""
    return not names_of(element).isdisjoint(_TOP)


def is_furniture(element: Element) -> bool:
    """Whether tag or name is of something that sites put into or behind their articles."""
    if element.tag in _SET_ASIDE:
        return True
    names = names_of(element) if element.tag in _HOLDERS and element.attributes else frozenset()
    if names & _ACTING:
        return _is_pressed(element)
    return bool(names & (_DISCUSSED | _ADDED | SITE | BESIDE))


def is_discussion(element: Element) -> bool:
    """Whether it is named as what readers say of an article."""
    return element.tag in _HOLDERS and not names_of(element).isdisjoint(_DISCUSSED)


def _is_pressed(element: Element) -> bool:
    """It is links and short words, as what shares, searches and leads on is."""
    return element.linked * 3 > element.size or element.size < _BUTTONS
