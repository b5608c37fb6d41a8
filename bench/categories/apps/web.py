"""The framework itself: middleware, dependencies, forms and files, websockets, GraphQL."""

import strawberry
from fastapi import Depends, FastAPI, File, Form, Request, UploadFile, WebSocket
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.sessions import SessionMiddleware
from strawberry.fastapi import GraphQLRouter

ROWS = [{"id": n, "name": f"row {n}", "text": "lorem ipsum " * 5} for n in range(100)]


class Stamp(BaseHTTPMiddleware):
    async def dispatch(self, request: Request, call_next):
        response = await call_next(request)
        response.headers["x-stamp"] = "1"
        return response


app = FastAPI()
stacked = FastAPI()
stacked.add_middleware(GZipMiddleware, minimum_size=500)
stacked.add_middleware(SessionMiddleware, secret_key="secret")
stacked.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"])
stacked.add_middleware(Stamp)
app.mount("/stacked", stacked)


@stacked.get("/rows")
async def rows(request: Request):
    request.session["visits"] = request.session.get("visits", 0) + 1
    return ROWS


def settings():
    return {"page": 10}


async def page(number: int = 1, config: dict = Depends(settings)):
    return config["page"] * number


@app.get("/plain")
async def plain(offset: int = Depends(page)):
    return {"offset": offset}


@app.post("/upload")
async def upload(file: UploadFile = File(), note: str = Form("")):
    return {"bytes": len(await file.read()), "note": note}


@app.websocket("/websocket")
async def websocket(socket: WebSocket):
    await socket.accept()
    try:
        while True:
            await socket.send_json({"echo": await socket.receive_text()})
    except Exception:
        return


@strawberry.type
class Book:
    title: str
    pages: int


@strawberry.type
class Query:
    @strawberry.field
    async def books(self, first: int = 20) -> list[Book]:
        return [Book(title=f"book {n}", pages=n) for n in range(first)]


app.include_router(GraphQLRouter(strawberry.Schema(Query)), prefix="/graphql")
