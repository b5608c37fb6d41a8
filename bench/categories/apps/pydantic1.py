"""Models with pydantic 1, and the FastAPI that still took it."""

from datetime import datetime
from decimal import Decimal
from typing import List

from fastapi import FastAPI
from pydantic import BaseModel, validator

app = FastAPI()


class Item(BaseModel):
    id: int
    name: str
    tags: List[str]
    price: Decimal
    at: datetime = datetime(2026, 1, 1)

    @validator("name")
    def stripped(cls, value):
        return value.strip()


ROWS = [{"id": n, "name": f"row {n}", "tags": ["a", "b", "c"], "price": n / 7} for n in range(50)]
KEPT = [Item(**row) for row in ROWS]


@app.get("/pydantic1-validate")
async def validate():
    return {"items": len([Item(**row) for row in ROWS])}


@app.get("/pydantic1-dump")
async def dump():
    return {"items": sum(len(item.json()) + len(item.dict()) for item in KEPT)}


@app.get("/pydantic1-response", response_model=List[Item])
async def response_model():
    return KEPT
