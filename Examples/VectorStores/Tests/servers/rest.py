"""The REST interfaces of Milvus and Qdrant, for tests, before engines that have none.

    python rest.py milvus FOLDER
    python rest.py qdrant

Milvus Lite speaks gRPC; the requests of Milvus's REST interface (version 2) go to it through pymilvus. Qdrant's go to
the local mode of qdrant-client, after the models of its published interface have read them, which refuse what a
server would. Both show that the requests are right and mean what they should; neither tells how fast a server is.

Prints the port on the loopback address, and ends when standard input does, folder and all.
"""

import http.server
import json
import os
import re
import shutil
import sys
import threading


class Refused(Exception):
    def __init__(self, status, reason):
        super().__init__(reason)
        self.status = status


class Milvus:
    """Every answer is 200 with a code, as Milvus has it."""

    TYPES = {"Int64": "INT64", "FloatVector": "FLOAT_VECTOR", "VarChar": "VARCHAR", "Double": "DOUBLE", "Bool": "BOOL"}

    def __init__(self, folder):
        import pymilvus

        self.pymilvus = pymilvus
        os.makedirs(folder, exist_ok=True)
        self.client = pymilvus.MilvusClient(f"{folder}/milvus.db")

    def __call__(self, method, path, body):
        action = path.removeprefix("/v2/vectordb/").replace("/", "_")
        try:
            return {"code": 0, "data": getattr(self, action)(**body)}
        except Exception as error:
            return {"code": 1100, "message": str(error)}

    def collections_has(self, collectionName):
        return {"has": self.client.has_collection(collectionName)}

    def collections_create(self, collectionName, schema, indexParams, params):
        made = self.client.create_schema(auto_id=schema["autoId"], enable_dynamic_field=schema["enabledDynamicField"])
        for field in schema["fields"]:
            extra = {key: int(value) for key, value in field.get("elementTypeParams", {}).items()}
            made.add_field(
                field["fieldName"], getattr(self.pymilvus.DataType, self.TYPES[field["dataType"]]),
                is_primary=field.get("isPrimary", False), **extra)
        index = self.client.prepare_index_params()
        for given in indexParams:
            rest = dict(given["params"])
            index.add_index(
                given["fieldName"], index_name=given["indexName"], metric_type=given["metricType"],
                index_type=rest.pop("index_type"), params=rest)
        self.client.create_collection(
            collectionName, schema=made, index_params=index, consistency_level=params["consistencyLevel"])
        return {}

    def collections_describe(self, collectionName):
        found = self.client.describe_collection(collectionName)
        names = {getattr(self.pymilvus.DataType, value): key for key, value in self.TYPES.items()}
        return {
            "fields": [
                {
                    "name": field["name"], "type": names[field["type"]],
                    "params": [{"key": key, "value": str(value)} for key, value in field["params"].items()],
                }
                for field in found["fields"]
            ]
        }

    def collections_drop(self, collectionName):
        self.client.drop_collection(collectionName)
        return {}

    def entities_upsert(self, collectionName, data):
        return {"upsertCount": self.client.upsert(collectionName, data)["upsert_count"]}

    def entities_delete(self, collectionName, filter):
        self.client.delete(collectionName, filter=filter)
        return {}

    def entities_query(self, collectionName, filter, outputFields, consistencyLevel):
        found = self.client.query(
            collectionName, filter=filter, output_fields=outputFields, consistency_level=consistencyLevel)
        return [dict(row) for row in found]

    def entities_search(
        self, collectionName, data, annsField, filter, limit, outputFields, searchParams, consistencyLevel
    ):
        found = self.client.search(
            collectionName, data, anns_field=annsField, filter=filter, limit=limit, output_fields=outputFields,
            search_params={"metric_type": searchParams["metricType"], "params": searchParams["params"]},
            consistency_level=consistencyLevel)
        return [{"id": hit["id"], "distance": hit["distance"]} for hits in found for hit in hits]


class Qdrant:
    def __init__(self):
        import warnings

        from qdrant_client import QdrantClient
        from qdrant_client.http import models

        warnings.filterwarnings("ignore")
        self.models, self.client = models, QdrantClient(":memory:")

    def __call__(self, method, path, body):
        models, client = self.models, self.client
        path, _, query = path.partition("?")
        name, _, rest = path.removeprefix("/collections/").partition("/")
        match method, rest:
            case "GET", "exists":
                return {"result": {"exists": client.collection_exists(name)}}
            case "GET", "":
                return {"result": json.loads(client.get_collection(name).model_dump_json())}
            case "PUT", "":
                request = models.CreateCollection.model_validate(body)
                return {"result": client.create_collection(name, vectors_config=request.vectors)}
            case "DELETE", "":
                return {"result": client.delete_collection(name)}
            case "PUT", "index":
                models.CreateFieldIndex.model_validate(body)
                return self.done(query)
            case "PUT", "points":
                batch = models.PointsBatch.model_validate(body).batch
                client.upsert(name, models.Batch(ids=batch.ids, vectors=batch.vectors, payloads=batch.payloads))
                return self.done(query)
            case "POST", "points/delete":
                client.delete(name, models.PointIdsList.model_validate(body))
                return self.done(query)
            case "POST", "points/count":
                request = models.CountRequest.model_validate(body)
                return {"result": {"count": client.count(name, request.filter, exact=request.exact).count}}
            case "POST", "points/query":
                request = models.QueryRequest.model_validate(body)
                found = client.query_points(
                    name, request.query, query_filter=request.filter, limit=request.limit,
                    with_payload=request.with_payload, search_params=request.params)
                return {"result": json.loads(found.model_dump_json())}
        raise Refused(404, f"no {method} {path}")

    def done(self, query):
        if query != "wait=true":
            raise Refused(400, "an answer that does not wait is not what the store promises")
        return {"result": {"operation_id": 1, "status": "completed"}}


engine = Milvus(sys.argv[2]) if sys.argv[1] == "milvus" else Qdrant()
one_at_a_time = threading.Lock()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        length = int(self.headers.get("content-length") or 0)
        text = self.rfile.read(length)
        try:
            if not re.fullmatch(r"/[\w./?=]*", self.path):
                raise Refused(400, "a path of other characters")
            body = json.loads(text) if text else {}
            with one_at_a_time:
                status, value = 200, engine(self.command, self.path, body)
        except Refused as error:
            status, value = error.status, {"status": {"error": str(error)}}
        except Exception as error:
            status, value = 400, {"status": {"error": f"{type(error).__name__}: {error}"}}
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_PUT = do_POST = do_DELETE = answer

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, flush=True)
sys.stdin.read()
if len(sys.argv) > 2:
    shutil.rmtree(sys.argv[2], ignore_errors=True)
