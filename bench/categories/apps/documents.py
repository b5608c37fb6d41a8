"""MongoDB (or a server that speaks its protocol): pymongo, its async client, motor."""

import os
from contextlib import asynccontextmanager

from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorClient
from pymongo import AsyncMongoClient, MongoClient

MONGO = os.environ.get("BENCH_MONGO", "mongodb://127.0.0.1:27017/")
clients: dict = {}


@asynccontextmanager
async def lifespan(_: FastAPI):
    clients["pymongo"] = MongoClient(MONGO)
    clients["pymongo-async"] = AsyncMongoClient(MONGO)
    clients["motor"] = AsyncIOMotorClient(MONGO)
    products = clients["pymongo"].bench.products
    if products.count_documents({}) == 0:
        products.insert_many(
            [{"_id": n, "name": f"product {n}", "tags": ["a", "b"], "size": {"w": n, "h": 2}} for n in range(200)]
        )
    yield


app = FastAPI(lifespan=lifespan)


@app.get("/pymongo")
def with_pymongo():
    return list(clients["pymongo"].bench.products.find({"_id": {"$lt": 50}}))


@app.get("/pymongo-async")
async def with_pymongo_async():
    return await clients["pymongo-async"].bench.products.find({"_id": {"$lt": 50}}).to_list()


@app.get("/motor")
async def with_motor():
    return await clients["motor"].bench.products.find({"_id": {"$lt": 50}}).to_list(50)
