"""Reads TEI with a general reader of XML: its body is the source, its ids are unique, and every pointer leads somewhere."""

import re
import xml.etree.ElementTree as tree
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
INCLUDE = "{http://www.w3.org/2001/XInclude}include"
LAYERS = {"d": "date", "f": "figure", "a": "legal-act"}
POINTING = ["ref", "corresp", "target", "ana", "active", "passive", "mutual", "calendar", "sameAs", "resp"]
NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
STRING_RANGE = re.compile(r"string-range\(([^,]+),\d+,\d+\)")


class Document:
    def __init__(self, path):
        self.path = path
        root = tree.parse(path).getroot()
        ids = [element.get(XML_ID) for element in root.iter() if element.get(XML_ID)]
        self.ids = set(ids)
        if len(self.ids) != len(ids):
            raise AssertionError(f"{path}: an id stands twice")
        self.pointers = [
            pointer for element in root.iter() for name in POINTING for pointer in element.get(name, "").split()
        ]
        self.included = [element.get("href") for element in root.iter(INCLUDE)]
        self.body = root.find(f"{TEI}text/{TEI}body")

    def source(self):
        """The body without its tags, each page break read as three hyphens."""
        parts = []

        def read(element):
            if element.tag == f"{TEI}pb":
                parts.append("---")
            parts.append(element.text or "")
            for child in element:
                read(child)
                parts.append(child.tail or "")

        read(self.body)
        return "".join(parts)

    def mentions(self):
        """How many mentions of each layer there are, inline or apart from the text."""
        names = (name.split(".")[-1] for name in self.ids)
        return Counter(LAYERS[name[0]] for name in names if re.fullmatch("[dfa][0-9a-f]{11,}", name))

    def dangling(self, documents):
        """The pointers that lead to no element, in this file or another one."""
        for pointer in self.pointers:
            file, _, name = pointer.partition("#")
            where = self if file == "" else documents[(self.path.parent / unquote(file)).resolve()]
            target = STRING_RANGE.fullmatch(name)
            if (target.group(1) if target else name) not in where.ids:
                yield pointer


def check(out, records):
    corpus = Document(Path(out) / "extracts/corpus.xml")
    documents = {corpus.path.resolve(): corpus}
    for record in records:
        path = Path(out) / f"{record['id']}.tei.xml"
        document = documents[path.resolve()] = Document(path)
        if document.source() != NOT_IN_XML.sub("\ufffd", record["text"]):
            raise AssertionError(f"{path}: its body is not the source")
        if document.mentions() != Counter(a["layer"] for a in record["annotations"]):
            raise AssertionError(f"{path}: {document.mentions()}")
    named = {(corpus.path.parent / unquote(href)).resolve() for href in corpus.included}
    if named != documents.keys() - {corpus.path.resolve()}:
        raise AssertionError("the corpus file does not name every document")
    for document in documents.values():
        for pointer in document.dangling(documents):
            raise AssertionError(f"{document.path}: {pointer} leads nowhere")
    everywhere = Counter(name for document in documents.values() for name in document.ids)
    if max(everywhere.values()) > 1:
        raise AssertionError("an id stands in two files")
