"""Reads what was written below a folder with the programs that it was written for, and compares it with the records.

usage: readers.py <output folder>; prints one line a reader, and exits with 1 where one does not agree.
"""

import datetime
import decimal
import io
import json
import re
import sys
from collections import Counter
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

import pandas
import pyarrow
import pyarrow.parquet
import spacy
import tei
from bioc.brat import load as load_brat
from cassis import load_cas_from_json
from label_studio_sdk.label_interface import LabelInterface
from web_annotation import BASE, annotations_in

OUT = Path(sys.argv[1])
TABLES = {"dates": "date", "figures": "figure", "legal-acts": "legal-act"}
OTHER_TABLES = ["findings", "corrections", "register"]
ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
BRAT = {"Date": "date", "Figure": "figure", "LegalAct": "legal-act"}
TYPES = {
    "page": pyarrow.int32(),
    "earliest": pyarrow.date32(),
    "latest": pyarrow.date32(),
    "day": pyarrow.date32(),
    "when": pyarrow.date32(),
    "value_decimal": pyarrow.decimal128(38, 9),
    "min": pyarrow.decimal128(38, 9),
    "min_exclusive": pyarrow.bool_(),
    "alternatives": pyarrow.list_(pyarrow.string()),
    "quote": pyarrow.string(),
}
PLAIN_DAY = re.compile(r"(?!0000)\d{4}-\d\d-\d\d")


def records():
    for path in sorted(OUT.rglob("*.json")):
        if re.search(r"\.(md|markdown|txt)\.json$", path.name):
            yield json.loads(path.read_text("utf-8"))


RECORDS = list(records())


def beside(record, extension):
    return OUT / (record["id"] + extension)


def text_of(path):
    """With its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def mentions(record):
    """Layer and words of each mention, which every reader has to find."""
    return Counter((a["layer"], a["quote"]) for a in record["annotations"])


def expect(found, wanted, what):
    if found != wanted:
        raise AssertionError(f"{what}: {found!r} instead of {wanted!r}"[:600])


def unguarded(cell):
    """The text before which a spreadsheet needs an apostrophe."""
    return re.sub(r"^'(?=[=+\-@\t\r\n＝＋－＠])", "", cell)


def cell_text(value):
    """What the CSV prints for a value of the Parquet file."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return value.isoformat().zfill(10)
    return str(value)


def same_cell(csv, value):
    if isinstance(value, decimal.Decimal):
        return decimal.Decimal(csv) == value
    # A day that Parquet cannot hold stays readable in the CSV.
    if value is None and csv and not PLAIN_DAY.fullmatch(csv):
        return re.fullmatch(r"[+-]?\d{4,}-\d\d-\d\d", csv) is not None
    return unguarded(csv) == cell_text(value)


def table(name):
    """A table in its two forms, which have to hold the same; the typed one is given."""
    parquet = pyarrow.parquet.read_table(OUT / "extracts" / f"{name}.parquet")
    for field in parquet.schema:
        if field.name in TYPES:
            expect(field.type, TYPES[field.name], f"{name}.{field.name}")
    csv = pandas.read_csv(OUT / "extracts" / f"{name}.csv", dtype=str, keep_default_na=False)
    expect(list(csv.columns), parquet.column_names, f"the columns of {name}")
    expect(len(csv), parquet.num_rows, f"the rows of {name}.csv")
    for column in parquet.column_names:
        for text, value in zip(csv[column], parquet[column].to_pylist()):
            if not same_cell(text, value):
                raise AssertionError(f"{name}.{column}: {text!r} in the CSV, {value!r} in Parquet")
    return parquet


def tables():
    for name, layer in TABLES.items():
        own = [row for row in table(name).to_pylist() if layer != "figure" or row["kind"] != "duration"]
        wanted = sum(a["layer"] == layer for record in RECORDS for a in record["annotations"])
        expect(len(own), wanted, f"the rows of {name}")
    for name in OTHER_TABLES:
        table(name)
    findings = sum(len(record["findings"]) for record in RECORDS)
    expect(table("findings").num_rows, findings, "the rows of findings")


def spans():
    blank = spacy.blank("en")
    blank.max_length = 100_000_000
    for record in RECORDS:
        for line in text_of(beside(record, ".jsonl")).rstrip("\n").split("\n"):
            example = json.loads(line)
            doc = blank.make_doc(example["text"])
            found = [
                doc.char_span(span["start"], span["end"], label=span["label"], alignment_mode="expand")
                for span in example["spans"]
            ]
            doc.spans["rubricator"] = found
            expect(len(doc.spans["rubricator"]), len(record["annotations"]), f"spans of {record['id']}")
            for span, annotation in zip(doc.spans["rubricator"], record["annotations"]):
                expect(span.label_, annotation["layer"], record["id"])
                if annotation["quote"] not in span.text:
                    raise AssertionError(f"{record['id']}: {span.text!r} lacks {annotation['quote']!r}")


def cas():
    for record in RECORDS:
        with beside(record, ".cas.json").open("rb") as file:
            read = load_cas_from_json(file)
        expect(read.sofa_string, record["text"], f"text of {record['id']}")
        found = Counter((entity.value, entity.get_covered_text()) for entity in read.select(ENTITY))
        expect(found, mentions(record), f"entities of {record['id']}")


def brat():
    for record in RECORDS:
        text = text_of(beside(record, ".txt"))
        expect(text, record["text"], f"text of {record['id']}")
        # Lines as Python has them: some of its line ends are none elsewhere.
        lines = text_of(beside(record, ".ann")).splitlines(keepends=True)
        document = load_brat(io.StringIO(text, newline=""), lines)
        for entity in document.entities:
            places = sorted((place.begin, place.end) for place in entity.locations)
            expect(" ".join(text[start:end] for start, end in places), entity.text, f"words of {entity.id}")
        found = Counter(BRAT[entity.type] for entity in document.entities)
        expect(found, Counter(a["layer"] for a in record["annotations"]), f"mentions of {record['id']}")
        expect({note.refid for note in document.notes}, {one.id for one in document.entities}, "notes")
        acts = {a["id"] for a in record["annotations"]}
        related = [r for a in record["annotations"] for r in a.get("relations", []) if r["target"] in acts]
        expect(len(document.relations), len(related), f"relations of {record['id']}")


def label_studio():
    """By the validator of its own kit, with the labelling interface that the documentation gives."""
    documentation = Path(__file__).parents[2] / "pipeline/6-write/formats.md"
    interface = LabelInterface(re.search(r"```xml\n(.*?)```", documentation.read_text("utf-8"), re.S).group(1))
    for record in RECORDS:
        (task,) = json.loads(text_of(beside(record, ".label-studio.json")))
        (prediction,) = task["predictions"]
        expect(interface.validate_prediction(prediction, return_errors=True), [], f"the task of {record['id']}")
        regions = [region["value"] for region in prediction["result"] if region["type"] == "labels"]
        for region in regions:
            expect(task["data"]["text"][region["start"]:region["end"]], region["text"], record["id"])
        found = Counter((region["labels"][0], region["text"]) for region in regions)
        expect(found, mentions(record), f"regions of {record['id']}")


def web_annotation():
    for record in RECORDS:
        found = Counter()
        for layer, source, (start, end), words in annotations_in(text_of(beside(record, ".anno.jsonld"))):
            expect(source, BASE + quote(record["id"]), f"the source of {words!r}")
            expect(record["text"][start:end], words, f"the words of {record['id']}")
            found[layer, words] += 1
        expect(found, mentions(record), f"annotations of {record['id']}")


def main():
    failed = 0
    readers = {
        f"pyarrow {pyarrow.__version__}, pandas {pandas.__version__}: Parquet and CSV": tables,
        f"spaCy {spacy.__version__}: JSONL as doc.spans": spans,
        "dkpro-cassis: CAS JSON": cas,
        "bioc: brat, .ann and .txt": brat,
        f"label-studio-sdk {version('label-studio-sdk')}: Label Studio": label_studio,
        "ElementTree: TEI and the corpus file": lambda: tei.check(OUT, RECORDS),
        "pyld: Web Annotation expanded by its context": web_annotation,
    }
    total = sum(len(record["annotations"]) for record in RECORDS)
    for name, read in readers.items():
        try:
            read()
            print(f"{name}: {total} mentions in {len(RECORDS)} documents")
        except Exception as error:  # a reader may fail in any way of its own
            failed += 1
            print(f"{name}: FAILED: {type(error).__name__}: {error}")
    if not RECORDS:
        raise SystemExit("no records")
    raise SystemExit(1 if failed else 0)


main()
