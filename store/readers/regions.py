"""Which parts of a page belong to the site and which stand beside the release."""

import re
from collections.abc import Sequence

from store.model.document import PartKind
from store.readers.tree import Element
from store.text.words import words

_SITE = words(
    """nav navbar navigation menu menubar topmenu mainmenu submenu topnav subnav metanav topbar
    regiontop utility utilitybar utilitynav
    breadcrumb breadcrumbs crumb crumbs cookie cookies cookiebar cookiebanner cookienotice consent
    gdpr lgpd rgpd dsgvo onetrust cmp footer foot colophon rodape pie pied fuss fuß fusszeile
    fussbereich bunn sidfot sidefod fotter stopka piede share sharing shares social socials addthis
    sharethis partage partager teilen compartir condividi dela del related relacionadas
    relacionados verwandt similar recommended recirculation morenews latestnews readmore skip
    skiplink skiplinks search suche recherche pagination pager masthead copyright toolbar login
    gnb lnb snb fnb tnb langswitch languages comments comment disqus"""
)
_BESIDE = words(
    """sidebar aside side rightcol leftcol rightcolumn leftcolumn marginal marginalie infobox
    caption figcaption wpcaption bildunterschrift legende bildtext pie-de-foto didascalia
    factbox faktaboks faktaruta encadre recuadro riquadro seitenleiste zijbalk sidospalt hojre
    kolonne"""
)
_LEADS = words(
    """subtitle subtitulo sottotitolo soustitre untertitel ondertitel undertitel underrubrik
    subhead subheading subheadline subline sub deck dek standfirst lead leadin leadparagraph
    leadtext chapo chapeau sumario entradilla bajada copete linhafina intro ingress ingressi manchet
    perex teaser vorspann abstract summary summarytext articlelead excerpt occhiello sommario
    alaotsikko podtytul"""
)
_LONGEST_LEAD = 400
_LONG = 80
_ROLES = {
    "navigation": PartKind.CHROME,
    "contentinfo": PartKind.CHROME,
    "dialog": PartKind.CHROME,
    "alertdialog": PartKind.CHROME,
    "search": PartKind.CHROME,
    "banner": PartKind.CHROME,
    "complementary": PartKind.ASIDE,
}
_TAGS = {
    "nav": PartKind.CHROME,
    "footer": PartKind.CHROME,
    "header": PartKind.CHROME,
    "aside": PartKind.ASIDE,
    "figcaption": PartKind.ASIDE,
}
_HOLDERS = words(
    "div section aside header footer nav ul ol dl table td th p form center span fieldset"
)
_NAMES = re.compile(r"[^\W_]+(?:[-_][^\W_]+)?")
_PIECES = re.compile(r"[A-Z]?[^\W\dA-Z_]+|\d+|[A-Z]+(?![a-z])")


def region(element: Element, page: Element, inside: bool) -> PartKind | None:
    """CHROME or ASIDE where `element` is such a part of `page`.

    `inside` says whether an article or the main part is around it.
    """
    if element.tag not in _HOLDERS and element.tag not in _TAGS:
        return None
    kind = _said(element, inside)
    if (
        kind is PartKind.CHROME
        and element.tag not in ("nav", "footer")
        and _holds_release(element, page)
    ):
        kind = None
    if kind is not PartKind.CHROME and _is_menu(element) and not _holds_release(element, page):
        kind = PartKind.CHROME
    return kind


def is_lead(element: Element) -> bool:
    """Whether a short block is named as the headline's subtitle or standfirst."""
    return element.size < _LONGEST_LEAD and not names_of(element).isdisjoint(_LEADS)


def beside(cell: Element, row: Sequence[Element | None]) -> PartKind | None:
    """ASIDE, or CHROME for a menu, where a layout table's cell stands beside a far longer one."""
    longest = max(other.size for other in row if other)
    if cell.size * 2 >= longest or longest < _LONG or cell.titled:
        return None
    return PartKind.CHROME if cell.links >= 4 and cell.linked * 5 > cell.size else PartKind.ASIDE


def _said(element: Element, inside: bool) -> PartKind | None:
    """What tag, role, class and id say of themselves."""
    kind = _ROLES.get(element.get("role").lower()) or _TAGS.get(element.tag)
    if kind is None:
        names = names_of(element)
        kind = PartKind.CHROME if names & _SITE else PartKind.ASIDE if names & _BESIDE else None
        if kind is None and not inside and names & {"header", "head", "banner"}:
            kind = PartKind.CHROME
    if inside and kind is PartKind.CHROME:
        if element.tag == "header":
            return None
        if element.tag == "footer" or "footer" in names_of(element):
            return PartKind.ASIDE
    return kind


def names_of(element: Element) -> frozenset[str]:
    """The words of its id and classes: `rightCol` gives `right`, `col` and `rightcol`."""
    said = f"{element.get('id')} {element.get('class')}"[:400]
    if not said.strip():
        return frozenset()
    names = {piece.lower() for piece in _PIECES.findall(said)}
    return frozenset(
        names | {name.lower().replace("-", "").replace("_", "") for name in _NAMES.findall(said)}
    )


def _holds_release(element: Element, page: Element) -> bool:
    return element.size * 2 > page.size or (element.titled and element.size * 5 > page.size)


def _is_menu(element: Element) -> bool:
    return element.links >= 2 and element.linked * 20 > element.size * 11
