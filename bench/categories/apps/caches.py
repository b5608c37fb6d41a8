"""redis, both of its clients; parsers in Python."""

import json
import os

import redis
import redis.asyncio
from fastapi import FastAPI

URL = os.environ.get("BENCH_REDIS", "redis://127.0.0.1:6379/0")
app = FastAPI()
client = redis.Redis.from_url(URL)
async_client = redis.asyncio.Redis.from_url(URL)
KEYS = [f"key:{n}" for n in range(20)]


@app.get("/redis-sync")
def sync_cache():
    client.set("profile", json.dumps({"name": "a"}), ex=60)
    with client.pipeline() as pipeline:
        for key in KEYS:
            pipeline.incr(key)
        pipeline.execute()
    return {"profile": json.loads(client.get("profile")), "values": client.mget(KEYS)}


@app.get("/redis-asyncio")
async def async_cache():
    await async_client.set("profile", json.dumps({"name": "a"}), ex=60)
    async with async_client.pipeline() as pipeline:
        for key in KEYS:
            pipeline.incr(key)
        await pipeline.execute()
    return {"profile": json.loads(await async_client.get("profile")), "values": await async_client.mget(KEYS)}
