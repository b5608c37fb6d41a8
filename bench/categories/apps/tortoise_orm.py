"""Tortoise ORM on SQLite."""

from contextlib import asynccontextmanager

from fastapi import FastAPI
from tortoise import Tortoise, fields
from tortoise.models import Model


class Author(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100)
    books: fields.ReverseRelation["Book"]


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=100)
    author = fields.ForeignKeyField("models.Author", related_name="books")


@asynccontextmanager
async def lifespan(app: FastAPI):
    config = {
        "connections": {"default": "sqlite://:memory:"},
        "apps": {"models": {"models": [__name__], "default_connection": "default"}},
    }
    try:
        await Tortoise.init(config=config, _enable_global_fallback=True)
    except TypeError:
        await Tortoise.init(config=config)
    await Tortoise.generate_schemas()
    for number in range(20):
        author = await Author.create(name=f"author {number}")
        await Book.bulk_create([Book(title=f"book {n}", author=author) for n in range(5)])
    yield
    await Tortoise.close_connections()


app = FastAPI(lifespan=lifespan)


@app.get("/tortoise")
async def books():
    found = await Book.filter(author__name__contains="1").prefetch_related("author").limit(30)
    return [{"title": book.title, "author": book.author.name} for book in found]
