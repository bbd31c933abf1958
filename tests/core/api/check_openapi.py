"""Checks an OpenAPI 3.1 document from standard input: against the schema of the OpenAPI Initiative, whose file is the
argument; that what it has of JSON Schema is some; and what a schema can't say. Says what is wrong, line by line, and
ends with 1 then; with 2 where python3-jsonschema is missing."""

import json
import re
import sys

try:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError
except ImportError:
    sys.exit(2)


def walk(value, pointer=""):
    yield pointer, value
    if isinstance(value, dict):
        for key, member in value.items():
            yield from walk(member, f"{pointer}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from walk(item, f"{pointer}/{index}")


def target_of(document, reference):
    place = document
    for part in reference.removeprefix("#/").split("/"):
        part = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(place, dict) or part not in place:
            return None
        place = place[part]
    return place


def problems_of(document, schema):
    for error in Draft202012Validator(schema).iter_errors(document):
        yield f"{error.json_path}: {error.message[:200]}"
    schemas = dict(document.get("components", {}).get("schemas", {}))
    schemas |= {pointer: value["schema"] for pointer, value in walk(document)
                if isinstance(value, dict) and isinstance(value.get("schema"), dict)}
    for pointer, value in schemas.items():
        try:
            Draft202012Validator.check_schema(value)
        except SchemaError as error:
            yield f"{pointer}: {error.message[:200]}"
    for pointer, value in walk(document):
        if isinstance(value, dict) and isinstance(value.get("$ref"), str) and not target_of(document, value["$ref"]):
            yield f"{pointer}: {value['$ref']} leads nowhere"
    ids = set()
    for path, methods in document.get("paths", {}).items():
        for method, operation in methods.items():
            place = f"{method} {path}"
            if operation.get("operationId") in ids:
                yield f"{place}: the id stands twice"
            ids.add(operation.get("operationId"))
            named = [target_of(document, one["$ref"]) if "$ref" in one else one
                     for one in operation.get("parameters", [])]
            places = {one["name"] for one in named if one and one["in"] == "path" and one.get("required")}
            if places != set(re.findall(r"{([^}]*)}", path)):
                yield f"{place}: the places of the path are not its parameters"
            pairs = [(one["in"], one["name"]) for one in named if one]
            if len(pairs) != len(set(pairs)):
                yield f"{place}: a parameter stands twice"


with open(sys.argv[1], encoding="utf-8") as file:
    found = list(problems_of(json.load(sys.stdin), json.load(file)))
print("\n".join(found))
sys.exit(1 if found else 0)
