"""Reads files for Milvus's bulk import as pymilvus's own writer would have made them, and compares.

    python milvus_files.py WIDTH COUNT FILE …

Each row is checked by `LocalBulkWriter` against the schema of the collection, and what it then writes itself must have
the same rows. Ids are 0 to COUNT - 1, in order.
"""

import json
import pathlib
import sys
import tempfile

import numpy
from pymilvus import CollectionSchema, DataType, FieldSchema
from pymilvus.bulk_writer import BulkFileType, LocalBulkWriter

width, count, files = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
schema = CollectionSchema([
    FieldSchema("id", DataType.INT64, is_primary=True),
    FieldSchema("vector", DataType.FLOAT_VECTOR, dim=width),
    FieldSchema("favourite", DataType.BOOL), FieldSchema("folder", DataType.VARCHAR, max_length=65_535),
    FieldSchema("rating", DataType.DOUBLE), FieldSchema("taken", DataType.INT64)])
rows = [row for file in files for row in json.loads(pathlib.Path(file).read_bytes())["rows"]]
assert [row["id"] for row in rows] == list(range(count)), "ids"
assert all(row.keys() == {field.name for field in schema.fields} for row in rows), "names"
with tempfile.TemporaryDirectory() as folder:
    kinds = BulkFileType.__members__
    writer = LocalBulkWriter(schema, folder, file_type=kinds.get("JSON") or kinds["JSON_RB"])
    for row in rows:
        writer.append_row(dict(row))
    writer.commit()
    theirs = [row for batch in writer.batch_files for file in batch for row in
              json.loads(pathlib.Path(file).read_bytes())["rows"]]
assert len(theirs) == count, "their rows"
for ours, reference in zip(rows, theirs):
    assert numpy.array_equal(numpy.float32(ours.pop("vector")), numpy.float32(reference.pop("vector"))), "vectors"
    assert ours == reference, (ours, reference)
print("equal")
