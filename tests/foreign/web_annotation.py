"""Reads Web Annotations as JSON-LD: every term has to be one of the vocabulary, whatever it is called in the file.

The context of the W3C (http://www.w3.org/ns/anno.jsonld) comes with no package and is not fetched: anno-context.json has
those of its terms that are used, written by hand after the Web Annotation Vocabulary.
"""

import json
from pathlib import Path

from pyld import jsonld

CONTEXT_NAME = "http://www.w3.org/ns/anno.jsonld"
CONTEXT = json.loads((Path(__file__).parent / "anno-context.json").read_text("utf-8"))
BASE = "https://corpus.example/"
OA = "http://www.w3.org/ns/oa#"
AS = "http://www.w3.org/ns/activitystreams#"
VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"


def load(url, _options):
    if url != CONTEXT_NAME:
        raise ValueError(f"no document at {url}")
    return {"contextUrl": None, "documentUrl": url, "document": CONTEXT}


def only(node, term):
    """The value of a property that has one."""
    (value,) = node[term]
    return value.get("@value", value.get("@id", value))


def keys_in(value):
    """The members of everything in a JSON value, without what JSON-LD itself needs."""
    if isinstance(value, list):
        for item in value:
            yield from keys_in(item)
    elif isinstance(value, dict):
        for key, member in value.items():
            if key not in ("@context", "@list", "@value"):
                yield key
            yield from keys_in(member)


def annotations_in(content):
    """The layer, source, span and words of each annotation of a page, by the IRIs of the vocabulary."""
    page = json.loads(content)
    (expanded,) = jsonld.expand(page, {"documentLoader": load, "base": BASE})
    written, understood = sum(1 for _ in keys_in(page)), sum(1 for key in keys_in(expanded) if key != "@index")
    # Literals with a datatype have one member more (“@type”); a term that the context lacks would be dropped.
    typed = json.dumps(expanded).count('"http://www.w3.org/2001/XMLSchema#nonNegativeInteger"')
    ids = json.dumps(expanded).count('"@id"') - json.dumps(page).count('"id"')
    if understood - typed - ids != written:
        raise AssertionError(f"{written} members are written, {understood - typed - ids} understood")
    for item in expanded[AS + "items"][0]["@list"]:
        assert item["@type"] == [OA + "Annotation"], item["@type"]
        (tag,) = [body for body in item[OA + "hasBody"] if only(body, OA + "hasPurpose") == OA + "tagging"]
        (target,) = item[OA + "hasTarget"]
        position, quote = target[OA + "hasSelector"]
        assert position["@type"] == [OA + "TextPositionSelector"] and quote["@type"] == [OA + "TextQuoteSelector"]
        span = only(position, OA + "start"), only(position, OA + "end")
        yield only(tag, VALUE), only(target, OA + "hasSource"), span, only(quote, OA + "exact")
