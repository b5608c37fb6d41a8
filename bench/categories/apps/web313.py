"""A little of each, for an interpreter that not every library runs on yet."""

import os
from contextlib import asynccontextmanager

import httpx
import jwt
import redis.asyncio
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from jinja2 import Template
from pydantic import BaseModel
from sqlalchemy import func, literal, select, union_all
from sqlalchemy.ext.asyncio import create_async_engine

SECRET = "a secret that is long enough for HS256 and then some"
engine = create_async_engine("sqlite+aiosqlite://")
cache = redis.asyncio.Redis.from_url(os.environ.get("BENCH_REDIS", "redis://127.0.0.1:6379/0"))
client = httpx.AsyncClient(base_url=os.environ.get("BENCH_UPSTREAM", "http://127.0.0.1:9000"))
page = Template("{% for n in range(50) %}<li>{{ n }} {{ 'x' | upper }}</li>{% endfor %}")
rows = union_all(*(select(literal(n).label("id"), func.lower(f"ROW {n}").label("name")) for n in range(20)))


class Item(BaseModel):
    id: int
    name: str


@asynccontextmanager
async def lifespan(_: FastAPI):
    yield
    await client.aclose()


app = FastAPI(lifespan=lifespan)


@app.get("/plain")
async def plain():
    return {"offset": 1}


@app.get("/sqlalchemy")
async def with_sqlalchemy():
    async with engine.connect() as connection:
        return [dict(row._mapping) for row in await connection.execute(rows)]


@app.get("/redis")
async def with_redis():
    return {"count": await cache.incr("count"), "many": len(await cache.mget([f"key:{n}" for n in range(20)]))}


@app.get("/httpx")
async def with_httpx():
    return (await client.get("/items")).json()


@app.get("/jinja2")
async def with_jinja2():
    return HTMLResponse(page.render())


@app.get("/pydantic")
async def with_pydantic() -> list[Item]:
    return [Item(id=n, name=str(n)) for n in range(50)]


@app.get("/pyjwt")
def with_pyjwt():
    return jwt.decode(jwt.encode({"sub": "a"}, SECRET), SECRET, algorithms=["HS256"])
