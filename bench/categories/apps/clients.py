"""Calls of other services: httpx, aiohttp, requests, and boto3 against a stand-in of S3."""

import os
from contextlib import asynccontextmanager

import aiohttp
import boto3
import httpx
import requests
from botocore.config import Config
from fastapi import FastAPI

UPSTREAM = os.environ.get("BENCH_UPSTREAM", "http://127.0.0.1:9000")
clients: dict = {}
requests_session = requests.Session()
s3 = boto3.client(
    "s3",
    endpoint_url=UPSTREAM,
    region_name="eu-central-1",
    aws_access_key_id="bench",
    aws_secret_access_key="bench",
    config=Config(s3={"addressing_style": "path"}, max_pool_connections=40),
)


@asynccontextmanager
async def lifespan(_: FastAPI):
    clients["httpx"] = httpx.AsyncClient(base_url=UPSTREAM)
    clients["httpx-sync"] = httpx.Client(base_url=UPSTREAM)
    clients["aiohttp"] = aiohttp.ClientSession(UPSTREAM)
    yield
    await clients["httpx"].aclose()
    await clients["aiohttp"].close()


app = FastAPI(lifespan=lifespan)


@app.get("/httpx")
async def with_httpx():
    return (await clients["httpx"].get("/items", params={"page": 1})).json()


@app.get("/httpx-sync")
def with_httpx_sync():
    return clients["httpx-sync"].get("/items", params={"page": 1}).json()


@app.get("/aiohttp")
async def with_aiohttp():
    async with clients["aiohttp"].get("/items", params={"page": "1"}) as response:
        return await response.json()


@app.get("/requests")
def with_requests():
    return requests_session.get(f"{UPSTREAM}/items", params={"page": 1}).json()


@app.get("/boto3")
def with_boto3():
    listed = s3.list_objects_v2(Bucket="bench", Prefix="a/")
    return [item["Key"] for item in listed["Contents"]]
