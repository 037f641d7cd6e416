"""Parts of hosts that are nobody's name: what a server is for, domains, houses that carry others."""

from store.text.words import words

GENERIC = words(
    """www web server mail mailer mailing smtp list lists listes newsletter news press presse media
    info html htm pdf comune bb
    com org net edu gov gouv gob go gv co ac int eu uk mx
    facebook twitter youtube instagram linkedin flickr doi bit gmail example"""
)
"""Folded, as they stand between the dots of a host."""

BRANDED = ("com", "net", "org", "io", "ai", "tv", "app", "biz", "info")
"""Domains in which firms call themselves by their host: "Quarry.io"."""

TYPED = (("ö", "oe"), ("ä", "ae"), ("ü", "ue"), ("ß", "ss"))
"""Letters that a host is written with others for."""
