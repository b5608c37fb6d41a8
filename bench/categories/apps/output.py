"""Models in and out, JSON libraries, templates; pydantic 2."""

from datetime import datetime, timezone
from decimal import Decimal

import msgspec
import orjson
import ujson
from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import DictLoader, Environment, select_autoescape
from pydantic import BaseModel, TypeAdapter, field_validator

app = FastAPI()
ROWS = [{"id": n, "name": f"row {n}", "tags": ["a", "b", "c"], "price": n / 7} for n in range(100)]


class OrjsonResponse(Response):
    media_type = "application/json"

    def render(self, content) -> bytes:
        return orjson.dumps(content, default=str)


class UjsonResponse(Response):
    media_type = "application/json"

    def render(self, content) -> bytes:
        return ujson.dumps(content).encode()


class Item(BaseModel):
    id: int
    name: str
    tags: list[str]
    price: Decimal
    at: datetime = datetime(2026, 1, 1, tzinfo=timezone.utc)

    @field_validator("name")
    @classmethod
    def stripped(cls, value: str) -> str:
        return value.strip()


class Struct(msgspec.Struct):
    id: int
    name: str
    tags: list[str]
    price: float


ITEMS = TypeAdapter(list[Item])
DECODER = msgspec.json.Decoder(list[Struct])
STRUCTS = msgspec.json.encode(ROWS)
KEPT = ITEMS.validate_python(ROWS)

environment = Environment(
    loader=DictLoader(
        {
            "page.html": "{% extends 'base.html' %}{% block body %}<table>{% for row in rows %}"
            "<tr class='{{ loop.cycle('a', 'b') }}'><td>{{ row.id }}<td>{{ row.name|upper }}"
            "<td>{{ '%.2f'|format(row.price) }}<td>{{ row.tags|join(', ') }}</tr>{% endfor %}</table>{% endblock %}",
            "base.html": "<html><body>{% block body %}{% endblock %}</body></html>",
        }
    ),
    autoescape=select_autoescape(),
)


@app.get("/orjson")
async def with_orjson():
    return OrjsonResponse(ROWS)


@app.get("/ujson")
async def with_ujson():
    return UjsonResponse(ROWS)


@app.get("/msgspec")
async def with_msgspec():
    return Response(msgspec.json.encode(DECODER.decode(STRUCTS)), media_type="application/json")


@app.get("/json")
async def with_json():
    return ROWS


@app.get("/pydantic-validate")
async def validate():
    return {"items": len([Item(**row) for row in ROWS] + ITEMS.validate_python(ROWS))}


@app.get("/pydantic-dump")
async def dump():
    return {"items": len([item.model_dump() for item in KEPT]), "bytes": len(ITEMS.dump_json(KEPT))}


@app.get("/pydantic-response", response_model=list[Item])
async def response_model():
    return KEPT


@app.get("/jinja2")
async def page(request: Request):
    return HTMLResponse(environment.get_template("page.html").render(rows=ROWS))
